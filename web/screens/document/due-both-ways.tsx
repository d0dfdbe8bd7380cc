import type { Due } from '../../words/deadline';
import { sayDueBothWays, toneOf } from '../../words/deadline';

/** "Hạn hôm nay, 16:30 · còn 2 giờ". */
export function DueBothWays({ due }: { readonly due: Due }) {
  const [date, left] = sayDueBothWays(due);
  const tone = toneOf(due);
  return (
    <p className="due-both">
      <span>
        <b className={tone === 'overdue' ? 'red' : tone === 'near' ? 'amber' : ''}>{date}</b>
        {left !== '' && ' ·'}
      </span>{' '}
      <span>{left}</span>
    </p>
  );
}
