import { replacementRefusal, type ReplacedDocument } from '../../domain/replacement/replacement';
import type { ApiParts } from '../api-parts';
import { failWith } from '../problems/problem';

/** The issued document whose place a draft says it takes, as its agency's record has it; anything else is refused. */
export async function replacedDocument(
  { states }: Pick<ApiParts, 'states'>, draft: { readonly documentId: string; readonly agencyId: string }, earlierId: string | undefined,
): Promise<ReplacedDocument | undefined> {
  if (earlierId === undefined) return undefined;
  const [state, dispatch] = await Promise.all([states.documentState(earlierId), states.dispatchState(earlierId)]);
  const { replacedBy } = dispatch ?? {};
  const refused = replacementRefusal(draft, state && { ...state, recalled: dispatch?.recalled !== undefined, ...(replacedBy && { replacedBy }) });
  if (refused) failWith(refused.refusal);
  const { printedNumber, issuedOn } = state?.issued ?? failWith({ code: 'REPLACED_NOT_OURS', field: 'replaces' });
  return { documentId: earlierId, printedNumber, issuedOn };
}
