import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { Administration as Kept } from '../../api/generated/api';
import { queries } from '../../api/queries';
import { usePageTitle } from '../../frame/page-title';
import { Answer } from '../../frame/states';
import { CalendarYear } from './calendar-year';
import { Committees } from './committees';
import { FailingWork } from './failing-work';
import { Groups } from './groups';
import { Log } from './log';
import { Mandates } from './mandates';
import { People } from './people';
import { Posts } from './posts';
import { Routes } from './routes-drawn';
import { Rules } from './rules';
import './administration.css';

const PARTS = [
  { id: 'chuc-danh', words: 'Chức danh', show: Posts },
  { id: 'nguoi', words: 'Người', show: People },
  { id: 'uy-quyen', words: 'Phân công, ủy quyền', show: Mandates },
  { id: 'cap-uy', words: 'Cấp ủy, ban', show: Committees },
  { id: 'nhom', words: 'Nhóm nơi nhận', show: Groups },
  { id: 'lich', words: 'Lịch làm việc', show: CalendarYear },
  { id: 'quy-dinh', words: 'Quy định', show: Rules },
  { id: 'quy-trinh', words: 'Quy trình', show: Routes },
  { id: 'truc-trac', words: 'Việc trục trặc', show: FailingWork },
  { id: 'nhat-ky', words: 'Nhật ký', show: Log },
] as const;

/** What is kept as data: every change has its day, stands in the log, and is taken back by another change. */
export function Administration() {
  usePageTitle('Quản trị');
  const [search] = useSearchParams();
  const kept = useQuery(queries.administration(search.get('co-quan') ?? ''));
  return (
    <div className="page administration">
      <Answer query={kept} waiting="Đang mở phần quản trị…">
        {(read) => <Part kept={read} chosen={search.get('muc') ?? 'chuc-danh'} />}
      </Answer>
    </div>
  );
}

export interface PartProps {
  readonly kept: Kept;
}

function Part({ kept, chosen }: PartProps & { readonly chosen: string }) {
  const parts = PARTS.filter(({ id }) => id !== 'cap-uy' || kept.committees.length > 0);
  const part = PARTS.find(({ id }) => id === chosen) ?? PARTS[0];
  const Show = part.show;
  return (
    <>
      <h1>Quản trị</h1>
      <p className="second">
        {kept.agencyName} · thay đổi có ngày hiệu lực, không sửa lùi ngày ·{' '}
        <Link to={`/bat-dau?${new URLSearchParams({ 'co-quan': kept.agencyId })}`}>Bắt đầu dùng, nhập từ Excel</Link>
      </p>
      <nav className="parts" aria-label="Các mục quản trị">
        {parts.map(({ id, words }) => (
          <Link
            key={id}
            to={`/quan-tri?${new URLSearchParams({ 'co-quan': kept.agencyId, muc: id })}`}
            aria-current={id === part.id ? 'page' : undefined}
          >
            {words}
          </Link>
        ))}
      </nav>
      <section aria-labelledby="part-title">
        <h2 id="part-title">{part.words}</h2>
        <Show kept={kept} />
      </section>
    </>
  );
}
