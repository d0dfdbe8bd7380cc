import { createHash, X509Certificate } from 'node:crypto';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addLongTermData } from '../../../adapters/pdf/long-term-data';
import { createPdfWork } from '../../../adapters/pdf/pdf-work';
import { createSignatureBytes } from '../../../adapters/pdf/signature-bytes';
import type { Check, CheckCode, IssueExpectations } from '../../../adapters/pdf/verify/checks';
import { verifyIssued } from '../../../adapters/pdf/verify/verify-issued';
import { openDevelopmentAuthority, type DevelopmentAuthority } from '../../../adapters/signing/development-authority';
import { buildRevocationList, type Revocation } from '../../../adapters/signing/revocation-list';
import { signOnce } from '../../../adapters/signing/signing-keys';
import { createTimestampAuthority } from '../../../adapters/signing/timestamp-authority';
import type { Preparation } from '../../../domain/document/document-events';
import { REPORT } from '../typeset/sample-content';
import { issue, PIN, SEALED_AT, SIGNED_AT, type IssuedDocument } from './issued-document';
import { openTimeStamps } from './time-stamps';

let document: IssuedDocument;
beforeAll(async () => {
  document = await issue(REPORT, 15);
}, 60_000);

async function checksOf(pdf: Uint8Array, more: Partial<IssueExpectations>): Promise<ReadonlyMap<CheckCode, Check>> {
  const { checks } = await verifyIssued(pdf, { ...document.afterIssue, ...more });
  return new Map(checks.map((check) => [check.code, check]));
}

async function revoked(at: string, reason: Revocation['reason'], made = '2026-07-01T00:00:00.000Z'): Promise<Uint8Array> {
  const { folder, authority } = document;
  const certificateDer = (await authority.certificateOf('signer'))?.der ?? Buffer.alloc(0);
  return listOf(folder, [{ certificateDer, at, reason }], made);
}

async function listOf(folder: string, revocations: readonly Revocation[], thisUpdate: string): Promise<Uint8Array> {
  const privateKeyPem = await readFile(join(folder, 'ca-key.pem'), 'utf8');
  const certificateDer = new X509Certificate(await readFile(join(folder, 'ca.pem'))).raw;
  const nextUpdate = new Date(Date.parse(thisUpdate) + 7 * 86_400_000).toISOString();
  return buildRevocationList({ revocations, number: 1, thisUpdate, nextUpdate }, { certificateDer, privateKeyPem });
}

describe('Whether a certificate had been revoked when it signed', () => {
  test('without a list nobody can say, and it is told that way', async () => {
    const check = (await checksOf(document.issued, {})).get('REVOCATION');
    expect(check).toEqual({
      code: 'REVOCATION', ok: true, open: true, sentence: 'Chưa có danh sách thu hồi của cơ quan chứng thực để đối chiếu.',
    });
  });

  test('a later list without them says they had not', async () => {
    const revocationLists = [await listOf(document.folder, [], '2026-07-01T00:00:00.000Z')];
    expect((await checksOf(document.issued, { revocationLists })).get('REVOCATION')).toMatchObject({ ok: true, sentence: 'Không chứng thư số nào bị thu hồi khi ký.' });
  });

  test('a list that had ended before the signature says nothing', async () => {
    const revocationLists = [await listOf(document.folder, [], '2026-05-01T00:00:00.000Z')];
    expect((await checksOf(document.issued, { revocationLists })).get('REVOCATION')?.open).toBe(true);
  });

  test.each([
    ['before it signed', '2026-06-01T00:00:00.000Z', 'cessationOfOperation', false],
    ['afterwards, since the person left the office', '2026-06-25T00:00:00.000Z', 'cessationOfOperation', true],
    ['afterwards, since the key was stolen: without a time stamp nothing shows when it signed', '2026-06-25T00:00:00.000Z', 'keyCompromise', false],
    ['afterwards, nobody said why', '2026-06-25T00:00:00.000Z', 'unspecified', false],
  ] as const)('revoked %s', async (_, at, reason, ok) => {
    const verification = await verifyIssued(document.issued, { ...document.afterIssue, revocationLists: [await revoked(at, reason)] });
    expect(verification.checks.find(({ code }) => code === 'REVOCATION')?.ok).toBe(ok);
    expect(verification.valid).toBe(ok);
    expect(verification.signatures.map(({ valid }) => valid)).toEqual([ok, true]);
  });

  test('declared revoked by the installation: what it signed before stands and is told so, what it signed after does not', async () => {
    const declared = async (at: string) => {
      const certificateSha256 = createHash('sha256').update((await document.authority.certificateOf('signer'))?.der ?? '').digest('hex');
      return verifyIssued(document.issued, { ...document.afterIssue, declaredRevocations: [{ certificateSha256, at }] });
    };
    const later = await declared('2026-06-25T00:00:00.000Z');
    expect(later.valid).toBe(true);
    expect(later.signatures.map(({ revokedLater }) => revokedLater)).toEqual(['2026-06-25T00:00:00.000Z', undefined]);
    const before = await declared('2026-06-01T00:00:00.000Z');
    expect(before.checks.find(({ code }) => code === 'REVOCATION')).toMatchObject({ ok: false });
    expect(before.signatures.map(({ valid }) => valid)).toEqual([false, true]);
  });

  test('the list of another authority counts for nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'authority-'));
    await openDevelopmentAuthority(folder);
    const certificateDer = (await document.authority.certificateOf('signer'))?.der ?? Buffer.alloc(0);
    const foreign = await listOf(folder, [{ certificateDer, at: '2026-06-01T00:00:00.000Z', reason: 'keyCompromise' }], '2026-07-01T00:00:00.000Z');
    expect((await checksOf(document.issued, { revocationLists: [foreign] })).get('REVOCATION')?.open).toBe(true);
  });

  test('a list the file carries along is read, and everything else after the last signature is refused', async () => {
    const lists = [await revoked('2026-06-01T00:00:00.000Z', 'superseded')];
    const carrying = await addLongTermData(document.issued, { certificates: [], lists });
    const checks = await checksOf(carrying, {});
    expect([checks.get('NOTHING_AFTER_LAST_SIGNATURE')?.ok, checks.get('REVOCATION')?.ok]).toEqual([true, false]);
    const twice = await addLongTermData(carrying, { certificates: [], lists: [] });
    expect((await checksOf(twice, {})).get('NOTHING_AFTER_LAST_SIGNATURE')?.ok).toBe(false);
  });
});

describe('Whose certificates they are', () => {
  const named = (signer: string, agency: string): IssueExpectations['signatures'] => [{ field: 'ChuKy1', holder: signer }, { field: 'ConDau', holder: agency }];

  test.each([
    ['those of the signer and of the agency', 'ĐOÀN THỊ NGUYỆT QUẾ', 'Ủy ban nhân dân phường Hoa Sen', true],
    ['another person has signed', 'Lương Bá Thụ', 'Ủy ban nhân dân phường Hoa Sen', false],
    ['another agency has sealed', 'Đoàn Thị Nguyệt Quế', 'Hội đồng nhân dân phường Hoa Sen', false],
  ])('%s', async (_, signer, agency, ok) => {
    expect((await checksOf(document.issued, { signatures: named(signer, agency) })).get('HOLDERS')?.ok).toBe(ok);
  });
});

describe('Signatures with time stamps', () => {
  async function stampedIssue(stampsAt: string, purpose?: string) {
    const stamps = await openTimeStamps({ at: stampsAt, ...(purpose && { purpose }) });
    const { authority, folder, approved } = document;
    const revocationLists = async () => [await listOf(folder, [], '2026-07-01T00:00:00.000Z')];
    const bytes = createSignatureBytes({
      work: createPdfWork(), keys: authority, authorityPem: authority.authorityPem, revocationLists,
      timestamps: { stampTime: createTimestampAuthority(stamps.url), authorityPem: stamps.authorityPem },
    });
    try {
      const personal = preparation({ purpose: 'personal', certificateId: 'signer', at: SIGNED_AT });
      const signed = await sign(bytes, authority, personal, approved);
      if (signed.kind === 'invalid') return { signed, stamps };
      const seal = { sealId: 's', seriesId: 's', scope: '2026', number: 15, printedNumber: '15/BC-UBND', issuedOn: '2026-06-20' };
      const sealing = preparation({ purpose: 'seal', certificateId: 'agency', at: SEALED_AT, seal });
      return { signed, issued: await sign(bytes, authority, sealing, signed.pdf), stamps };
    } finally {
      await stamps.close();
    }
  }

  test('signature and seal bear the time an authority has put on them, and the issued file its revocation data', async () => {
    const { issued, stamps } = await stampedIssue('2026-06-20T03:15:20.000Z');
    if (issued?.kind !== 'verified') throw new Error(JSON.stringify(issued));
    const verification = await verifyIssued(issued.pdf, {
      authorityPem: document.authority.authorityPem, timestampAuthorityPem: stamps.authorityPem, number: 15, issuedOn: '2026-06-20',
      signatures: [{ field: 'ChuKy1' }, { field: 'ConDau' }],
    });
    expect(verification.checks.filter(({ ok, open }) => !ok || open).map(({ code }) => code)).toEqual(['HOLDERS']);
    expect(verification.signatures.map(({ at, stamped }) => [at, stamped])).toEqual([
      ['2026-06-20T03:15:20.000Z', true], ['2026-06-20T03:15:20.000Z', true],
    ]);
    const unknown = await verifyIssued(issued.pdf, { ...document.afterIssue, prefixes: [] });
    expect(unknown.checks.find(({ code }) => code === 'TIMESTAMPS')?.ok).toBe(false);
  });

  test('a key stolen later undoes nothing that was stamped before', async () => {
    const { issued, stamps } = await stampedIssue('2026-06-20T03:15:20.000Z');
    if (issued?.kind !== 'verified') throw new Error(JSON.stringify(issued));
    const revocationLists = [await revoked('2026-06-25T00:00:00.000Z', 'keyCompromise')];
    const known = { ...document.afterIssue, timestampAuthorityPem: stamps.authorityPem, prefixes: [], revocationLists };
    expect((await verifyIssued(issued.pdf, known)).valid).toBe(true);
  });

  test.each([
    ['a time long after the signature', '2026-06-25T00:00:00.000Z', undefined],
    ['a time before it', '2026-06-19T00:00:00.000Z', undefined],
    ['a key that is not for time stamps', '2026-06-20T03:15:20.000Z', '1.3.6.1.5.5.7.3.4'],
  ])('%s is not taken for its time', async (_, at, purpose) => {
    expect((await stampedIssue(at, purpose)).signed).toEqual({ kind: 'invalid', why: 'TIMESTAMPS' });
  });
});

function preparation(of: Pick<Preparation, 'purpose' | 'certificateId' | 'at' | 'seal'>): Preparation {
  return { preparationId: 'p', personId: 'que', postId: 'head', basePdfSha256: '', textSha256: '', expiresAt: '2026-06-21T00:00:00.000Z', ...of };
}

type Bytes = ReturnType<typeof createSignatureBytes>;

async function sign(bytes: Bytes, authority: DevelopmentAuthority, prepared: Preparation, basePdf: Uint8Array) {
  const asked = await bytes.prepare({ preparation: prepared, basePdf, places: document.places });
  if (asked.kind === 'impossible') throw new Error(asked.why);
  const { pdf: preparedPdf, attributes } = asked;
  const signed = await signOnce(authority, { certificateId: prepared.certificateId, pin: PIN }, Buffer.from(attributes, 'base64'));
  if (signed.kind === 'refused') throw new Error(signed.code);
  return bytes.embed({ preparation: prepared, preparedPdf, bases: [], attributes, value: Buffer.from(signed.signature).toString('base64') });
}
