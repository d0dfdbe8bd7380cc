import { closeWhenDue, collectionOf, openCollection } from '../collecting';
import type { StepKind } from '../step-kind';

/** Units are asked at once, each with the same deadline. They answer on a stream of their own; here one only waits for it. */
export const consultStep: StepKind = {
  kind: 'consult',
  act: () => 'not-here',
  opening: (at) => openCollection('consultation', at),
  child: (document, open) => collectionOf('consultation', document, open),
  due: (at) => closeWhenDue('consultation', at, { silence: silenceOf(at.step), adopted: () => true }),
  tasks: () => [],
};

function silenceOf(step: { readonly kind: string; readonly onSilence?: 'deemed-consent' | 'none' }): 'deemed-consent' | 'none' {
  return step.onSilence ?? 'none';
}
