import type { ReactNode } from 'react';
import { useId } from 'react';
import { Problem, sentenceOf } from '../api/problem';

interface InputProps {
  readonly id: string;
  readonly className: 'input';
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string;
}

interface FieldProps {
  readonly label: string;
  /** Name of the field as a refusal names it. */
  readonly name: string;
  readonly error: Error | null;
  readonly hint?: string;
  readonly children: (props: InputProps) => ReactNode;
}

/** A field with its label; what is wrong with it stands below it. */
export function Field({ label, name, error, hint, children }: FieldProps) {
  const id = useId();
  const wrong = isAbout(error, name);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, className: 'input', 'aria-invalid': wrong, 'aria-describedby': `${id}-told` })}
      <span id={`${id}-told`} className={wrong ? 'red' : 'hint'} role={wrong ? 'alert' : undefined}>
        {wrong ? sentenceOf(error) : hint}
      </span>
    </div>
  );
}

export function isAbout(error: Error | null, name: string): boolean {
  return error instanceof Problem && error.document.field === name;
}
