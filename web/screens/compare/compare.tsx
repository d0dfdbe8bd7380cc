import { useQuery } from '@tanstack/react-query';
import { ChevronLeft } from 'lucide-react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Comparison } from '../../api/generated/api';
import { queries } from '../../api/queries';
import { useKeys } from '../../frame/keys';
import { usePageTitle } from '../../frame/page-title';
import { Answer, Nothing } from '../../frame/states';
import { keepTogether } from '../../words/keep-together';
import { ComparedText } from './compared-text';
import { linesIn, VIEWS, viewNamed, type View } from './views';
import { useChanges } from './use-changes';
import { Versions } from './versions';
import './compare.css';

/** Two versions of one document, word by word, in four views. */
export function Compare() {
  usePageTitle('So sánh');
  const { documentId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const [from, to] = [search.get('tu') ?? '', search.get('den') ?? ''];
  const comparison = useQuery(queries.comparison(documentId, from, to));
  const set = (changed: Readonly<Record<string, string>>) => setSearch({ ...Object.fromEntries(search), ...changed }, { replace: true });
  return (
    <div className="page compare">
      <Link className="word-button compare-back" to={`/van-ban/${documentId}`}>
        <ChevronLeft size={18} aria-hidden /> Về hồ sơ
      </Link>
      <Answer query={comparison} waiting="Đang so sánh hai lần dự thảo…">
        {(read) => <Compared comparison={read} view={viewNamed(search.get('xem'))} set={set} />}
      </Answer>
    </div>
  );
}

interface Props {
  readonly comparison: Comparison;
  readonly view: View;
  readonly set: (changed: Readonly<Record<string, string>>) => void;
}

function Compared({ comparison, view, set }: Props) {
  const lines = linesIn(comparison, view);
  const { count, at, go } = useChanges(`${comparison.from}/${comparison.to}/${view}`);
  useKeys({
    n: { words: 'Thay đổi tiếp theo', act: () => go(1) },
    p: { words: 'Thay đổi trước', act: () => go(-1) },
    j: { words: 'Thay đổi tiếp theo', act: () => go(1) },
    k: { words: 'Thay đổi trước', act: () => go(-1) },
    ...Object.fromEntries(
      VIEWS.map(({ id, words }, index) => [String(index + 1), { words: `Xem: ${words}`, act: () => set({ xem: id }) }]),
    ),
  });
  const unchanged = comparison.lines.every((line) => line.breaks === 'same' && line.runs.every((run) => run.change === 'same'));
  return (
    <>
      <header className="compare-head">
        <div>
          <h1>So sánh dự thảo</h1>
          <p className="second">{keepTogether(comparison.subject)}</p>
        </div>
        <Versions comparison={comparison} set={set} />
      </header>
      {comparison.sinceYourCheck && (
        <p className="second">Những chỗ đã đổi kể từ dự thảo lần {comparison.from}, là lần anh/chị đã kiểm tra.</p>
      )}
      <div className="compare-bar">
        <div className="views" role="group" aria-label="Cách xem">
          {VIEWS.map(({ id, words }) => (
            <button key={id} type="button" className="view" aria-pressed={id === view} onClick={() => set({ xem: id })}>
              {words}
            </button>
          ))}
        </div>
        {count > 0 && (
          <div className="compare-jump">
            <button type="button" className="button" onClick={() => go(-1)}>
              Chỗ trước
            </button>
            <span className="second" role="status">
              {at === undefined ? `${count} chỗ đổi` : `chỗ ${at + 1}/${count}`}
            </span>
            <button type="button" className="button" onClick={() => go(1)}>
              Chỗ sau
            </button>
          </div>
        )}
      </div>
      {unchanged ? (
        <Nothing title="Hai lần dự thảo giống nhau">
          <p>{comparison.versions.length < 2 ? 'Văn bản mới có một lần dự thảo.' : 'Không có từ nào thay đổi. Hãy chọn lần dự thảo khác.'}</p>
        </Nothing>
      ) : (
        <ComparedText lines={lines} view={view} />
      )}
    </>
  );
}
