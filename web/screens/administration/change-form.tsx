import { useId, type ReactNode } from 'react';
import type { Administration } from '../../api/generated/api';
import { sentenceOf } from '../../api/problem';
import { Told } from '../../frame/told';
import { useChange, type Change } from './use-change';

interface Props {
  readonly kept: Administration;
  readonly title: string;
  readonly label: string;
  readonly change: () => Change;
  readonly onDone: () => void;
  /** Something has to be known first. */
  readonly waits?: boolean;
  readonly children: ReactNode;
}

/** What will be otherwise, from which day; the answer of "no" stands where it was asked. */
export function ChangeForm({ kept, title, label, change, onDone, waits = false, children }: Props) {
  const changing = useChange(kept, onDone);
  return (
    <form
      className="sheet change-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        changing.mutate(change());
      }}
    >
      <h3>{title}</h3>
      {changing.error && <Told tone="red">{sentenceOf(changing.error)}</Told>}
      {children}
      <div className="change-ways">
        <button className="button primary" disabled={changing.isPending || waits}>
          {changing.isPending ? 'Đang ghi…' : label}
        </button>
        <button type="button" className="button" onClick={onDone}>
          Bỏ qua
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}

export function Field({ label, children }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string;
  readonly min: string;
  readonly required?: boolean;
  readonly change: (day: string) => void;
}

export function DayField({ label, value, min, required = true, change }: DayProps) {
  return (
    <Field label={label}>
      {(id) => (
        <input id={id} className="input" type="date" min={min} required={required} value={value} onChange={(event) => change(event.target.value)} />
      )}
    </Field>
  );
}
