import type { CertificateFacts } from '../../adapters/signing/signing-keys';
import { readKeptKeys, type KeptKey } from '../../adapters/postgres/signing-keys/key-log';
import { agencyOf, personOf } from '../../domain/organisation/posts';
import { viewerOn } from '../../domain/policy/viewer';
import type { Seal } from '../../domain/seals/seal';
import { certificateRefusal, type CertificateOwner, type CertificateSays } from '../../domain/signing/certificate-fitness';
import type { ApiParts } from '../api-parts';
import type { SignedIn } from '../http/route';
import { failWith } from '../problems/problem';

/** Refuses a certificate nothing may be signed with: over, not begun, another's, of another agency that nobody accepted. */
export async function requireFit(parts: ApiParts, signedIn: SignedIn, certificateId: string, seal?: Seal): Promise<void> {
  const facts = await parts.signingKeys.certificateOf(certificateId);
  if (!facts) failWith({ code: 'NO_CERTIFICATE' });
  const kept = (await readKeptKeys(parts.pool, [certificateId])).get(certificateId);
  const owner = seal ? sealOwner(signedIn, seal, kept) : personOwner(signedIn, signedIn.viewer.personId, kept);
  const refusal = certificateRefusal(saysOf(facts), owner, signedIn.now);
  if (refusal) failWith(refusal);
}

export function saysOf({ holder, validFrom, validTo, revokedAt }: CertificateFacts): CertificateSays {
  return {
    name: holder.name, validFrom, validTo,
    ...(holder.organisation !== undefined && { organisation: holder.organisation }), ...(revokedAt !== undefined && { revokedAt }),
  };
}

export function personOwner({ organisation, today }: Pick<SignedIn, 'organisation' | 'today'>, personId: string, kept?: KeptKey): CertificateOwner {
  const agencyIds = new Set(viewerOn(organisation, personId, today).posts.map(({ agencyId }) => agencyId));
  return {
    names: [personOf(organisation, personId)?.fullName ?? ''],
    agencies: organisation.agencies.filter(({ id }) => agencyIds.has(id)).map(({ name }) => name),
    acceptedAgencies: acceptedIn(kept),
  };
}

export function sealOwner({ organisation }: Pick<SignedIn, 'organisation'>, seal: Seal, kept?: KeptKey): CertificateOwner {
  return { names: [seal.name, agencyOf(organisation, seal.agencyId)?.name ?? seal.name], agencies: [], acceptedAgencies: acceptedIn(kept) };
}

function acceptedIn(kept: KeptKey | undefined): readonly string[] {
  return (kept?.log ?? []).flatMap(({ kind, organisation }) => (kind === 'agency-accepted' && organisation !== undefined ? [organisation] : []));
}
