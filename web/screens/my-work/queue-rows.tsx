import type { InboxCounts, InboxRow } from '../../api/types';
import { EmptyQueue } from './empty-queue';
import { groupByDue, isRow, linkTo, type QueueTab } from './queue-order';
import { Row } from './row';
import { useMinute } from './use-minute';
import { rowName, type Picking } from './use-picking';

interface Props {
  readonly rows: readonly InboxRow[];
  readonly tab: QueueTab;
  readonly openId: string | undefined;
  readonly openPostId: string | undefined;
  readonly picking: Picking;
  /** How many there are of each group, while not all of them have been read. */
  readonly counts: InboxCounts | undefined;
}

/** What waits for me by when it is due; everything else as it comes. */
export function QueueRows({ rows, tab, openId, openPostId, picking, counts }: Props) {
  const now = useMinute();
  const waits = tab === 'mine' || tab === 'instead';
  if (rows.length === 0) return <EmptyQueue tab={tab} />;
  const line = (row: InboxRow) => (
    <div className="row-line" key={`${row.streamId}/${row.key}`}>
      {picking.on && <Pick row={row} picking={picking} />}
      <Row row={row} to={linkTo(tab, row)} open={isRow(row, openId, openPostId)} waits={waits} now={now} />
    </div>
  );
  if (!waits) return <>{rows.map(line)}</>;
  return groupByDue(rows, now).map((group) => (
    <section key={group.name} aria-label={group.words}>
      <h2 className={`queue-group ${group.name === 'overdue' ? 'red' : ''}`}>
        {group.words} <span>{counts?.[group.name] ?? group.rows.length}</span>
      </h2>
      {group.rows.map(line)}
    </section>
  ));
}

function Pick({ row, picking }: { readonly row: InboxRow; readonly picking: Picking }) {
  const isPickable = picking.pickable.includes(row);
  return (
    <label className="row-pick">
      <input
        type="checkbox"
        aria-label={`Chọn: ${row.verb} ${row.subject}`}
        disabled={!isPickable}
        checked={picking.picked.includes(row)}
        onChange={() => picking.toggle(rowName(row))}
      />
    </label>
  );
}
