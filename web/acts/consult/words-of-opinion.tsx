import { useId } from 'react';
import { Phrases } from '../../own/phrases';

interface Props {
  readonly words: string;
  readonly required: boolean;
  readonly change: (words: string) => void;
}

/** What the unit says of the whole text. */
export function WordsOfOpinion({ words, required, change }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{required ? 'Nội dung góp ý' : 'Ý kiến chung (nếu có)'}</label>
      <textarea id={id} className="input" rows={3} required={required} value={words} onChange={(event) => change(event.target.value)} />
      <Phrases words={words} put={change} />
    </div>
  );
}
