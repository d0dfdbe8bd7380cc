import { commitChange } from '../../adapters/postgres/administration/commit-change';
import type { CertificateHolder } from '../../adapters/signing/signing-keys';
import type { CertificateOwnership } from '../../domain/administration/certificates';
import type { Change } from '../../domain/administration/change';
import { agencyOf, personOf } from '../../domain/organisation/posts';
import { mayTendKeys } from '../../domain/policy/signing-keys-access';
import { keeperOf } from '../../domain/seals/may-seal';
import type { CertificateOwner } from '../../domain/signing/certificate-fitness';
import type { ApiParts } from '../api-parts';
import { commandIdOf } from '../http/command-id';
import type { SignedIn } from '../http/route';
import { fail, failWith } from '../problems/problem';
import { personOwner, sealOwner } from '../signatures/fit-certificate';

/** Whose key it is to be, and from which post this person answers for it. */
export interface KeyOwner {
  readonly ownership: CertificateOwnership;
  readonly owner: CertificateOwner;
  readonly agencyId: string;
  readonly postId: string;
  /** The certificate they have now. */
  readonly certificateId?: string;
}

/** The viewer's own key, or that of a seal they keep or whose agency they administer; anything else is not theirs to touch. */
export function keyOwner(signedIn: SignedIn, sealId: string | undefined): KeyOwner {
  return sealId === undefined ? ownKey(signedIn) : keyOfSeal(signedIn, sealId);
}

function ownKey(signedIn: SignedIn): KeyOwner {
  const { viewer: { personId, posts: [post] }, organisation } = signedIn;
  if (!post) fail('NOT_ALLOWED');
  const certificateId = personOf(organisation, personId)?.certificateId;
  return {
    ownership: { kind: 'person', personId }, owner: personOwner(signedIn, personId), agencyId: post.agencyId, postId: post.id,
    ...(certificateId !== undefined && { certificateId }),
  };
}

function keyOfSeal(signedIn: SignedIn, sealId: string): KeyOwner {
  const { viewer, organisation, today } = signedIn;
  const seal = organisation.seals.find(({ id }) => id === sealId);
  const post = viewer.posts.find(({ agencyId }) => agencyId === seal?.agencyId);
  if (!seal || !post) fail('NOT_ALLOWED');
  const { agencyId, certificateId } = seal;
  if (!mayTendKeys(viewer, agencyId) && keeperOf(seal, today)?.personId !== viewer.personId) fail('NOT_ALLOWED');
  return { ownership: { kind: 'seal', sealId }, owner: sealOwner(signedIn, seal), agencyId, postId: post.id, certificateId };
}

/** The owner as the key store writes it down beside the names of the certificate. */
export function holderOf({ ownership, agencyId }: KeyOwner, { name, organisation }: Pick<CertificateHolder, 'name' | 'organisation'>): CertificateHolder {
  const named = { name, ...(organisation !== undefined && { organisation }) };
  return ownership.kind === 'person' ? { kind: 'person', id: ownership.personId, ...named } : { kind: 'agency', id: agencyId, ...named };
}

/** What an owner is called where a certificate bears another name. */
export function ownerName({ organisation }: SignedIn, { ownership, owner, agencyId }: KeyOwner): string {
  return ownership.kind === 'person' ? owner.names[0] ?? '' : agencyOf(organisation, agencyId)?.name ?? '';
}

/** Writes a change the owner of a key makes, in the agency's log like any other. */
export async function commitOwners(
  parts: ApiParts, { viewer, today }: SignedIn, { agencyId, postId }: KeyOwner, asked: { readonly key: string; readonly change: Change },
): Promise<void> {
  const { personId } = viewer;
  const outcome = await commitChange(parts.pool, { id: commandIdOf(personId, asked.key), agencyId, postId, personId, change: asked.change }, today);
  if ('refusal' in outcome) failWith(outcome.refusal);
}
