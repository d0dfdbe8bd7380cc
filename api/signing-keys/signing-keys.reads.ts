import type { z } from 'zod';
import { readKeptKeys, type KeptKey } from '../../adapters/postgres/signing-keys/key-log';
import { personOf } from '../../domain/organisation/posts';
import { agenciesOfKeysTended, mayTendKeyOf } from '../../domain/policy/signing-keys-access';
import { keeperOf } from '../../domain/seals/may-seal';
import type { ApiParts } from '../api-parts';
import type { SignedIn } from '../http/route';
import { personOwner, sealOwner } from '../signatures/fit-certificate';
import { keyView, type KeySeen, type KeyView } from './key-view';
import type { tendedKeysSchema } from './signing-keys.schema';

const OPERATOR = 'người vận hành';

type TendedKey = z.infer<typeof tendedKeysSchema>['items'][number];

/** A key with whose it is; `personId` of a personal key only. */
export interface KnownKey {
  readonly certificateId: string;
  readonly holder: string;
  readonly personId?: string;
  readonly sealId?: string;
}

/** The viewer's own key and those of the seals they keep today. */
export async function readOwnKeys(parts: ApiParts, signedIn: SignedIn): Promise<readonly KeyView[]> {
  return (await seen(parts, signedIn, ownKeys(signedIn))).map((key) => keyView(key, signedIn.now));
}

export function ownKeys(signedIn: SignedIn): readonly KnownKey[] {
  const { viewer, organisation, today } = signedIn;
  const seals = organisation.seals.filter((seal) => keeperOf(seal, today)?.personId === viewer.personId);
  return [...personalKeys(signedIn, (personId) => personId === viewer.personId), ...seals.map(keyOfSeal)];
}

/** Every key of the agencies the viewer tends, with its log. */
export async function readTendedKeys(parts: ApiParts, signedIn: SignedIn): Promise<readonly TendedKey[]> {
  const keys = tendedKeys(signedIn);
  const views = await seen(parts, signedIn, keys);
  return views.map((key, index) => ({
    ...keyView(key, signedIn.now), own: keys[index]?.personId === signedIn.viewer.personId,
    log: key.kept.log.map(({ personId, ...entry }) => ({ ...entry, who: nameOf(signedIn, personId) })),
  }));
}

function nameOf({ organisation }: SignedIn, personId: string | undefined): string {
  return personId === undefined ? OPERATOR : personOf(organisation, personId)?.fullName ?? '';
}

export function tendedKeys(signedIn: SignedIn): readonly KnownKey[] {
  const { viewer, organisation, today } = signedIn;
  const agencies = agenciesOfKeysTended(viewer);
  return [
    ...personalKeys(signedIn, (personId) => mayTendKeyOf(viewer, organisation, personId, today)),
    ...organisation.seals.filter(({ agencyId }) => agencies.includes(agencyId)).map(keyOfSeal),
  ];
}

function personalKeys({ organisation }: SignedIn, wanted: (personId: string) => boolean): readonly KnownKey[] {
  return organisation.persons.flatMap(({ id, fullName, certificateId }) => (
    certificateId !== undefined && wanted(id) ? [{ certificateId, holder: fullName, personId: id }] : []
  ));
}

function keyOfSeal({ id, name, certificateId }: SignedIn['organisation']['seals'][number]): KnownKey {
  return { certificateId, holder: name, sealId: id };
}

async function seen(parts: ApiParts, signedIn: SignedIn, keys: readonly KnownKey[]): Promise<readonly KeySeen[]> {
  const kept = await readKeptKeys(parts.pool, keys.map(({ certificateId }) => certificateId));
  return Promise.all(keys.map(async (key) => {
    const own = kept.get(key.certificateId) ?? { lock: { wrongPins: 0 }, log: [] };
    return { ...key, kept: own, owner: ownerOf(signedIn, key, own), facts: await parts.signingKeys.certificateOf(key.certificateId) };
  }));
}

function ownerOf(signedIn: SignedIn, { personId, sealId }: KnownKey, kept: KeptKey) {
  const seal = signedIn.organisation.seals.find(({ id }) => id === sealId);
  return seal ? sealOwner(signedIn, seal, kept) : personOwner(signedIn, personId ?? '', kept);
}
