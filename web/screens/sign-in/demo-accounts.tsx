import { useQuery } from '@tanstack/react-query';
import { ChevronRight } from 'lucide-react';
import { queries } from '../../api/queries';
import type { Credentials } from './use-entering';

const DEMO_PASSWORD = 'trinh-demo';

interface Props {
  /** Of this person alone. */
  readonly only?: string;
  readonly enter: (account: Credentials) => void;
  readonly busy: boolean;
}

/** In demo mode only: every account, with what to try there; a press fills the form and opens its desk. */
export function DemoAccounts({ only, enter, busy }: Props) {
  const all = useQuery({ ...queries.demoAccounts(), staleTime: Infinity }).data?.items ?? [];
  const accounts = only === undefined ? all : all.filter(({ name }) => name === only);
  if (accounts.length === 0) return null;
  return (
    <section className="demo-accounts" aria-labelledby="demo-title">
      <h2 id="demo-title">Cơ quan dùng thử: chọn một người</h2>
      <p className="second">Mọi tài khoản dùng mật khẩu {DEMO_PASSWORD}; mã PIN ký số và đóng dấu là 123456.</p>
      <ul>
        {accounts.map(({ login, name, title, hint }) => (
          <li key={login}>
            <button type="button" disabled={busy} onClick={() => enter({ login, password: DEMO_PASSWORD })}>
              <span>
                <b>{name}</b> · {title}
                <span className="hint">
                  {hint} · tên đăng nhập <b>{login}</b>
                </span>
              </span>
              <ChevronRight size={18} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
