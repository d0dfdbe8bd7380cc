import type { DocumentView, RouteStepView } from '../../api/document-types';
import { useMe } from '../../api/queries';
import { sayDay, sayWhen } from '../../words/dates';

/** The way of the document: dot done, haloed dot here, ring to come. */
export function Steps({ view }: { readonly view: DocumentView }) {
  if (!view.route) return null;
  return (
    <section className="sheet">
      <h2>
        Tiến trình <span>{view.route.name}</span>
      </h2>
      <StepLine steps={view.route.steps} />
    </section>
  );
}

export function StepLine({ steps }: { readonly steps: readonly RouteStepView[] }) {
  const me = useMe().personId;
  return (
    <ol className="steps">
      {steps
        .filter((step) => step.state !== 'passed-over')
        .map((step) => (
          <li key={step.stepId} className={step.state} aria-current={step.state === 'here' ? 'step' : undefined}>
            <span>
              {step.label}
              {step.who && ` · ${step.who.personId === me ? 'tôi' : step.who.name}`}
            </span>
            <span className="when">{sayStep(step)}</span>
          </li>
        ))}
    </ol>
  );
}

function sayStep({ state, at, dueAt }: RouteStepView): string {
  if (state === 'done') return at === undefined ? 'xong' : sayWhen(at);
  if (dueAt === undefined) return state === 'here' ? 'đang xử lý' : '';
  return state === 'here' ? `hạn ${sayDay(dueAt)}` : `dự kiến ${sayWhen(dueAt)}`;
}
