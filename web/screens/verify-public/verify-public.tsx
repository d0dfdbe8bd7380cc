import { useMutation, useQuery } from '@tanstack/react-query';
import { Upload } from 'lucide-react';
import { useState, type ChangeEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { usePageTitle } from '../../frame/page-title';
import { Waiting } from '../../frame/states';
import { checkFile, publicCheck } from './public-check';
import { RecipientGuideLink } from '../help/recipient-guide-link';
import { Verdict, VerdictFailed } from './verdict';
import './verify-public.css';

/** For anybody with a code or a file in hand: is it genuine, whose is it, does it still hold? No account; nothing is kept. */
export function VerifyPublic() {
  usePageTitle('Xác thực văn bản');
  const { code = '' } = useParams();
  return <Checking key={code} code={code} />;
}

/** With another code all begins anew: what a file said before is not what the code says. */
function Checking({ code }: { readonly code: string }) {
  const file = useMutation({ mutationFn: checkFile });
  const ofCode = useQuery({ ...publicCheck(code), enabled: code !== '' && file.isIdle });
  const asked = file.isIdle ? ofCode : file;
  const waits = file.isIdle ? ofCode.isFetching : file.isPending;
  return (
    <main className="verify-public">
      <h1>Kiểm tra một văn bản có hợp lệ không</h1>
      <CodeForm code={code} ask={() => file.reset()} />
      <FileChoice check={(chosen) => file.mutate(chosen)} />
      <div aria-live="polite">
        {waits && <Waiting what="Đang kiểm tra chữ ký số…" />}
        {asked.isError && <VerdictFailed error={asked.error} />}
        {asked.isSuccess && <Verdict check={asked.data} />}
      </div>
      <p className="second">Tệp chỉ được so sánh rồi bỏ đi, không được lưu lại. Văn bản của Đảng không tra cứu ở đây.</p>
      <RecipientGuideLink />
    </main>
  );
}

function CodeForm({ code, ask }: { readonly code: string; readonly ask: () => void }) {
  const [typed, setTyped] = useState(code);
  const navigate = useNavigate();
  return (
    <form
      className="field"
      onSubmit={(event) => {
        event.preventDefault();
        ask();
        if (typed.trim() !== '') void navigate(`/xac-thuc/${encodeURIComponent(typed.trim())}`);
      }}
    >
      <label htmlFor="code">Mã in ở cuối văn bản</label>
      <div className="verify-code">
        <input
          id="code"
          className="input"
          autoComplete="off"
          spellCheck={false}
          placeholder="3f7k-9qxm-2abc"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button className="button primary">Kiểm tra</button>
      </div>
    </form>
  );
}

function FileChoice({ check }: { readonly check: (file: File) => void }) {
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    // The same file chosen again, perhaps changed meanwhile, is checked again.
    event.target.value = '';
    if (chosen) check(chosen);
  };
  return (
    <label className="button wide verify-file">
      <Upload size={20} aria-hidden /> Chọn tệp PDF để so với bản đã phát hành
      <input type="file" accept="application/pdf,.pdf" onChange={choose} />
    </label>
  );
}
