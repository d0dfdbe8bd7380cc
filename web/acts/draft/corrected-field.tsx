import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly rows: number;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** A field of the draft as it stands, to be set right in its place. */
export function CorrectedField({ label, hint, rows, value, change }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} className="input" rows={rows} value={value} onChange={(event) => change(event.target.value)} />
      {hint !== undefined && <p className="hint">{hint}</p>}
    </div>
  );
}
