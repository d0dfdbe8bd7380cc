import { shippedRoute } from '../../domain/routes/shipped-routes';

const LABELS = new Map(
  [shippedRoute('kl-du'), shippedRoute('van-ban-thuong'), shippedRoute('bc-ubnd-hdnd', 'before-papers'), shippedRoute('bc-ubnd-hdnd')]
    .flatMap((route) => route.steps).map((step) => [step.id, step.label]),
);

/** Where a document stands, by the label of its step. */
export function phaseWords(stepId: string | null): string {
  if (stepId === null) return 'Dự thảo';
  return stepId === 'closed' ? 'Đã kết thúc' : (LABELS.get(stepId) ?? stepId);
}
