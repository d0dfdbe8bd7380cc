import type { DocumentState } from '../../document/document-state';
import type { Silence } from '../../routes/route';
import { closeWhenDue, collectionOf, moveCollection, openCollection } from '../collecting';
import type { StepKind } from '../step-kind';

/** Units are asked at once, each with the same deadline. They answer on a stream of their own; here one only waits for it. */
export const consultStep: StepKind = {
  kind: 'consult',
  act: () => 'not-here',
  opening: (at) => openCollection('consultation', at),
  moved: (at) => moveCollection('consultation', at),
  child: (document, open) => collectionOf('consultation', document, open),
  due: (at) => closeWhenDue('consultation', at, { silence: silenceOf(at.document), adopted: () => true }),
  tasks: () => [],
};

/** As it was looked up when the consultation opened; where nothing says that silence is consent, it is only silence. */
export function silenceOf({ silence, route }: DocumentState): Silence {
  const step = route.steps.find((candidate) => candidate.kind === 'consult');
  return silence?.value ?? (step?.kind === 'consult' ? step.onSilence : undefined) ?? 'none';
}
