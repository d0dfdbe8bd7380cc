import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { queries } from '../../api/queries';
import { usePageTitle } from '../../frame/page-title';
import { CredentialsForm } from './credentials-form';
import { DemoAccounts } from './demo-accounts';
import { useEntering } from './use-entering';
import './sign-in.css';

export function SignIn() {
  usePageTitle('Đăng nhập');
  const client = useQueryClient();
  const navigate = useNavigate();
  const next = useNextPage();
  const entering = useEntering(async (me) => {
    client.clear();
    client.setQueryData(queries.me().queryKey, me);
    await navigate(next ?? '/viec-cua-toi', { replace: true });
  });
  return (
    <main className="sign-in">
      <div className="sign-in-form">
        <p className="sign-in-brand">Trình</p>
        <h1>Đăng nhập</h1>
        {next !== undefined && <p className="second">Đăng nhập xong sẽ trở lại đúng trang đang làm. Nội dung đang nhập dở vẫn được giữ.</p>}
        <CredentialsForm {...entering.form} />
      </div>
      <DemoAccounts {...entering.demo} />
    </main>
  );
}

/** Where to go after sign-in: a path of this office only, never an address elsewhere. */
function useNextPage(): string | undefined {
  const [search] = useSearchParams();
  const next = search.get('tiep');
  const isOurs = next !== null && /^\/(?![/\\])/.test(next) && next !== '/' && next !== '/viec-cua-toi';
  return isOurs ? next : undefined;
}
