import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly hint: string;
  /** Endings of the files one may choose; any when empty. */
  readonly accept?: string;
  readonly file: File | undefined;
  readonly choose: (file: File | undefined) => void;
}

/** A browser's own button speaks the browser's language: ours lies over it and speaks the office's. */
export function FileField({ label, hint, accept = '.docx,.pdf,.txt', file, choose }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="file-choice input">
        <span className="file-choice-word" aria-hidden>
          {file ? 'Chọn tệp khác' : 'Chọn tệp'}
        </span>
        <span className={file ? undefined : 'hint'} aria-hidden>
          {file?.name ?? 'chưa chọn tệp'}
        </span>
        <input
          id={id} type="file" aria-describedby={`${id}-hint`} {...(accept && { accept })}
          onChange={(event) => choose(event.target.files?.[0])}
        />
      </div>
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
    </div>
  );
}
