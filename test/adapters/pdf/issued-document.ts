import { createHash } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageContent, PagePlaces } from '../../../domain/document/page-content';
import type { Appearance } from '../../../adapters/pdf/appearances/appearance';
import { signedAttributes } from '../../../adapters/pdf/cms';
import { embedSignature } from '../../../adapters/pdf/embed-signature';
import { prepareSeal, prepareSignature, type PreparedSignature } from '../../../adapters/pdf/prepare-signature';
import { reserveFields } from '../../../adapters/pdf/reserve-fields';
import type { IssueExpectations } from '../../../adapters/pdf/verify/checks';
import { openDevelopmentAuthority, type DevelopmentAuthority } from '../../../adapters/signing/development-authority';
import { signOnce } from '../../../adapters/signing/signing-keys';
import { createTypesetter } from '../../../adapters/typeset/typesetter';

export const SIGNED_AT = '2026-06-20T02:00:00.000Z';
export const SEALED_AT = '2026-06-20T03:15:00.000Z';
export const PIN = '246810';
const VALIDITY = { validFrom: '2026-01-01T00:00:00.000Z', validTo: '2027-01-01T00:00:00.000Z' } as const;

/** One document as it stands after each step, and what the record then expects of it. */
export interface IssuedDocument {
  /** Of the authority: its key, its certificate, the keys it gave. */
  readonly folder: string;
  readonly authority: DevelopmentAuthority;
  readonly places: PagePlaces;
  readonly typeset: Uint8Array;
  readonly approved: Uint8Array;
  readonly signed: Uint8Array;
  readonly issued: Uint8Array;
  readonly afterSigning: IssueExpectations;
  readonly afterIssue: IssueExpectations;
}

export async function openAuthority(folder?: string): Promise<DevelopmentAuthority> {
  const authority = await openDevelopmentAuthority(folder ?? (await newFolder()));
  const organisation = 'Ủy ban nhân dân phường Hoa Sen';
  const signer = { kind: 'person', id: 'que', name: 'Đoàn Thị Nguyệt Quế', organisation } as const;
  const agency = { kind: 'agency', id: 'ubnd', name: organisation } as const;
  await authority.issue({ certificateId: 'signer', pin: PIN, holder: signer, ...VALIDITY });
  await authority.issue({ certificateId: 'agency', pin: PIN, holder: agency, ...VALIDITY });
  return authority;
}

async function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'authority-'));
}

export async function issue(content: PageContent, number: number): Promise<IssuedDocument> {
  const folder = await newFolder();
  const authority = await openAuthority(folder);
  const { pdf, places } = createTypesetter().typeset(content);
  const approved = await reserveFields(pdf, places, { signer: content.signature.name, agency: content.issuingBody });
  const signed = await complete(authority, 'signer', await requestSignature(approved, content.signature.name));
  const issued = await complete(authority, 'agency', await requestSeal(signed, number));
  const personal = { field: 'ChuKy1', certificateSha256: await fingerprint(authority, 'signer'), at: SIGNED_AT };
  const seal = { field: 'ConDau', certificateSha256: await fingerprint(authority, 'agency'), at: SEALED_AT };
  const afterSigning = { authorityPem: authority.authorityPem, signatures: [personal], prefixes: [prefixOf(approved)] };
  const prefixes = [prefixOf(approved), prefixOf(signed)];
  const afterIssue = { ...afterSigning, signatures: [personal, seal], prefixes, number, issuedOn: '2026-06-20' };
  return { folder, authority, places, typeset: pdf, approved, signed, issued, afterSigning, afterIssue };
}

export function requestSignature(
  pdf: Uint8Array, name: string, appearance: Appearance = { kind: 'handwriting', name }, field = 'ChuKy1',
): Promise<PreparedSignature> {
  const text = { name, reason: 'Ký ban hành (văn bản)' };
  return prepareSignature({ pdf, field, appearance, text, at: SIGNED_AT });
}

export function requestSeal(pdf: Uint8Array, number: number, appearance: Appearance = { kind: 'demo-seal' }): Promise<PreparedSignature> {
  const text = { name: 'Ủy ban nhân dân phường Hoa Sen' };
  return prepareSeal({ pdf, appearance, text, at: SEALED_AT, number, issuedOn: '2026-06-20' });
}

export async function complete(authority: DevelopmentAuthority, certificateId: string, prepared: PreparedSignature): Promise<Uint8Array> {
  const certificate = await authority.certificateOf(certificateId);
  if (!certificate) throw new Error(`no certificate ${certificateId}`);
  const outcome = await signOnce(authority, { certificateId, pin: PIN }, signedAttributes(prepared.digest, certificate.der));
  if (outcome.kind !== 'signed') throw new Error(outcome.code);
  return embedSignature(prepared.bytes, { signature: outcome.signature, certificateDer: certificate.der, chain: certificate.chain });
}

async function fingerprint(authority: DevelopmentAuthority, certificateId: string): Promise<string> {
  return createHash('sha256').update((await authority.certificateOf(certificateId))?.der ?? '').digest('hex');
}

function prefixOf(bytes: Uint8Array): { readonly length: number; readonly sha256: string } {
  return { length: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
