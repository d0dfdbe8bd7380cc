import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { read, write } from '../../api/client';
import type { Answers, FirstEntry as Entry } from '../../api/generated/api';
import { newKey } from '../../api/intention';
import { sentenceOf, statusOf, type Problem } from '../../api/problem';
import { queries } from '../../api/queries';
import { usePageTitle } from '../../frame/page-title';
import { Refused } from '../../frame/refused';
import { Answer } from '../../frame/states';
import '../sign-in/sign-in.css';

const SHORTEST = 10;

/** The first time: the link says who one is, one chooses a password, and the desk is open. */
export function FirstEntry() {
  usePageTitle('Đăng nhập lần đầu');
  const { token = '' } = useParams();
  const path = `/first-entry/${encodeURIComponent(token)}`;
  const entry = useQuery({ queryKey: ['first-entry', token], queryFn: ({ signal }) => read<Entry>(path, signal), staleTime: Infinity });
  return (
    <main className="sign-in">
      <div className="sign-in-form">
        <p className="sign-in-brand">Trình</p>
        {statusOf(entry.error) === 410 ? (
          <>
            <h1>Đường liên kết không còn dùng được</h1>
            <p>{sentenceOf(entry.error)}</p>
            <a className="button" href="/dang-nhap">
              Tới trang đăng nhập
            </a>
          </>
        ) : (
          <Answer query={entry} waiting="Đang kiểm tra đường liên kết…">
            {(who) => <ChoosePassword who={who} path={path} />}
          </Answer>
        )}
      </div>
    </main>
  );
}

function ChoosePassword({ who, path }: { readonly who: Entry; readonly path: string }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const differs = again !== '' && again !== password;
  const entering = useMutation<Answers['postFirstEntryByToken'], Problem>({
    mutationFn: () => write(path, { key: newKey(), body: { password } }),
    onSuccess: async ({ me }) => {
      client.clear();
      client.setQueryData(queries.me().queryKey, me);
      await navigate('/viec-cua-toi', { replace: true });
    },
  });
  return (
    <>
      <h1>Chào đồng chí {who.name}</h1>
      <p className="second">Đặt mật khẩu để vào làm việc. Từ lần sau, đăng nhập bằng tên dưới đây và mật khẩu này.</p>
      <form
        className="credentials"
        onSubmit={(event) => {
          event.preventDefault();
          if (password === again) entering.mutate();
        }}
      >
        <div className="field">
          <label htmlFor="login">Tên đăng nhập</label>
          <input id="login" className="input" autoComplete="username" readOnly value={who.login} />
        </div>
        <NewPassword label="Mật khẩu mới" hint={`Ít nhất ${SHORTEST} ký tự.`} value={password} change={setPassword} />
        <NewPassword label="Nhập lại mật khẩu" hint={differs ? 'Hai lần nhập chưa giống nhau.' : ''} wrong={differs} value={again} change={setAgain} />
        {entering.error !== null && <Refused error={entering.error} />}
        <button className="button primary wide" disabled={entering.isPending || differs}>
          {entering.isPending ? 'Đang mở…' : 'Đặt mật khẩu và vào làm việc'}
        </button>
      </form>
    </>
  );
}

interface NewPasswordProps {
  readonly label: string;
  readonly hint: string;
  readonly wrong?: boolean;
  readonly value: string;
  readonly change: (value: string) => void;
}

function NewPassword({ label, hint, wrong = false, value, change }: NewPasswordProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type="password"
        autoComplete="new-password"
        required
        minLength={SHORTEST}
        aria-invalid={wrong}
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
      <p id={`${id}-hint`} className={wrong ? 'red' : 'hint'}>
        {hint}
      </p>
    </div>
  );
}
