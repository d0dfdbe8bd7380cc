import { useQueries } from '@tanstack/react-query';
import { ChevronLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { CertificateState, useKeyUnusable } from '../../acts/certificate-state';
import { PinField } from '../../acts/pin-field';
import '../../acts/acts.css';
import type { DocumentView } from '../../api/document-types';
import { useInbox } from '../../api/inbox';
import { sentenceOf } from '../../api/problem';
import { queries } from '../../api/queries';
import { usePageTitle } from '../../frame/page-title';
import { Answer, Nothing } from '../../frame/states';
import { Told } from '../../frame/told';
import { BatchRow } from './batch-row';
import { Progress } from './progress';
import type { RowToSign } from './use-batch';
import { useBatch } from './use-batch';
import './batch-signing.css';

/** Many documents behind one PIN, each with its own true answer. */
export function BatchSigning() {
  usePageTitle('Ký số nhiều văn bản');
  return (
    <Answer query={useEnoughToSign()} waiting="Đang lấy các văn bản chờ ký…">
      {({ items }) => <Batch key="batch" waiting={items.filter((row) => row.stepKind === 'sign')} />}
    </Answer>
  );
}

const ENOUGH_ROWS = 200;

/** The list is long enough before it is shown, and then stays, with what was told of each row: what comes later waits for the next time. */
function useEnoughToSign() {
  const inbox = useInbox('mine');
  const { data, hasNextPage, fetchNextPage } = inbox;
  const read = data?.items.length ?? 0;
  const lacks = hasNextPage && read < ENOUGH_ROWS;
  useEffect(() => {
    if (lacks) void fetchNextPage();
  }, [lacks, read, fetchNextPage]);
  const isShown = useRef(false);
  isShown.current ||= data !== undefined && !lacks;
  return { ...inbox, data: isShown.current ? data : undefined };
}

function Batch({ waiting }: { readonly waiting: readonly { readonly documentId: string; readonly postId: string }[] }) {
  // The list as it was when the page opened: signed rows stay in sight with their verdict.
  const [listed] = useState(waiting);
  const views = useQueries({ queries: listed.map((row) => queries.document(row.documentId)) });
  const rows = listed.flatMap((row, index) => rowOf(views[index]?.data, row.postId));
  const [pin, setPin] = useState('');
  const batch = useBatch(rows);
  const unusable = useKeyUnusable();
  if (listed.length === 0)
    return (
      <div className="page">
        <h1>Ký số nhiều văn bản</h1>
        <Nothing title="Không có văn bản nào chờ ký">
          <p>Văn bản đã duyệt và đến bước ký sẽ hiện ở đây.</p>
          <Link className="button" to="/viec-cua-toi">
            Về Việc của tôi
          </Link>
        </Nothing>
      </div>
    );
  const count = batch.ticked.length;
  return (
    <div className="batch">
      <section className="batch-list">
        <Link className="word-button batch-back" to="/viec-cua-toi">
          <ChevronLeft size={18} aria-hidden /> Việc của tôi
        </Link>
        <h1>Ký số {listed.length} văn bản</h1>
        <Progress rows={rows} batch={batch} />
        <ul>
          {rows.map((row) => (
            <BatchRow key={row.view.documentId} row={row} batch={batch} />
          ))}
        </ul>
      </section>
      <aside className="batch-side" aria-label="Mã PIN">
        <form
          className="sheet act-form"
          onSubmit={(event) => {
            event.preventDefault();
            batch.sign(pin);
            setPin('');
          }}
        >
          <h2>Mã PIN nhập một lần</h2>
          <p className="second">Ký lần lượt từ trên xuống. Dòng chỉ xanh khi chữ ký số đã được kiểm tra trên tệp vừa ký.</p>
          {batch.error && <Told tone="red">{sentenceOf(batch.error)}</Told>}
          <CertificateState />
          <PinField pin={pin} setPin={setPin} hint="Chỉ dùng cho các văn bản đang chọn, không lưu lại." invalid={batch.error !== null} />
          <button className="button primary wide" data-primary disabled={batch.busy || unusable || count === 0 || pin.length < 4}>
            {batch.busy ? 'Đang ký…' : count === 0 ? 'Chọn văn bản để ký' : `Ký số ${count} văn bản`}
          </button>
          <p className="hint">Văn thư cấp số và đóng dấu sau khi ký.</p>
        </form>
      </aside>
    </div>
  );
}

function rowOf(view: DocumentView | undefined, postId: string): readonly RowToSign[] {
  if (!view) return [];
  const warnings = (view.findings ?? []).filter((finding) => finding.severity === 'must');
  return [{ view, postId, warnings, waits: view.acts.some((act) => act.kind === 'signature' && act.postId === postId) }];
}
