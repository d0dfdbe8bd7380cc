import type { Medium } from '../copies/copy';
import type { Route, RouteStep } from './route';

const draft: RouteStep = { id: 'draft', kind: 'draft', label: 'Lập bản sao', actors: { by: 'drafter' }, deadline: 'draft' };
const approve: RouteStep = { id: 'approve', kind: 'approve', label: 'Duyệt bản sao', actors: { by: 'signer' }, deadline: 'approve' };
const sign: RouteStep = { id: 'sign', kind: 'sign', label: 'Ký bản sao', actors: { by: 'signer' }, deadline: 'sign' };
const seal: RouteStep = { id: 'seal', kind: 'seal', label: 'Cấp số, đóng dấu', actors: { by: 'seal-keeper' }, deadline: 'seal' };
const dispatch: RouteStep = { id: 'dispatch', kind: 'dispatch', label: 'Phát hành', actors: { by: 'seal-keeper' }, deadline: 'dispatch' };

/**
 * A copy of an issued document. On paper somebody with authority signs it under the text; an electronic copy bears the signature of the
 * agency alone (Decree 30/2020, annex I, the part on copies), so there the same person only decides.
 */
export function copyRoute(to: Medium): Route {
  const decide = to === 'paper' ? sign : approve;
  return { id: 'ban-sao', version: 1, name: to === 'paper' ? 'Bản sao giấy' : 'Bản sao điện tử', steps: [draft, decide, seal, dispatch] };
}
