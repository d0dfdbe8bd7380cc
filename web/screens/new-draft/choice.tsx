interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly set: (value: Value) => void;
}

/** One of a few, by name. */
export function Choice<Value extends string>({ label, value, options, set }: Props<Value>) {
  return (
    <label className="field">
      <span className="label">{label}</span>
      <select
        className="input"
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
    </label>
  );
}
