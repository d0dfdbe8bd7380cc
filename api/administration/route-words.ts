import type { Agency } from '../../domain/organisation/organisation';
import { ROLE_WORDS } from '../../domain/organisation/role-words';
import type { Route, SignAt, StepActors } from '../../domain/routes/route';
import { copyRoute } from '../../domain/routes/copy-routes';
import { shippedRoute } from '../../domain/routes/shipped-routes';
import type { Administration } from './administration.schema';

const SIGN_AT: readonly SignAt[] = ['after-session', 'before-papers', 'before-verification'];

/** The quy trình of an agency, each as its line of steps and who acts at them. */
export function routesInWords(agency: Agency): Administration['routes'] {
  const routes: readonly Route[] = agency.system === 'party'
    ? [shippedRoute('kl-du'), shippedRoute('van-ban-thuong')]
    : [...SIGN_AT.map((signAt) => shippedRoute('bc-ubnd-hdnd', signAt)), shippedRoute('van-ban-thuong'), copyRoute('paper'), copyRoute('electronic')];
  return routes.map(({ id, name, steps }) => ({
    id: `${id}/${name}`, name, steps: steps.map((step) => ({ label: step.label, who: actorWords(step.actors) })),
  }));
}

function actorWords(actors: StepActors): string {
  switch (actors.by) {
    case 'drafter':
      return 'người soạn thảo';
    case 'head-of-drafting-unit':
      return 'trưởng đơn vị soạn thảo';
    case 'role':
    case 'role-at-council':
      return ROLE_WORDS[actors.role];
    case 'post':
      return 'chức danh được chỉ định';
    case 'deputy-of-field':
      return 'cấp phó phụ trách lĩnh vực';
    case 'signer':
      return 'người ký';
    case 'seal-keeper':
      return 'người giữ con dấu';
    case 'consulted':
      return 'cơ quan, đơn vị được lấy ý kiến';
    case 'committee':
      return 'thành viên tập thể';
    case 'nobody':
      return 'hệ thống';
  }
}
