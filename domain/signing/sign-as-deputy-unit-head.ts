import { isRefused, mandateOn } from './mandate-on';
import { authorisationsOf, standingOrdersTo } from './mandates-of';
import type { Post } from '../organisation/organisation';
import { allowed, refused } from './signing-answer';
import type { SigningAnswer, SigningCase } from './signing-answer';
import { ownTitleLine, titleOf } from './signing-lines';
import { byOrderName } from './sign-as-unit-head';

/**
 * The deputy of a unit signs KT. its head under a standing order that includes the deputy (Decree 30/2020, art. 13.3). An
 * authorisation TUQ. of the unit head goes no further (art. 13.4).
 */
export function signAsDeputyUnitHead(signing: SigningCase): SigningAnswer {
  const { day, forms } = signing;
  const unitHead = unitHeadOf(signing);
  const inWhoseName = byOrderName(signing);
  if (!unitHead || inWhoseName === undefined) return refused('no-head-post');
  const orders = standingOrdersTo(unitHead.id, signing);
  const order = mandateOn(orders.filter((mandate) => mandate.includesDeputy), day);
  if (isRefused(order)) return order;
  if (order) {
    const lines = [`${forms.byOrder} ${inWhoseName}`, `${forms.forHead} ${titleOf(unitHead)}`, ownTitleLine(signing)];
    return allowed(signing, 'by-order', lines, order.ground);
  }
  if (orders.length > 0) return refused('deputy-not-included');
  return refused(authorisationsOf(unitHead.id, signing).length > 0 ? 'no-onward-delegation' : 'no-standing-order');
}

function unitHeadOf({ organisation, post }: SigningCase): Post | undefined {
  if (post.unitId === undefined) return undefined;
  const headsUnit = ({ roles }: Post) => roles.includes('unit-head') || roles.includes('chief-of-office');
  return organisation.posts.find((candidate) => candidate.unitId === post.unitId && headsUnit(candidate));
}
