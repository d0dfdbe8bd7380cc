import { routingSlipSheet } from '../../adapters/typeset/routing-slip-sheet';
import { agencyOf } from '../../domain/organisation/posts';
import type { ApiParts } from '../api-parts';
import type { LoadedDocument } from '../documents/load-document';
import type { SignedIn } from '../http/route';
import { readRoutingSlip } from './routing-slip.reads';

/** The routing slip as it stands now, as a page. */
export async function slipPageOf(parts: ApiParts, signedIn: SignedIn, loaded: LoadedDocument): Promise<Uint8Array> {
  const isParty = agencyOf(signedIn.organisation, loaded.state.facts.agencyId)?.system === 'party';
  return parts.setSheet(routingSlipSheet(await readRoutingSlip(parts, signedIn, loaded), isParty));
}
