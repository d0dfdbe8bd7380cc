import { isRefused, mandateOn } from './mandate-on';
import { authorisationsOf, standingOrdersTo } from './mandates-of';
import { allowed, refused } from './signing-answer';
import type { SigningAnswer, SigningCase } from './signing-answer';
import { collectiveName, headPostOf, ownTitleLine, titleOf } from './signing-lines';

/**
 * The head of a unit signs TL. for the types the working rules name, else TUQ. for what a dated written authorisation names
 * (Decree 30/2020, art. 13.3-4); in the name of the head, or of the committee in the Party.
 */
export function signAsUnitHead(signing: SigningCase): SigningAnswer {
  const { post, day, forms } = signing;
  const inWhoseName = byOrderName(signing);
  if (inWhoseName === undefined) return refused('no-head-post');
  const order = mandateOn(standingOrdersTo(post.id, signing), day);
  if (order && !isRefused(order)) {
    return allowed(signing, 'by-order', [`${forms.byOrder} ${inWhoseName}`, ownTitleLine(signing)], order.ground);
  }
  const authorisation = mandateOn(authorisationsOf(post.id, signing), day);
  if (authorisation && !isRefused(authorisation)) {
    return allowed(signing, 'by-delegation', [`${forms.byAuthorisation} ${inWhoseName}`, ownTitleLine(signing)], authorisation.ground);
  }
  return authorisation ?? order ?? refused('no-standing-order');
}

/** "CHỦ TỊCH" of the State; "BAN THƯỜNG VỤ" of the Party. */
export function byOrderName(signing: SigningCase): string | undefined {
  const head = headPostOf(signing);
  const ofHead = head && titleOf(head);
  return signing.forms.byOrderOf === 'collective' ? (collectiveName(signing) ?? ofHead) : ofHead;
}
