import { agencyOf } from '../../domain/organisation/posts';
import type { Delivery } from '../../domain/dispatch/dispatch';
import type { DocumentState } from '../../domain/document/document-state';
import type { Organisation } from '../../domain/organisation/organisation';
import type { ApiParts } from '../api-parts';
import { failWith } from '../problems/problem';

export interface LinkedDelivery {
  readonly documentId: string;
  readonly delivery: Delivery;
  readonly document: DocumentState;
  readonly issued: NonNullable<DocumentState['issued']>;
  readonly recalledAt?: string;
  readonly organisation: Organisation;
}

/** The delivery behind a secret link. Party documents have no page without an account, so their links lead nowhere. */
export async function linkedDelivery(parts: ApiParts, token: string): Promise<LinkedDelivery> {
  const deliveryId = parts.receiptLinks.deliveryOf(token);
  const documentId = deliveryId?.slice(0, deliveryId.indexOf(':')) ?? '';
  const [document, dispatch, { organisation }] = await Promise.all([
    parts.states.documentState(documentId), parts.states.dispatchState(documentId), parts.reference(),
  ]);
  const delivery = deliveryId === undefined ? undefined : dispatch?.deliveries[deliveryId];
  const isPublic = document && agencyOf(organisation, document.facts.agencyId)?.system === 'state';
  if (!delivery || !document?.issued || !isPublic) failWith({ code: 'NOT_FOUND' });
  return {
    documentId, delivery, document, issued: document.issued, organisation, ...(dispatch?.recalled && { recalledAt: dispatch.recalled.at }),
  };
}
