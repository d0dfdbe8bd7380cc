import type { Route } from './route';

/**
 * A document marked THỬ, with which an office sees before its first real one that everybody is there and the leader's key signs. It ends
 * with that signature: no step gives it a number or a seal, and none sends it to anybody.
 */
export const trialRoute: Route = {
  id: 'van-ban-thu',
  version: 1,
  name: 'Văn bản thử',
  steps: [
    { id: 'draft', kind: 'draft', label: 'Soạn thảo', actors: { by: 'drafter' }, deadline: 'draft' },
    {
      id: 'check-content', kind: 'check', check: 'content', label: 'Kiểm tra nội dung', actors: { by: 'head-of-drafting-unit' }, deadline: 'check',
    },
    {
      id: 'check-form', kind: 'check', check: 'form', label: 'Kiểm tra thể thức, trình', actors: { by: 'role', role: 'form-checker' },
      deadline: 'check',
    },
    { id: 'approve', kind: 'approve', label: 'Duyệt', actors: { by: 'signer' }, deadline: 'approve' },
    { id: 'sign', kind: 'sign', label: 'Ký số', actors: { by: 'signer' }, deadline: 'sign' },
  ],
};

export function isTrial({ id }: Pick<Route, 'id'>): boolean {
  return id === trialRoute.id;
}
