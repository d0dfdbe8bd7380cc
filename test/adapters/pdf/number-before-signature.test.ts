import { createHash } from 'node:crypto';
import { numberPage } from '../../../adapters/pdf/number-page';
import { createPdfWork } from '../../../adapters/pdf/pdf-work';
import { createSignatureBytes } from '../../../adapters/pdf/signature-bytes';
import { verifyAlone } from '../../../adapters/pdf/verify/verify-alone';
import type { DevelopmentAuthority } from '../../../adapters/signing/development-authority';
import { signOnce } from '../../../adapters/signing/signing-keys';
import type { Preparation } from '../../../domain/document/document-events';
import { REPORT } from '../typeset/sample-content';
import { readyScan } from '../../../adapters/pdf/scans/ready-scan';
import { scannedPaper } from './scanned-paper';
import { issue, PIN, SEALED_AT, SIGNED_AT, type IssuedDocument } from './issued-document';

jest.setTimeout(60_000);

const GIVEN = { number: 641, issuedOn: '2026-06-20' } as const;
const PERSON: Preparation = {
  preparationId: 'p', purpose: 'personal', personId: 'que', postId: 'pct', certificateId: 'signer', basePdfSha256: '', textSha256: '', at: SIGNED_AT,
  expiresAt: SIGNED_AT, lines: [], numbered: GIVEN,
};
const AGENCY: Preparation = {
  ...PERSON, preparationId: 's', purpose: 'seal', certificateId: 'agency', at: SEALED_AT,
  seal: { sealId: 'dau', seriesId: 'so-bc', scope: '2026', printedNumber: '641/BC-UBND', ...GIVEN, numberedBefore: true },
};

let made: IssuedDocument;
beforeAll(async () => {
  made = await issue(REPORT, 641);
});

test('number and date stand behind the approved bytes, are covered by the signature, and the seal adds nothing but itself', async () => {
  const { authority, approved, places } = made;
  const numbered = await numberPage(approved, GIVEN);
  expect(Buffer.from(numbered).subarray(0, approved.length).equals(approved)).toBe(true);
  const signed = await put(PERSON, numbered, [numbered]);
  const issued = await put(AGENCY, signed, [numbered, signed]);
  expect(Buffer.from(issued).subarray(0, signed.length).equals(signed)).toBe(true);
  const verified = await verifyAlone(issued, { authorityPem: authority.authorityPem, ...GIVEN });
  expect(verified.checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(verified).toMatchObject({ valid: true, printed: GIVEN, signatures: [{ field: 'ChuKy1' }, { field: 'ConDau' }] });
  expect(places.number.page).toBe(1);
});

test('a page without its number, or with another, is not called signed', async () => {
  const other = await numberPage(made.approved, { ...GIVEN, number: 642 });
  expect(await tryToPut(PERSON, made.approved, [made.approved])).toMatchObject({ kind: 'invalid', why: 'NUMBER_AND_DATE' });
  expect(await tryToPut(PERSON, other, [other])).toMatchObject({ kind: 'invalid', why: 'NUMBER_AND_DATE' });
});

async function put(preparation: Preparation, base: Uint8Array, bases: readonly Uint8Array[]): Promise<Uint8Array> {
  const embedded = await tryToPut(preparation, base, bases);
  if (embedded.kind !== 'verified') throw new Error(embedded.why);
  return embedded.pdf;
}

/** Both phases through the same door the worker uses. */
async function tryToPut(preparation: Preparation, base: Uint8Array, bases: readonly Uint8Array[]) {
  const { authority, places } = made;
  const signatures = createSignatureBytes({ work: createPdfWork(), keys: authority, authorityPem: authority.authorityPem });
  const prepared = await signatures.prepare({ preparation, basePdf: base, places });
  if (prepared.kind !== 'prepared') throw new Error(prepared.why);
  const { pdf, attributes } = prepared;
  return signatures.embed({ preparation, preparedPdf: pdf, bases: bases.map(known), attributes, value: await valueOf(authority, preparation, attributes) });
}

async function valueOf(authority: DevelopmentAuthority, { certificateId }: Preparation, attributes: string): Promise<string> {
  const outcome = await signOnce(authority, { certificateId, pin: PIN }, Buffer.from(attributes, 'base64'));
  if (outcome.kind !== 'signed') throw new Error(outcome.code);
  return Buffer.from(outcome.signature).toString('base64');
}

function known(bytes: Uint8Array) {
  return { length: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

test('a number that is printed nowhere leaves the count of objects as it is: strict readers refuse a file whose count shrinks', async () => {
  const ready = await readyScan(await scannedPaper(), { agency: 'Ủy ban nhân dân phường Hoa Sen', ...GIVEN });
  const sizes = [...Buffer.from(ready).toString('latin1').matchAll(/\/Size (\d+)/gu)].map(([, size]) => Number(size));
  expect(sizes.length).toBe(3);
  expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
});
