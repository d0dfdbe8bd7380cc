import type { SessionRow } from '../../api/issued-types';
import { sayDay } from '../../words/dates';

/** The days of the law before the session, on one line to its opening. */
export function Milestones({ session }: { readonly session: SessionRow }) {
  const unchecked = session.milestones.filter(({ verified }) => !verified).length;
  return (
    <section aria-labelledby="milestones">
      <h2 id="milestones" className="agenda-title">
        Các mốc thời gian theo quy định
      </h2>
      <ol className="milestones">
        {session.milestones.map(({ key, words, at, rule, dueWords, state }) => (
          <li key={key} className={`is-${state}`}>
            <b>{sayDay(at)}</b>
            <span>{words}</span>
            <span className="second">{rule}</span>
            <span className={toneOf(state)}>{sayState(state, dueWords)}</span>
          </li>
        ))}
        <li className="is-opening">
          <b>{sayDay(session.opensOn)}</b>
          <span>Khai mạc</span>
        </li>
      </ol>
      {session.papersMovedWords !== undefined && <p className="second">Gửi tài liệu: {session.papersMovedWords}.</p>}
      {unchecked > 0 && (
        <p className="second">
          {unchecked} mốc tính theo giá trị <span className="amber">chưa kiểm chứng</span> với luật đang có hiệu lực.
        </p>
      )}
    </section>
  );
}

type State = SessionRow['milestones'][number]['state'];

function sayState(state: State, dueWords: string): string {
  if (state === 'done') return 'đã gửi';
  return state === 'past' ? 'đã qua' : (dueWords.split(' · ')[0] ?? '');
}

function toneOf(state: State): string {
  if (state === 'done') return 'green';
  return state === 'past' ? 'second' : '';
}
