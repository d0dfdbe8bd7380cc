import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { write } from '../../api/client';
import { newKey } from '../../api/intention';
import { sentenceOf } from '../../api/problem';
import { queries } from '../../api/queries';
import type { Me } from '../../api/types';
import { usePageTitle } from '../../frame/page-title';
import { Told } from '../../frame/told';
import { DemoAccounts } from './demo-accounts';
import './sign-in.css';

interface Credentials {
  readonly login: string;
  readonly password: string;
}

export function SignIn() {
  usePageTitle('Đăng nhập');
  const [{ login, password }, setTyped] = useState<Credentials>({ login: '', password: '' });
  const { enter, isPending, error } = useEntering();
  const [next] = useNextPage();
  return (
    <main className="sign-in">
      <form
        className="sign-in-form"
        onSubmit={(event) => {
          event.preventDefault();
          enter({ login, password });
        }}
      >
        <p className="sign-in-brand">Trình</p>
        <h1>Đăng nhập</h1>
        {next !== undefined && <p className="second">Đăng nhập xong sẽ trở lại đúng trang đang làm. Nội dung đang nhập dở vẫn được giữ.</p>}
        <div className="field">
          <label htmlFor="login">Tên đăng nhập</label>
          <input
            id="login"
            className="input"
            autoComplete="username"
            autoCapitalize="none"
            required
            value={login}
            onChange={(event) => setTyped({ login: event.target.value, password })}
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
            onChange={(event) => setTyped({ login, password: event.target.value })}
          />
        </div>
        {error && <Told tone="red">{sentenceOf(error)}</Told>}
        <button className="button primary wide" disabled={isPending}>
          {isPending ? 'Đang đăng nhập…' : 'Đăng nhập'}
        </button>
      </form>
      <DemoAccounts enter={enter} busy={isPending} />
    </main>
  );
}

function useEntering() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [next] = useNextPage();
  const entering = useMutation({
    mutationFn: (typed: Credentials) => write<{ me: Me }>('/session', { key: newKey(), body: typed }),
    onSuccess: async ({ me }) => {
      client.clear();
      client.setQueryData(queries.me().queryKey, me);
      await navigate(next ?? '/viec-cua-toi', { replace: true });
    },
  });
  return { enter: entering.mutate, isPending: entering.isPending, error: entering.error };
}

/** Where to go after sign-in: a path of this office only, never an address elsewhere. */
function useNextPage(): readonly [string | undefined] {
  const [search] = useSearchParams();
  const next = search.get('tiep');
  const isOurs = next !== null && /^\/(?![/\\])/.test(next) && next !== '/' && next !== '/viec-cua-toi';
  return [isOurs ? next : undefined];
}
