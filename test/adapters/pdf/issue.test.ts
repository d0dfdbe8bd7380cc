import { createHash } from 'node:crypto';
import { complete, issue, openAuthority, requestSeal, requestSignature, type IssuedDocument } from './issued-document';
import { pictureFault } from '../../../adapters/pdf/appearances/picture-fault';
import { reserveFields } from '../../../adapters/pdf/reserve-fields';
import { verifyAlone } from '../../../adapters/pdf/verify/verify-alone';
import { verifyIssued } from '../../../adapters/pdf/verify/verify-issued';
import { createTypesetter } from '../../../adapters/typeset/typesetter';
import { ringPng } from '../../support/png';
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

describe('two leaders sign in their own places, one on what the other signed, and number and seal come after both', () => {
  const FIELDS = ['ChuKy1', 'ChuKy2', 'ConDau'];
  let authorityPem = '';
  let steps: readonly Uint8Array[] = [];
  beforeAll(async () => {
    const authority = await openAuthority();
    const coSignature = { lines: ['TM. ỦY BAN MẶT TRẬN TỔ QUỐC', 'CHỦ TỊCH'], name: 'Đinh Trọng Nghĩa' };
    const { pdf, places } = createTypesetter().typeset({ ...REPORT, coSignature });
    const approved = await reserveFields(pdf, places, { signer: REPORT.signature.name, coSigner: coSignature.name, agency: REPORT.issuingBody });
    const first = await complete(authority, 'signer', await requestSignature(approved, REPORT.signature.name));
    const both = await complete(authority, 'agency', await requestSignature(first, coSignature.name, undefined, 'ChuKy2'));
    steps = [approved, first, both, await complete(authority, 'agency', await requestSeal(both, 15))];
    ({ authorityPem } = authority);
  });

  test('each step leaves the bytes before it untouched', () => {
    steps.slice(1).forEach((after, at) => expect(Buffer.from(after).subarray(0, steps[at]?.length).equals(steps[at] ?? Buffer.of())).toBe(true));
  });

  test.each([[1, {}], [2, {}], [3, { number: 15, issuedOn: '2026-06-20' }]] as const)('with %i of the three it verifies on the bytes each was put on', async (count, given) => {
    const prefixes = steps.slice(0, count).map((bytes) => ({ length: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }));
    const signatures = FIELDS.slice(0, count).map((field) => ({ field }));
    const verification = await verifyIssued(steps[count] ?? Buffer.of(), { authorityPem, signatures, prefixes, ...given });
    expect(verification.checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  test('alone it says by itself that two leaders have to have signed it', async () => {
    const [, , both, issued] = steps;
    expect(await verifyAlone(issued ?? Buffer.of(), { authorityPem })).toMatchObject({ valid: true, signatures: FIELDS.map((field) => ({ field, valid: true })) });
    expect(await verifyAlone(both ?? Buffer.of(), { authorityPem })).toMatchObject({ valid: false });
  });
});

describe('pictures of a hand and of a seal', () => {
  test('stand in their places, and the file verifies as with drawn ones', async () => {
    const authority = await openAuthority();
    const { pdf, places } = createTypesetter().typeset(REPORT);
    const approved = await reserveFields(pdf, places, { signer: REPORT.signature.name, agency: REPORT.issuingBody });
    const picture = { kind: 'picture', png: ringPng() } as const;
    const signed = await complete(authority, 'signer', await requestSignature(approved, REPORT.signature.name, picture));
    const issued = await complete(authority, 'agency', await requestSeal(signed, 15, picture));
    const again = await requestSeal(signed, 15, picture);
    expect(Buffer.from(again.bytes).equals((await requestSeal(signed, 15, picture)).bytes)).toBe(true);
    const verification = await verifyIssued(issued, {
      authorityPem: authority.authorityPem, signatures: [{ field: 'ChuKy1' }, { field: 'ConDau' }], number: 15, issuedOn: '2026-06-20',
    });
    expect(verification.checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  test.each([
    ['another kind of file', Buffer.from('GIF89a'), '.png'],
    ['one without transparency', ringPng(200, 2), 'nền trong suốt'],
    ['one of too few dots', ringPng(40), '40 × 40'],
    ['a damaged one', ringPng().subarray(0, 90), 'hỏng'],
  ])('%s is refused in a sentence', async (_name, file, words) => {
    expect(await pictureFault(file)).toContain(words);
  });

  test('one with nothing behind it is taken', async () => {
    expect(await pictureFault(ringPng())).toBeUndefined();
  });
});
