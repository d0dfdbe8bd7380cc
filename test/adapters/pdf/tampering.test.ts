import { deflateSync } from 'node:zlib';
import { PDFDict, PDFName, PDFString, type PDFDocument } from 'pdf-lib';
import { faultOfOwnPage } from '../../../adapters/pdf/as-drafted';
import { fieldNamed, openForUpdate, readFields, saveUpdate } from '../../../adapters/pdf/incremental-update';
import { unpacksTooFar } from '../../../adapters/pdf/unpacks-too-far';
import { faultOfScan } from '../../../adapters/pdf/scans/fault-of-scan';
import type { CheckCode, IssueExpectations } from '../../../adapters/pdf/verify/checks';
import { verifyIssued } from '../../../adapters/pdf/verify/verify-issued';
import { REPORT } from '../typeset/sample-content';
import { addNoteOver, replaceSignaturePicture, update } from './tampered-files';
import { infoOf, rewriteMetadata, signWithToolOfOthers } from './tool-of-others';
import { complete, issue, openAuthority, PIN, requestSeal, requestSignature, type IssuedDocument } from './issued-document';

let document: IssuedDocument;
beforeAll(async () => {
  document = await issue(REPORT, 15);
});

/** Codes of the checks a file fails, against the expectations without the stored hashes: the structure alone must give it away. */
async function failuresOf(pdf: Uint8Array, expectations: IssueExpectations = document.afterIssue): Promise<CheckCode[]> {
  const { checks, valid } = await verifyIssued(pdf, { ...expectations, prefixes: [] });
  const failed = checks.filter(({ ok }) => !ok);
  expect(valid).toBe(failed.length === 0);
  return failed.map(({ code }) => code);
}

async function sealedAfter(change: (opened: PDFDocument) => void | Promise<void>): Promise<Uint8Array> {
  return complete(document.authority, 'agency', await requestSeal(await update(document.signed, change), 15));
}

describe('A file changed after issue is refused, and the reason is told', () => {
  test('one flipped byte anywhere in the text, the signatures or the structure', async () => {
    const { issued } = document;
    for (let at = 40; at < issued.length; at += Math.floor(issued.length / 24)) {
      const flipped = Uint8Array.from(issued);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      expect([at, (await failuresOf(flipped)).length > 0]).toEqual([at, true]);
    }
  }, 60_000);

  test('an appended page', async () => {
    const changed = await update(document.issued, (opened) => void opened.addPage());
    expect(await failuresOf(changed)).toContain('NOTHING_AFTER_LAST_SIGNATURE');
  });

  test('a note laid over the text', async () => {
    expect(await failuresOf(await update(document.issued, addNoteOver))).toContain('NOTHING_AFTER_LAST_SIGNATURE');
  });

  test('another picture in the place of the signature', async () => {
    expect(await failuresOf(await update(document.issued, replaceSignaturePicture))).toContain('NOTHING_AFTER_LAST_SIGNATURE');
  });

  test('a file cut short', async () => {
    const cut = document.issued.subarray(0, document.issued.length - 2000);
    expect(await failuresOf(cut)).not.toEqual([]);
    const half = document.typeset.subarray(0, Math.floor(document.typeset.length / 2));
    expect((await verifyIssued(half, document.afterIssue)).checks).toEqual([
      { code: 'READABLE', ok: false, sentence: 'Tệp bị hỏng hoặc không đầy đủ, không đọc được.' },
    ]);
  });

  test('the seal removed by going back to the file before it', async () => {
    expect(await failuresOf(document.signed)).toEqual(['REQUIRED_SIGNATURES', 'NUMBER_AND_DATE']);
  });
});

describe('A file changed between signature and seal is refused although both signatures are genuine', () => {
  test.each([
    ['an appended page', (opened: PDFDocument) => void opened.addPage()],
    ['a note laid over the text', addNoteOver],
    ['another picture in the place of the signature', replaceSignaturePicture],
    ['another title in the metadata', (opened: PDFDocument) => opened.setTitle('Báo cáo khác')],
    ['an object nothing leads to', () => {}],
  ])('%s', async (_, change) => {
    const failures = await failuresOf(await sealedAfter(change));
    expect(failures).toContain('ALLOWED_CHANGES');
    expect(failures).not.toContain('SIGNATURE_VALUES');
  });

  test('a page turned between approval and the personal signature', async () => {
    const opened = await openForUpdate(document.approved);
    opened.getPage(0).node.set(PDFName.of('Rotate'), opened.context.obj(90));
    const changed = await saveUpdate(opened, document.approved);
    const signed = await complete(document.authority, 'signer', await requestSignature(changed, 'Đoàn Thị Nguyệt Quế'));
    const { checks } = await verifyIssued(signed, document.afterSigning);
    expect(checks.filter(({ ok }) => !ok).map(({ code }) => code)).toEqual(['KNOWN_PREFIXES']);
  });
});

describe('Signatures of others are refused', () => {
  test('a certificate of an authority nobody has pinned', async () => {
    const stranger = await openAuthority();
    expect(await failuresOf(document.issued, { ...document.afterIssue, authorityPem: stranger.authorityPem })).toEqual(['CERTIFICATES']);
  });

  test('the key of the agency in the place of the person', async () => {
    const wrong = await complete(document.authority, 'agency', await requestSignature(document.approved, 'Đoàn Thị Nguyệt Quế'));
    expect(await failuresOf(wrong, document.afterSigning)).toEqual(['REQUIRED_SIGNATURES']);
  });

  test('a number that is not the one of the register', async () => {
    expect(await failuresOf(document.issued, { ...document.afterIssue, number: 16 })).toEqual(['NUMBER_AND_DATE']);
  });

  test('a signature outside the validity of its certificate', async () => {
    const { authority } = document;
    const holder = { kind: 'person', id: 'que', name: 'Đoàn Thị Nguyệt Quế' } as const;
    const validity = { validFrom: '2024-01-01T00:00:00.000Z', validTo: '2025-01-01T00:00:00.000Z' };
    await authority.issue({ certificateId: 'expired', pin: PIN, holder, ...validity });
    const late = await complete(authority, 'expired', await requestSignature(document.approved, holder.name));
    expect(await failuresOf(late, { ...document.afterSigning, signatures: [{ field: 'ChuKy1' }] })).toEqual(['CERTIFICATES']);
  });
});

describe('A file signed with a tool of the agency’s own', () => {
  const { field, at } = { field: 'ChuKy1', at: '2026-06-20T02:00:00.000Z' };

  test('holds, with what the tool notes of itself, and is sealed here', async () => {
    const signed = await signWithToolOfOthers(document.authority, document.approved);
    const { checks, signatures } = await verifyIssued(signed, document.afterSigning);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(signatures).toMatchObject([{ field, at, valid: true }]);
    const sealed = await complete(document.authority, 'agency', await requestSeal(signed, 15));
    expect(await failuresOf(sealed)).toEqual([]);
  });

  test.each([
    ['another title', (opened: PDFDocument) => infoOf(opened).set(PDFName.of('Title'), PDFString.of('Another title'))],
    ['other words in the metadata', (opened: PDFDocument) => rewriteMetadata(opened, (xmp) => xmp.replace('BC-UBND', 'TB-UBND'))],
    ['metadata nobody can read', (opened: PDFDocument) => rewriteMetadata(opened, (xmp) => xmp.slice(0, -200))],
    ['an action when it is opened', (opened: PDFDocument) => opened.catalog.set(PDFName.of('OpenAction'), opened.context.obj({ S: 'GoTo' }))],
    ['an action among the extensions', (opened: PDFDocument) => opened.catalog.set(PDFName.of('Extensions'), opened.context.obj({ AA: {} }))],
    ['a page turned', (opened: PDFDocument) => opened.getPage(0).node.set(PDFName.of('Rotate'), opened.context.obj(90))],
  ] as const)('does not hold when the tool has left behind %s', async (_, change) => {
    const signed = await signWithToolOfOthers(document.authority, document.approved, (opened) => { change(opened); });
    expect(await failuresOf(signed, document.afterSigning)).toContain('ALLOWED_CHANGES');
  });
});

test('the reserved fields are empty until they are filled', async () => {
  const fields = readFields(await openForUpdate(document.approved));
  expect([...fields.keys()]).toEqual(['SoVanBan', 'NgayBanHanh', 'ThangBanHanh', 'NamBanHanh', 'ChuKy1', 'ConDau']);
  for (const field of fields.values()) expect(field.has(PDFName.of('V'))).toBe(false);
  expect(fieldNamed(await openForUpdate(document.approved), 'ChuKy1')).toBeInstanceOf(PDFDict);
});

test.each([['as it is called', '/ObjStm'], ['under a hidden name', '/#4fbj#53tm']])(
  'a file whose object stream, %s, holds more than any paper is not opened', async (_what, type) => {
    const packed = deflateSync(Buffer.concat([Buffer.from('1 0 2 10 '), Buffer.alloc(80 * 1024 * 1024, ' ')]));
    const head = `%PDF-1.7\n5 0 obj\n<</Type${type}/N 2/First 9/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`;
    const bomb = Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\nendobj\ntrailer<</Root 1 0 R/Size 6>>\nstartxref\n0\n%%EOF')]);
    expect(unpacksTooFar(bomb)).toBe(true);
    expect(unpacksTooFar(document.issued)).toBe(false);
    expect(await failuresOf(bomb)).toEqual(['READABLE']);
    expect(await faultOfOwnPage(bomb)).toContain('Hãy in lại');
    expect(await faultOfScan(bomb)).toContain('quét lại');
  },
);
