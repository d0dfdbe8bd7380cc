import { Link } from 'react-router';
import type { InboxRow } from '../../api/types';
import { rowName } from './use-picking';

/** What can be done with the chosen rows: one act for each kind of work among them, looked at once more on a page of its own. */
export function PickedBar({ picked }: { readonly picked: readonly InboxRow[] }) {
  const verbs = [...new Set(picked.map((row) => row.verb))];
  return (
    <div className="picked-bar" role="region" aria-label="Xử lý các hồ sơ đã chọn">
      {picked.length === 0 && <p className="second">Chọn các hồ sơ cần xử lý cùng một cách.</p>}
      {verbs.map((verb) => {
        const rows = picked.filter((row) => row.verb === verb);
        return (
          <Link key={verb} className="button primary" to={`/xu-ly-nhieu?${new URLSearchParams({ viec: rows.map(rowName).join(',') })}`}>
            {verb} {rows.length} hồ sơ…
          </Link>
        );
      })}
    </div>
  );
}
