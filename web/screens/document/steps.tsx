import type { DocumentView, RouteStepView } from '../../api/document-types';
import { useMe } from '../../api/queries';
import { sayDay, sayWhen } from '../../words/dates';
import { withTurns, type Turn } from './turns';

/** The way of the document: dot done, haloed dot here, ring to come. */
export function Steps({ view }: { readonly view: DocumentView }) {
  if (!view.route) return null;
  return (
    <section className="sheet">
      <h2>
        Tiến trình <span>{view.route.name}</span>
      </h2>
      <ol className="steps">
        {withTurns(view.route.steps, view.timeline).map((row) =>
          'step' in row ? <StepRow key={row.step.stepId} step={row.step} /> : <TurnRow key={row.turn.at} turn={row.turn} />,
        )}
      </ol>
    </section>
  );
}

function StepRow({ step }: { readonly step: RouteStepView }) {
  const me = useMe().personId;
  return (
    <li className={step.state} aria-current={step.state === 'here' ? 'step' : undefined}>
      <span>
        {step.label}
        {step.who && ` · ${step.who.personId === me ? 'tôi' : step.who.name}`}
      </span>
      <span className="when">{sayStep(step)}</span>
    </li>
  );
}

/** What was done to the document as a whole, with the reason given for it. */
function TurnRow({ turn: { turn, what, at, words } }: { readonly turn: Turn }) {
  return (
    <li className={turn === 'recalled' ? 'turn red' : 'turn'}>
      <span>
        {what}
        {words !== undefined && words !== '' && <q className="turn-words">{words}</q>}
      </span>
      <span className="when">{sayWhen(at)}</span>
    </li>
  );
}

function sayStep({ state, at, dueAt }: RouteStepView): string {
  if (state === 'done') return at === undefined ? 'xong' : sayWhen(at);
  if (dueAt === undefined) return state === 'here' ? 'đang xử lý' : '';
  return state === 'here' ? `hạn ${sayDay(dueAt)}` : `dự kiến ${sayWhen(dueAt)}`;
}
