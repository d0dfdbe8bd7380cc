import type { DocumentView, GivenOpinion } from '../../api/document-types';
import { OpinionPoints } from '../../acts/consult/opinion-points';
import { sayAnswer } from '../../words/answers';
import { sayWhen } from '../../words/dates';

/** Who answered what, disagreement first; then who has not answered. */
export function Opinions({ view }: { readonly view: DocumentView }) {
  if (!view.opinions) return null;
  const silent = view.silent ?? [];
  const ordered = [...view.opinions].sort((one, other) => weight(one) - weight(other));
  const collecting = view.current?.kind === 'consult' || view.current?.kind === 'poll';
  return (
    <section className="sheet">
      <h2>
        Ý kiến{' '}
        <span>
          {view.opinions.length}/{view.opinions.length + silent.length} đã trả lời
        </span>
      </h2>
      <ul className="opinions">
        {ordered.map((opinion) => (
          <Given key={`${opinion.who.postId}/${opinion.at}`} opinion={opinion} />
        ))}
      </ul>
      {silent.length > 0 && (
        <p className="second">
          <b>{collecting ? 'Chưa có ý kiến' : 'Chưa có ý kiến (quá hạn)'}:</b>{' '}
          {silent.map((who) => who.unitName ?? who.postTitle).join('; ')}.
        </p>
      )}
    </section>
  );
}

function Given({ opinion }: { readonly opinion: GivenOpinion }) {
  return (
    <li>
      <span className="opinion-first">
        <b>{opinion.who.unitName ?? opinion.who.postTitle}</b>
        <span className="when">{sayWhen(opinion.at)}</span>
      </span>
      <span className={toneOf(opinion.answer)}>{sayAnswer(opinion.answer)}</span>
      {opinion.outdated && <span className="badge waits">góp ý trên dự thảo trước</span>}
      {opinion.words !== undefined && opinion.words !== '' && <p className="quoted">{opinion.words}</p>}
      <OpinionPoints opinion={opinion} />
      {opinion.reply && (
        <p className="reply">
          <b>{sayAnswer(opinion.reply.how)}:</b> {opinion.reply.text}
        </p>
      )}
    </li>
  );
}

function weight({ answer }: GivenOpinion): number {
  const order = ['disagree', 'against', 'agree-with-remarks', 'other'];
  const index = order.indexOf(answer);
  return index < 0 ? order.length : index;
}

function toneOf(answer: string): string {
  return answer === 'disagree' || answer === 'against' ? 'red' : '';
}
