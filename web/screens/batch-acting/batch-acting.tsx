import { useQueries } from '@tanstack/react-query';
import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import '../../acts/acts.css';
import type { DocumentView } from '../../api/document-types';
import { useOwnWords } from '../../api/own-words';
import { queries } from '../../api/queries';
import { usePageTitle } from '../../frame/page-title';
import { Nothing, Waiting } from '../../frame/states';
import { Told } from '../../frame/told';
import '../batch-signing/batch-signing.css';
import { TogetherRow } from './together-row';
import { useTogether, type RowTogether, type Together } from './use-together';

const TOGETHER: readonly string[] = ['check', 'advise', 'approve'];

/** The rows chosen in the queue, looked at once more: one confirmation, then the truth row by row. */
export function BatchActing() {
  usePageTitle('Xử lý nhiều hồ sơ');
  const [search] = useSearchParams();
  const [names] = useState(() => (search.get('viec') ?? '').split(',').filter((name) => name !== ''));
  const views = useQueries({ queries: names.map((name) => queries.document(name.split('/')[0] ?? '')) });
  const rows = names.flatMap((name, index) => rowOf(views[index]?.data, name));
  if (names.length === 0) return <NothingChosen />;
  if (views.some((view) => view.isPending)) return <Waiting what="Đang mở các hồ sơ đã chọn…" />;
  return <Summary rows={rows} unopened={views.filter((view) => view.data === undefined).length} />;
}

function Summary({ rows, unopened }: { readonly rows: readonly RowTogether[]; readonly unopened: number }) {
  const together = useTogether(rows);
  // The label as it was when the page opened: a row that is done offers its act no more.
  const [label] = useState(rows.find((row) => row.act)?.act?.label ?? 'Xử lý');
  return (
    <div className="batch">
      <section className="batch-list">
        <Link className="word-button batch-back" to="/viec-cua-toi">
          <ChevronLeft size={18} aria-hidden /> Việc của tôi
        </Link>
        <h1>
          {label} {rows.length} hồ sơ
        </h1>
        <p className="second" role="status">
          {sayOutcomes(rows, together)}
        </p>
        {unopened > 0 && <Told tone="amber">{unopened} hồ sơ đã chọn chưa mở được nên không có ở đây; các hồ sơ này vẫn chờ anh/chị.</Told>}
        <ul>
          {rows.map((row) => (
            <TogetherRow key={row.view.documentId} row={row} together={together} />
          ))}
        </ul>
      </section>
      <Confirmation label={label} together={together} />
    </div>
  );
}

function Confirmation({ label, together }: { readonly label: string; readonly together: Together }) {
  const [words, keepWords, forgetWords] = useOwnWords('batch-acting');
  const count = together.ticked.length;
  const isRetry = Object.values(together.outcomes).some((outcome) => outcome.state === 'failed');
  return (
    <aside className="batch-side" aria-label="Xác nhận">
      <form
        className="sheet act-form"
        onSubmit={(event) => {
          event.preventDefault();
          // what failed is tried again with the same words
          void together.act(words.trim()).then((isAllDone) => isAllDone && forgetWords());
        }}
      >
        <h2>Một lần xác nhận</h2>
        <p className="second">Hồ sơ được xử lý lần lượt từ trên xuống, đúng bản đang hiện; hồ sơ nào không được thì nói rõ lý do và vẫn chờ anh/chị.</p>
        <div className="field">
          <label htmlFor="together-words">Ý kiến chung (nếu có)</label>
          <textarea id="together-words" className="input" rows={2} value={words} onChange={(event) => keepWords(event.target.value)} />
        </div>
        <button className="button primary wide" data-primary disabled={together.busy || count === 0}>
          {together.busy ? 'Đang xử lý…' : count === 0 ? 'Chọn hồ sơ để xử lý' : `${isRetry ? 'Thử lại' : label} ${count} hồ sơ`}
        </button>
      </form>
    </aside>
  );
}

function NothingChosen() {
  return (
    <div className="page">
      <h1>Xử lý nhiều hồ sơ</h1>
      <Nothing title="Chưa chọn hồ sơ nào">
        <p>Trong Việc của tôi, bấm “Chọn nhiều”, đánh dấu các hồ sơ cần xử lý cùng một cách.</p>
        <Link className="button" to="/viec-cua-toi">
          Về Việc của tôi
        </Link>
      </Nothing>
    </div>
  );
}

function sayOutcomes(rows: readonly RowTogether[], { outcomes }: Together): string {
  const states = rows.map((row) => outcomes[row.view.documentId]?.state);
  const done = states.filter((state) => state === 'done').length;
  const failed = states.filter((state) => state === 'failed').length;
  return `Đã xong ${done}, chưa được ${failed}, còn ${rows.length - done - failed}`;
}

function rowOf(view: DocumentView | undefined, name: string): readonly RowTogether[] {
  const postId = name.split('/')[1];
  return view ? [{ view, act: view.acts.find((act) => TOGETHER.includes(act.kind) && act.primary && act.postId === postId) }] : [];
}
