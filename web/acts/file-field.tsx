import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly hint: string;
  /** Endings of the files one may choose; any when empty. */
  readonly accept?: string;
  readonly file: File | undefined;
  readonly choose: (file: File | undefined) => void;
}

export function FileField({ label, hint, accept = '.docx,.pdf,.txt', file, choose }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} className="input" type="file" {...(accept && { accept })} onChange={(event) => choose(event.target.files?.[0])} />
      <p className="hint">{file ? `Đã chọn ${file.name}.` : hint}</p>
    </div>
  );
}
