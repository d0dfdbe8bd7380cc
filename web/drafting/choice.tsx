import { useId, type RefObject } from 'react';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly set: (value: Value) => void;
  /** Why it stands as it does. */
  readonly hint?: string | undefined;
  /** What is still to be done here; `refused` once one tried to go on without it. */
  readonly problem?: string | undefined;
  readonly refused?: boolean;
  readonly field?: RefObject<HTMLSelectElement | null>;
}

/** One of a few, by name. */
export function Choice<Value extends string>({ label, value, options, set, hint, problem, refused = false, field }: Props<Value>) {
  const id = useId();
  const note = problem ?? hint;
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        ref={field}
        className="input"
        aria-invalid={problem !== undefined && refused}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        value={value}
        onChange={(event) => {
          const chosen = options.find(([other]) => other === event.target.value);
          if (chosen) set(chosen[0]);
        }}
      >
        {options.map(([other, words]) => (
          <option key={other} value={other}>
            {words}
          </option>
        ))}
      </select>
      {note !== undefined && (
        <p className={`hint ${toneOf(problem, refused)}`} id={`${id}-note`} role={refused ? 'alert' : undefined}>
          {note}
        </p>
      )}
    </div>
  );
}

function toneOf(problem: string | undefined, refused: boolean): string {
  if (problem === undefined) return '';
  return refused ? 'red' : 'amber';
}
