import { Field } from '../../frame/field';

interface Props {
  readonly label: string;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly error: Error | null;
}

/** Why the book is written into: it stands in the book. */
export function Reason({ label, reason, setReason, error }: Props) {
  return (
    <Field label={label} name="reason" error={error}>
      {(field) => <textarea {...field} rows={2} required value={reason} onChange={(event) => setReason(event.target.value)} />}
    </Field>
  );
}
