import type { PdfWork } from '../../adapters/pdf/pdf-work';
import { complete, type Hands } from './hand';

const AT = '2026-06-01T02:00:00.000Z';
const SEALED_AT = '2026-06-01T02:05:00.000Z';
const ISSUED_ON = '2026-06-01';

export interface SigningNames {
  readonly signer: string;
  readonly agency: string;
}

/** The visible signature of a person on an approved copy, and its proof: what the other tool is asked as well. */
export async function signVisibleAndVerify(work: PdfWork, approved: Uint8Array, hands: Hands, { signer }: SigningNames): Promise<void> {
  const signed = await signedByPerson(work, approved, hands, signer);
  await proven(work, signed, hands, ['ChuKy1']);
}

/** The whole issue: signature, then number, date and seal in one revision, then the proof of the file. */
export async function issueAndVerify(work: PdfWork, approved: Uint8Array, hands: Hands, { signer, agency }: SigningNames): Promise<void> {
  const signed = await signedByPerson(work, approved, hands, signer);
  const request = { pdf: signed, appearance: { kind: 'demo-seal' }, text: { name: agency }, at: SEALED_AT, number: 641, issuedOn: ISSUED_ON } as const;
  const issued = await complete(work, await work.prepareSeal(request, hands.agency.certificate), hands.agency);
  await proven(work, issued, hands, ['ChuKy1', 'ConDau'], { number: 641, issuedOn: ISSUED_ON });
}

async function signedByPerson(work: PdfWork, pdf: Uint8Array, hands: Hands, name: string): Promise<Uint8Array> {
  const request = { pdf, field: 'ChuKy1', appearance: { kind: 'handwriting', name }, text: { name, reason: 'Ký ban hành' }, at: AT } as const;
  return complete(work, await work.prepareSignature(request, hands.signer.certificate), hands.signer);
}

/** @throws when the file does not hold: a fast wrong answer counts for nothing */
async function proven(
  work: PdfWork, pdf: Uint8Array, { authorityPem }: Hands, fields: readonly string[],
  facts: { readonly number?: number; readonly issuedOn?: typeof ISSUED_ON } = {},
): Promise<void> {
  const { valid, checks } = await work.verifyIssued(pdf, { authorityPem, signatures: fields.map((field) => ({ field })), ...facts });
  if (!valid) throw new Error(`The file does not hold: ${checks.filter(({ ok }) => !ok).map(({ sentence }) => sentence).join(' ')}`);
}
