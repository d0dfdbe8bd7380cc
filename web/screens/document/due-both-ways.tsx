import type { Due } from '../../words/deadline';
import { sayDueBothWays, toneOf } from '../../words/deadline';

/** "Hạn hôm nay, 16:30 · còn 2 giờ"; with the reason when a change of the calendar moved it. */
export function DueBothWays({ due, moved }: { readonly due: Due; readonly moved?: string | undefined }) {
  const [date, left] = sayDueBothWays(due);
  const tone = toneOf(due);
  return (
    <>
      <p className="due-both">
        <span>
          <b className={tone === 'overdue' ? 'red' : tone === 'near' ? 'amber' : ''}>{date}</b>
          {left !== '' && ' ·'}
        </span>{' '}
        <span>{left}</span>
      </p>
      {moved !== undefined && <p className="second">{moved.charAt(0).toUpperCase() + moved.slice(1)}.</p>}
    </>
  );
}
