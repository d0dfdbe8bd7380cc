import { sentenceOf } from '../../api/problem';
import { Nothing } from '../../frame/states';
import { Told } from '../../frame/told';
import { sayWhen } from '../../words/dates';
import type { PartProps } from './administration';
import { useUndo } from './use-change';

/** Who changed what, newest first. Taking back is a change of its own. */
export function Log({ kept }: PartProps) {
  const undoing = useUndo(kept);
  if (kept.log.length === 0)
    return (
      <Nothing title="Chưa có thay đổi nào">
        <p>Mỗi thay đổi ở phần Quản trị được ghi ở đây với người và thời điểm thực hiện.</p>
      </Nothing>
    );
  return (
    <>
      {undoing.error && <Told tone="red">{sentenceOf(undoing.error)}</Told>}
      <ol className="kept-list">
        {kept.log.map((entry) => (
          <li key={entry.id} className="kept-line">
            <div>
              <b>{entry.by}</b>
              <span className="second">{sayWhen(entry.at)}</span>
            </div>
            <div>
              {entry.sentence} {entry.undone && <span className="badge waits">đã đảo lại</span>}
              {entry.undoes && <span className="badge waits">đảo lại thay đổi trước</span>}
            </div>
            <div className="kept-acts">
              {entry.undoable && (
                <button type="button" className="word-button" disabled={undoing.isPending} onClick={() => undoing.mutate(entry.id)}>
                  Đảo lại<span className="unseen">: {entry.sentence}</span>
                </button>
              )}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
