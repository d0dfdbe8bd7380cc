import { requestSeal, requestSignature, issue, type IssuedDocument } from './issued-document';
import { reserveFields } from '../../../adapters/pdf/reserve-fields';
import { verifyIssued } from '../../../adapters/pdf/verify/verify-issued';
import { createTypesetter } from '../../../adapters/typeset/typesetter';
import { CONCLUSION, REPORT } from '../typeset/sample-content';

describe.each([
  ['a report of the State', REPORT, 15],
  ['a conclusion of the Party', CONCLUSION, 7],
] as const)('%s is signed, numbered and sealed', (_, content, number) => {
  let document: IssuedDocument;
  beforeAll(async () => {
    document = await issue(content, number);
  });

  test('each step leaves the bytes before it untouched', () => {
    const { typeset, approved, signed, issued } = document;
    for (const [before, after] of [[typeset, approved], [approved, signed], [signed, issued]] as const) {
      expect(Buffer.from(after.subarray(0, before.length)).equals(before)).toBe(true);
      expect(after.length).toBeGreaterThan(before.length);
    }
  });

  test('the signed file verifies before it has a number', async () => {
    const verification = await verifyIssued(document.signed, document.afterSigning);
    expect(verification.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(verification.signatures).toEqual([
      { field: 'ChuKy1', signer: 'Đoàn Thị Nguyệt Quế', at: '2026-06-20T02:00:00.000Z', valid: true },
    ]);
  });

  test('the issued file verifies with both signatures, its number and its date', async () => {
    const verification = await verifyIssued(document.issued, document.afterIssue);
    expect(verification.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(verification.valid).toBe(true);
    expect(verification.signatures.map(({ field, signer, valid }) => [field, signer, valid])).toEqual([
      ['ChuKy1', 'Đoàn Thị Nguyệt Quế', true],
      ['ConDau', 'Ủy ban nhân dân phường Hoa Sen', true],
    ]);
  });

  test('preparing the same thing twice gives the same bytes', async () => {
    const { pdf, places } = createTypesetter().typeset(content);
    const reservedAgain = await reserveFields(pdf, places, { signer: content.signature.name, agency: content.issuingBody });
    expect(Buffer.from(reservedAgain).equals(document.approved)).toBe(true);
    for (const prepare of [() => requestSignature(document.approved, content.signature.name), () => requestSeal(document.signed, number)]) {
      const [first, second] = [await prepare(), await prepare()];
      expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
      expect(first.digest).toEqual(second.digest);
    }
  });

  test('a field that is signed cannot be signed again', async () => {
    await expect(requestSignature(document.signed, content.signature.name)).rejects.toThrow('already');
  });
});
