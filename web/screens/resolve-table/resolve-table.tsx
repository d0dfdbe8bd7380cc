import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, Download } from 'lucide-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { queries } from '../../api/queries';
import type { ReplyDraft, ResolutionTable } from '../../api/resolution-types';
import { useKeys } from '../../frame/keys';
import { usePageTitle } from '../../frame/page-title';
import { Answer, Nothing } from '../../frame/states';
import { Told } from '../../frame/told';
import { sayWhen } from '../../words/dates';
import { keepTogether } from '../../words/keep-together';
import { Filters } from './filters-bar';
import { filtered, isComplete, keysIn, type FilterName, type Point } from './filters';
import { PointRow } from './point-row';
import { Submit } from './submit';
import { AgreedAndSilent } from './agreed-and-silent';
import './resolve-table.css';

/** Every opinion and what becomes of it, as it goes with the submission. */
export function ResolveTable() {
  usePageTitle('Tiếp thu, giải trình');
  const { documentId = '' } = useParams();
  const table = useQuery(queries.resolution(documentId));
  return (
    <div className="page resolve-table">
      <Answer query={table} waiting="Đang lập bảng tổng hợp ý kiến…">
        {(read) => <Table table={read} />}
      </Answer>
    </div>
  );
}

const NOTHING: ReplyDraft = { text: '', whereChanged: '' };

interface Chosen {
  readonly name: FilterName;
  /** The keys of the points that stood in it when it was chosen. */
  readonly atFirst: ReadonlySet<string>;
}

function Table({ table }: { readonly table: ResolutionTable }) {
  const [typed, setTyped] = useState<Readonly<Record<string, ReplyDraft>>>({});
  const [filter, setFilter] = useState<Chosen>({ name: 'all', atFirst: new Set() });
  const [done, setDone] = useState<string>();
  const points = pointsIn(table, typed);
  const shown = filtered(points, filter.name, filter.atFirst);
  const choose = (name: FilterName) => setFilter({ name, atFirst: keysIn(points, name) });
  const open = points.filter((point) => !isComplete(point.written)).length;
  useKeys({
    j: { words: 'Ý kiến tiếp theo', act: () => stepTo(1) },
    k: { words: 'Ý kiến trước', act: () => stepTo(-1) },
    n: { words: 'Ý kiến chưa giải trình tiếp theo', act: nextOpen },
  });
  return (
    <>
      <Link className="word-button resolve-back" to={`/van-ban/${table.documentId}`}>
        <ChevronLeft size={18} aria-hidden /> Về hồ sơ
      </Link>
      <header className="resolve-head">
        <div>
          <h1>Tiếp thu, giải trình ý kiến</h1>
          <p className="second">
            {keepTogether(table.subject)} · dự thảo lần {table.version}
          </p>
        </div>
        <div className="resolve-acts">
          {table.dueWords !== undefined && <span className="second">{table.dueWords}</span>}
          <a className="button" href={`/api/documents/${table.documentId}/resolution.docx`} download>
            <Download size={18} aria-hidden /> Xuất .docx
          </a>
        </div>
      </header>
      {done !== undefined && <Told tone="green">{done}</Told>}
      {table.submitted && (
        <Told tone="accent">
          Bảng này đã đưa vào hồ sơ trình cùng dự thảo lần {table.submitted.version}, {sayWhen(table.submitted.at)}.
        </Told>
      )}
      <div className="resolve-bar">
        <Filters points={points} chosen={filter.name} choose={choose} />
        <p className="second">{sayCounts(table)}</p>
      </div>
      {points.length === 0 && <NoPoints collecting={table.collecting} />}
      {points.length > 0 && shown.length === 0 && <p className="second">Không có ý kiến nào thuộc nhóm này.</p>}
      <ol className="points">
        {shown.map((point, index) => (
          <PointRow
            key={point.key}
            table={table}
            point={point}
            opensGroup={shown[index - 1]?.group !== point.group}
            write={(reply) => setTyped((before) => ({ ...before, [point.key]: reply }))}
          />
        ))}
      </ol>
      {filter.name === 'all' && <AgreedAndSilent table={table} />}
      {table.mayFill && <Submit documentId={table.documentId} open={open} showOpen={() => choose('open')} onDone={setDone} />}
    </>
  );
}

function NoPoints({ collecting }: { readonly collecting: boolean }) {
  return (
    <Nothing title={collecting ? 'Chưa có ý kiến nào cần tiếp thu' : 'Không có ý kiến nào cần tiếp thu hoặc giải trình'}>
      <p>{collecting ? 'Ý kiến của các cơ quan, đơn vị hiện ở đây ngay khi gửi.' : 'Anh/chị đưa bảng vào hồ sơ trình để chuyển tiếp.'}</p>
    </Nothing>
  );
}

function pointsIn(table: ResolutionTable, typed: Readonly<Record<string, ReplyDraft>>): readonly Point[] {
  return table.groups.flatMap((group) =>
    group.points.map((point) => {
      const key = `${table.documentId}/${table.round}/${group.who.postId}/${point.position}`;
      return { ...point, key, group, written: typed[key] ?? point.reply ?? NOTHING };
    }),
  );
}

function sayCounts({ asked, groups, agreed, silent }: ResolutionTable): string {
  const parts = [
    [groups.length, 'có ý kiến'],
    [agreed.length, 'không có ý kiến thêm'],
    [silent.length, 'chưa có ý kiến'],
  ] as const;
  const counted = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return `Lấy ý kiến ${asked} cơ quan, đơn vị${counted.length > 0 ? ` · ${counted.join(', ')}` : ''}`;
}

function stepTo(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.point')];
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[here < 0 ? 0 : Math.min(Math.max(here + step, 0), rows.length - 1)];
  next?.focus();
}

function nextOpen(): void {
  document.querySelector<HTMLElement>('.point.is-open textarea')?.focus();
}
