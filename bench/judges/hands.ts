import { createHash } from 'node:crypto';
import type { SignatureBytes } from '../../activities/ports';
import type { PdfWork } from '../../adapters/pdf/pdf-work';
import { createSignatureBytes, type SignatureBytesParts } from '../../adapters/pdf/signature-bytes';
import type { DevelopmentAuthority } from '../../adapters/signing/development-authority';
import { signOnce, type CertificateFacts } from '../../adapters/signing/signing-keys';
import type { Preparation } from '../../domain/document/document-events';
import type { CivilDate, Instant } from '../../domain/time/instant';

/** What signers and keepers of seals sign with, by way of the two phases of the office: what does not verify is not handed on. */
export interface Hands {
  readonly work: PdfWork;
  readonly keys: DevelopmentAuthority;
  readonly signatures: SignatureBytes;
}

export const PIN = '246810';
const DAY_MS = 86_400_000;
const SIGNED_AGO_MS = 120_000;
const SEALED_AGO_MS = 60_000;

/** When the files of this run are sealed, and the date they bear. */
export const sealedAt: Instant = instantOf(Date.now() - SEALED_AGO_MS);
export const issuedOn: CivilDate = instantOf(Date.now()).slice(0, 10);

export function openHands(parts: Pick<Hands, 'work' | 'keys'> & Partial<SignatureBytesParts>): Hands {
  const { work, keys } = parts;
  return { work, keys, signatures: createSignatureBytes({ ...parts, authorityPem: keys.authorityPem }) };
}

export interface Signer {
  readonly name: string;
  readonly agency: string;
  /** Of the document; tells the keys of this run apart. */
  readonly number: number;
}

/** The bytes each signature stands on, the first signature's first: the last of them are signed now. */
export type Bases = readonly [Uint8Array, ...Uint8Array[]];

export async function sign(
  hands: Hands, bases: Bases, { name, agency, number }: Signer, more: Pick<Preparation, 'second' | 'numbered'> = {},
): Promise<Uint8Array> {
  const certificateId = `person-${number}-${more.second ? 2 : 1}`;
  await certificate(hands, certificateId, { kind: 'person', id: certificateId, name, organisation: agency });
  return complete(hands, bases, { ...preparationOf('personal', certificateId, instantOf(Date.now() - SIGNED_AGO_MS)), ...more });
}

export type SealMore = Pick<Preparation, 'coSigned'> & Pick<NonNullable<Preparation['seal']>, 'numberedBefore' | 'electronicCopy'>;

export async function seal(
  hands: Hands, bases: Bases, { agency, number }: Omit<Signer, 'name'>, { coSigned, ...more }: SealMore = {},
): Promise<Uint8Array> {
  const certificateId = await agencyCertificate(hands, { agency, number });
  const numbers = { sealId: 'dau', seriesId: 'so', scope: 'nam', number, printedNumber: String(number), issuedOn };
  return complete(hands, bases, { ...preparationOf('seal', certificateId, sealedAt), ...(coSigned && { coSigned }), seal: { ...numbers, ...more } });
}

async function agencyCertificate(hands: Hands, { agency, number }: Omit<Signer, 'name'>): Promise<string> {
  const id = `agency-${number}`;
  await certificate(hands, id, { kind: 'agency', id, name: agency });
  return id;
}

function preparationOf(purpose: Preparation['purpose'], certificateId: string, at: Instant): Preparation {
  return {
    preparationId: certificateId, purpose, personId: 'nguoi', postId: 'chuc-vu', certificateId, basePdfSha256: '', textSha256: '', at, expiresAt: at,
  };
}

async function complete({ signatures, keys }: Hands, bases: Bases, preparation: Preparation): Promise<Uint8Array> {
  const { certificateId } = preparation;
  const basePdf = bases.at(-1) ?? bases[0];
  const prepared = await signatures.prepare({ preparation, basePdf, places: NOWHERE });
  if (prepared.kind === 'impossible') throw new Error(prepared.why);
  const { pdf: preparedPdf, attributes } = prepared;
  const outcome = await signOnce(keys, { certificateId, pin: PIN }, Buffer.from(attributes, 'base64'));
  if (outcome.kind !== 'signed') throw new Error(`The key ${certificateId} did not sign.`);
  const value = Buffer.from(outcome.signature).toString('base64');
  const known = bases.map((bytes) => ({ length: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }));
  const embedded = await signatures.embed({ preparation, preparedPdf, bases: known, attributes, value });
  if (embedded.kind === 'invalid') throw new Error(`${certificateId}: ${embedded.why}`);
  return embedded.pdf;
}

// the fields that are reserved in the file say where
const BOX = { page: 1, rect: [0, 0, 1, 1] } as const;
const NOWHERE = { number: BOX, day: BOX, month: BOX, year: BOX, signature: BOX, seal: BOX };

function certificate({ keys }: Hands, certificateId: string, holder: CertificateFacts['holder']): Promise<CertificateFacts> {
  const now = Date.now();
  return keys.issue({ certificateId, holder, pin: PIN, validFrom: instantOf(now - DAY_MS), validTo: instantOf(now + 365 * DAY_MS) });
}

function instantOf(ms: number): Instant {
  return new Date(ms).toISOString();
}
