import { useId } from 'react';

interface Props {
  readonly pin: string;
  readonly setPin: (pin: string) => void;
  readonly hint: string;
  readonly invalid: boolean;
}

/** 4 to 32 characters, masked, never kept: it lives in this field and in the one request. */
export function PinField({ pin, setPin, hint, invalid }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>Mã PIN</label>
      <input
        id={id}
        className="input"
        type="password"
        autoComplete="off"
        inputMode="numeric"
        minLength={4}
        maxLength={32}
        required
        data-pin
        aria-describedby={`${id}-hint`}
        aria-invalid={invalid}
        value={pin}
        onChange={(event) => setPin(event.target.value)}
      />
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
