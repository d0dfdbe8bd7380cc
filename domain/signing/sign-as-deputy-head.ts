import { membersOn } from '../organisation/committees';
import type { FieldAssignment, WrittenAuthorisation } from '../organisation/mandate';
import { isRefused, mandateOn } from './mandate-on';
import { assignmentsOf, authorisationsOf } from './mandates-of';
import { allowed, refused } from './signing-answer';
import type { SigningAnswer, SigningCase, SigningRefused } from './signing-answer';
import { collectiveLine, headPostOf, ownTitleLine, titleOf } from './signing-lines';

/**
 * A deputy signs KT. the head in the fields assigned to them, or a document delegated in writing; under TM. when the body is collective
 * (Decree 30/2020, art. 13.1-2). In a collective Party committee nobody signs K/T: the deputy signs T/M that committee in the own post.
 */
export function signAsDeputyHead(signing: SigningCase): SigningAnswer {
  const { committee, post, forms, formsSource, day } = signing;
  if (committee && !membersOn(committee, day).includes(post.id)) return refused('not-committee-member');
  const collective = collectiveLine(signing);
  if (collective !== undefined && forms.deputyOfCollective === 'for-collective') {
    return allowed(signing, 'for-collective', [collective, ownTitleLine(signing)], formsSource);
  }
  const head = headPostOf(signing);
  if (!head) return refused('no-head-post');
  const mandate = mandateOfDeputy(signing);
  if (isRefused(mandate)) return mandate;
  const lines = [...(collective === undefined ? [] : [collective]), `${forms.forHead} ${titleOf(head)}`, ownTitleLine(signing)];
  return allowed(signing, 'deputy-for-head', lines, mandate.ground);
}

function mandateOfDeputy(signing: SigningCase): FieldAssignment | WrittenAuthorisation | SigningRefused {
  const { post, field, day } = signing;
  const delegated = mandateOn(authorisationsOf(post.id, signing), day);
  if (delegated && !isRefused(delegated)) return delegated;
  if (field === undefined) return delegated ?? refused('no-field');
  return mandateOn(assignmentsOf(post.id, field, signing), day) ?? delegated ?? refused('no-field-assignment');
}
