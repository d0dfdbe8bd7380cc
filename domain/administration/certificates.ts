import type { Organisation } from '../organisation/organisation';
import { refuse, type Refusal } from '../stream/refusal';
import type { Instant } from '../time/instant';
import type { AskedBy, Plan } from './plan-change';

/** Whose a certificate becomes. */
export type CertificateOwnership = { readonly kind: 'person'; readonly personId: string } | { readonly kind: 'seal'; readonly sealId: string };

/** A certificate of an authority with its key, brought in by whoever signs or by those who answer for a seal. */
export interface BringInCertificate {
  readonly kind: 'bring-in-certificate';
  readonly certificateId: string;
  readonly owner: CertificateOwnership;
  /** The name and the agency it was issued to. */
  readonly named: string;
  readonly organisation?: string;
  readonly validTo: Instant;
}

/** From now on the owner signs with this one. */
export function bringInCertificate(change: BringInCertificate, by: AskedBy): Plan {
  const refusal = ownershipRefusal(change.owner, by) ?? inUseRefusal(change, by.organisation);
  return refusal ? { refusal } : { writes: [{ kind: 'give-certificate', certificateId: change.certificateId, owner: change.owner }] };
}

/** People bring in what is their own; of a seal, those of its agency. */
export function ownershipRefusal(
  owner: CertificateOwnership, { organisation, agencyId, personId }: Pick<AskedBy, 'organisation' | 'agencyId' | 'personId'>,
): Refusal | undefined {
  if (owner.kind === 'person') return owner.personId === personId ? undefined : refuse('CERTIFICATE_NOT_YOURS').refusal;
  const isTheirs = organisation.seals.some((seal) => seal.id === owner.sealId && seal.agencyId === agencyId);
  return isTheirs ? undefined : refuse('NOT_IN_AGENCY').refusal;
}

/** One certificate has one owner. */
export function inUseRefusal(
  { certificateId, owner }: Pick<BringInCertificate, 'certificateId' | 'owner'>, { persons, seals }: Organisation,
): Refusal | undefined {
  const isOthers = persons.some((one) => one.certificateId === certificateId && !(owner.kind === 'person' && owner.personId === one.id))
    || seals.some((one) => one.certificateId === certificateId && !(owner.kind === 'seal' && owner.sealId === one.id));
  return isOthers ? refuse('CERTIFICATE_IN_USE').refusal : undefined;
}
