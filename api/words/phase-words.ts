import { NUMBER } from '../../domain/registers/number-before-signature';
import type { RouteStep } from '../../domain/routes/route';
import { shippedRoute } from '../../domain/routes/shipped-routes';
import { SECOND_SIGNATURE } from '../../domain/signing/second-signature';

type NamedStep = Pick<RouteStep, 'id' | 'label'>;

const LABELS = new Map(
  [shippedRoute('kl-du'), shippedRoute('van-ban-thuong'), shippedRoute('bc-ubnd-hdnd', 'before-papers'), shippedRoute('bc-ubnd-hdnd')]
    .flatMap((route): readonly NamedStep[] => route.steps).concat(NUMBER, SECOND_SIGNATURE).map((step) => [step.id, step.label]),
);

/** Where a document stands, by the label of its step. */
export function phaseWords(stepId: string | null): string {
  if (stepId === null) return 'Dự thảo';
  return stepId === 'closed' ? 'Đã kết thúc' : (LABELS.get(stepId) ?? stepId);
}
