import { Refused } from '../../frame/refused';
import type { Credentials } from './use-entering';

interface Props {
  readonly typed: Credentials;
  readonly type: (typed: Credentials) => void;
  readonly enter: (typed: Credentials) => void;
  readonly busy: boolean;
  readonly error: unknown;
}

/** Name, password, and why it was not opened. */
export function CredentialsForm({ typed, type, enter, busy, error }: Props) {
  const { login, password } = typed;
  return (
    <form
      className="credentials"
      onSubmit={(event) => {
        event.preventDefault();
        enter(typed);
      }}
    >
      <div className="field">
        <label htmlFor="login">Tên đăng nhập</label>
        <input
          id="login"
          className="input"
          autoComplete="username"
          autoCapitalize="none"
          required
          value={login}
          onChange={(event) => type({ login: event.target.value, password })}
        />
      </div>
      <div className="field">
        <label htmlFor="password">Mật khẩu</label>
        <input
          id="password"
          className="input"
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => type({ login, password: event.target.value })}
        />
      </div>
      {error !== null && <Refused error={error} />}
      <button className="button primary wide" disabled={busy}>
        {busy ? 'Đang đăng nhập…' : 'Đăng nhập'}
      </button>
    </form>
  );
}
