import { saveWords } from '../../adapters/postgres/words';
import type { CorrectedAddress } from '../../domain/dispatch/dispatch';
import type { ApiParts } from '../api-parts';
import { partOf } from '../http/command-id';
import type { SignedIn } from '../http/route';

/**
 * Saves the right address and the one that stands, before the act that speaks of them by id. Asked again with the same key, what was first
 * written stays: by then the right address may stand already.
 */
export async function keepAddress(
  { wordsPool }: Pick<ApiParts, 'wordsPool'>, { organisation, viewer: { personId } }: Pick<SignedIn, 'organisation' | 'viewer'>,
  { commandId, deliveryId, email }: { readonly commandId: string; readonly deliveryId: string; readonly email: string },
): Promise<CorrectedAddress> {
  const wordsId = partOf(commandId, `address\n${email}`);
  const beforeId = partOf(commandId, 'address before');
  const addresseeId = deliveryId.slice(deliveryId.indexOf(':') + 1);
  const before = organisation.addressees.find(({ id }) => id === addresseeId)?.email ?? '';
  await saveWords(wordsPool, { wordsId: beforeId, text: before, personId });
  await saveWords(wordsPool, { wordsId, text: email, personId });
  return { wordsId, beforeId };
}
