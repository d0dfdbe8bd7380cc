import { useId } from 'react';
import { KeepingWords } from '../frame/keeping-words';
import { Phrases } from '../own/phrases';
import type { Acting } from './use-acting';

interface Props {
  readonly acting: Acting;
  readonly label: string;
  readonly required?: boolean;
  readonly rows?: number;
}

/** Free words of an act, saved as they are typed and gone when they are sent. */
export function WordsField({ acting, label, required = false, rows = 2 }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={required ? undefined : 'unseen'}>
        {label}
      </label>
      <textarea
        id={id}
        className="input"
        rows={rows}
        required={required}
        placeholder={required ? undefined : label}
        value={acting.words}
        onChange={(event) => acting.keepWords(event.target.value)}
      />
      <Phrases words={acting.words} put={acting.keepWords} />
      {acting.words !== '' && <KeepingWords />}
    </div>
  );
}
