import type { Appearance } from '../../adapters/pdf/appearances/appearance';
import type { PdfWork, PreparedForKey } from '../../adapters/pdf/pdf-work';
import type { DevelopmentAuthority } from '../../adapters/signing/development-authority';
import type { CertificateFacts } from '../../adapters/signing/signing-keys';
import type { Instant } from '../../domain/time/instant';

/** What a signer and a keeper of a seal sign with. */
export interface Hands {
  readonly work: PdfWork;
  readonly keys: DevelopmentAuthority;
}

const PIN = '246810';
const DAY_MS = 86_400_000;
const SIGNED_AGO_MS = 120_000;
const SEALED_AGO_MS = 60_000;

/** When the files of this run are sealed. */
export const sealedAt: Instant = instantOf(Date.now() - SEALED_AGO_MS);

export async function sign(
  hands: Hands, approved: Uint8Array, who: { readonly name: string; readonly agency: string; readonly number: number; readonly field?: string },
): Promise<Uint8Array> {
  const { name, agency, number, field = 'ChuKy1' } = who;
  const id = `person-${number}-${field.toLowerCase()}`;
  const person = await certificate(hands, id, { kind: 'person', id: `p${number}-${field}`, name, organisation: agency });
  const asked = { pdf: approved, field, appearance: { kind: 'handwriting', name }, text: { name, reason: 'Ký ban hành' } } as const;
  return complete(hands, await hands.work.prepareSignature({ ...asked, at: instantOf(Date.now() - SIGNED_AGO_MS) }, person), id);
}

export async function seal(
  hands: Hands, signed: Uint8Array,
  { agency, number, appearance = { kind: 'demo-seal' } }: { readonly agency: string; readonly number: number; readonly appearance?: Appearance },
): Promise<Uint8Array> {
  const id = `agency-${number}`;
  const key = await certificate(hands, id, { kind: 'agency', id: `a${number}`, name: agency });
  const issuedOn = instantOf(Date.now()).slice(0, 10);
  return complete(hands, await hands.work.prepareSeal({ pdf: signed, appearance, text: { name: agency }, at: sealedAt, number, issuedOn }, key), id);
}

async function complete({ work, keys }: Hands, prepared: PreparedForKey, certificateId: string): Promise<Uint8Array> {
  const facts = await keys.certificateOf(certificateId);
  const outcome = await keys.sign(certificateId, PIN, prepared.attributes);
  if (!facts || outcome.kind !== 'signed') throw new Error(`The key ${certificateId} did not sign.`);
  return work.embedSignature(prepared.bytes, outcome.signature, facts);
}

function certificate({ keys }: Hands, certificateId: string, holder: CertificateFacts['holder']): Promise<CertificateFacts> {
  const now = Date.now();
  return keys.issue({ certificateId, holder, pin: PIN, validFrom: instantOf(now - DAY_MS), validTo: instantOf(now + 365 * DAY_MS) });
}

function instantOf(ms: number): Instant {
  return new Date(ms).toISOString();
}
