import { createPrivateKey, verify, X509Certificate } from 'node:crypto';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authoritiesIn } from '../../../adapters/pdf/verify/certificate-chain';
import { declaredRevokedAt } from '../../../adapters/signing/declared-revocations';
import { openKeyStore } from '../../../adapters/signing/key-store';
import { examinePair } from '../../../adapters/signing/pkcs12/examine-pair';
import { readPkcs12, type KeyPair } from '../../../adapters/signing/pkcs12/read-pkcs12';
import { signOnce } from '../../../adapters/signing/signing-keys';
import { readTrustedAuthorities } from '../../../adapters/signing/trusted-authorities';
import { openCertificateFiles, PASSWORD, type CertificateFiles, type FileAsked } from '../../support/certificate-files';

const CLERK = { name: 'Đoàn Thị Nguyệt Quế', organisation: 'Ủy ban nhân dân phường Hoa Sen' };
const WORDS = Buffer.from('những gì phải ký');
let files: CertificateFiles;
beforeAll(async () => {
  files = await openCertificateFiles();
}, 60_000);

function pairIn(file: Buffer): KeyPair {
  const reading = readPkcs12(file, PASSWORD);
  if (reading.kind !== 'read') throw new Error(reading.code);
  return reading;
}

describe('a file of an authority', () => {
  test.each<[string, Partial<FileAsked>]>([
    ['an elliptic key in today’s encryption', {}],
    ['an RSA key in today’s encryption', { key: 'rsa' }],
    ['an RSA key in the encryption of older software', { key: 'rsa', written: 'older' }],
  ])('with %s gives its key, its certificate and the authority above', async (_, asked) => {
    const { privateKey, certificate, others } = pairIn(await files.make({ ...CLERK, ...asked }));
    expect(certificate.subject).toBe(`C=VN\nO=${CLERK.organisation}\nCN=${CLERK.name}`);
    expect(certificate.checkPrivateKey(privateKey)).toBe(true);
    expect(others.map(({ subject }) => subject)).toEqual([expect.stringContaining('CN=Chứng thực công vụ mẫu')]);
    expect(examinePair({ privateKey, certificate, others }, files.rootPem)).toMatchObject({ kind: 'fit', ...CLERK, chain: [expect.anything(), expect.anything()] });
  });

  test('is refused under another password, without its key, and when it is no such file', async () => {
    const file = await files.make(CLERK);
    expect(readPkcs12(file, 'sai')).toEqual({ kind: 'refused', code: 'CERTIFICATE_FILE_PASSWORD' });
    expect(readPkcs12(await files.make({ ...CLERK, written: 'without-key' }), PASSWORD)).toEqual({ kind: 'refused', code: 'CERTIFICATE_FILE_WITHOUT_KEY' });
    for (const bytes of [Buffer.from('%PDF-1.7'), Buffer.alloc(0), file.subarray(0, 500), Buffer.alloc(300_000, 0x30)]) {
      expect(readPkcs12(bytes, PASSWORD)).toEqual({ kind: 'refused', code: 'CERTIFICATE_FILE_UNREADABLE' });
    }
  });

  test('that wants millions of rounds is refused before one of them is made', async () => {
    const greedy = await files.make({ ...CLERK, rounds: 1_000_001 });
    expect(readPkcs12(greedy, PASSWORD)).toEqual({ kind: 'refused', code: 'CERTIFICATE_FILE_UNREADABLE' });
  });

  test('whose certificate is not for signing, or goes back to nobody trusted, is not kept', async () => {
    expect(examinePair(pairIn(await files.make({ ...CLERK, usage: 'keyEncipherment' })), files.rootPem)).toEqual({ kind: 'refused', code: 'CERTIFICATE_NOT_FOR_SIGNING' });
    const others = await openCertificateFiles();
    expect(examinePair(pairIn(await others.make(CLERK)), files.rootPem)).toEqual({ kind: 'refused', code: 'CERTIFICATE_UNTRUSTED', issuer: 'Chứng thực công vụ mẫu' });
  });
});

describe('the keys of an installation', () => {
  async function kept(pin = '246813') {
    const folder = await mkdtemp(join(tmpdir(), 'keys-'));
    const store = await openKeyStore(folder);
    const { privateKey, certificate, others } = pairIn(await files.make({ ...CLERK, key: 'rsa' }));
    const key = {
      holder: { kind: 'person', id: 'que', ...CLERK } as const, certificateDer: certificate.raw, chain: others.map(({ raw }) => raw),
      privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }),
    };
    return { folder, store, certificate, key, certificateId: await store.bringIn({ ...key, pin }) };
  }

  test('sign under the PIN that was chosen; brought in again the file gets a new one', async () => {
    const { store, certificate, key, certificateId } = await kept();
    const outcome = await signOnce(store, { certificateId, pin: '246813' }, WORDS);
    expect(outcome.kind === 'signed' && verify('sha256', WORDS, certificate.publicKey, outcome.signature)).toBe(true);
    expect(await store.certificateOf(certificateId)).toMatchObject({ der: certificate.raw, holder: CLERK, chain: [expect.any(Buffer)] });
    expect(await store.bringIn({ ...key, pin: 'sông Hồng' })).toBe(certificateId);
    expect(await store.open(certificateId, '246813')).toEqual({ kind: 'refused', code: 'WRONG_PIN' });
    expect(await store.open(certificateId, 'sông Hồng')).toMatchObject({ kind: 'open' });
  });

  test('lie encrypted: neither key, password nor PIN can be read from the folder', async () => {
    const { folder, key, certificateId } = await kept();
    expect(await readdir(join(folder, 'keys'))).toEqual([`${certificateId}.json`]);
    const text = await readFile(join(folder, 'keys', `${certificateId}.json`), 'utf8');
    const secret = createPrivateKey({ key: key.privateKey, format: 'der', type: 'pkcs8' }).export({ format: 'jwk' }).d ?? '';
    expect(text).not.toContain(Buffer.from(secret, 'base64url').toString('base64').slice(4, 60));
    for (const told of ['246813', PASSWORD]) expect(text).not.toContain(told);
  });

  test('stop when they are declared revoked: the first time stands, whatever PIN is given', async () => {
    const { folder, store, certificate, certificateId } = await kept();
    expect(await store.revoke(certificateId, '2026-06-10T02:00:00.000Z')).toBe('2026-06-10T02:00:00.000Z');
    expect(await store.revoke(certificateId, '2026-06-11T02:00:00.000Z')).toBe('2026-06-10T02:00:00.000Z');
    expect(await signOnce(store, { certificateId, pin: '246813' }, WORDS)).toEqual({ kind: 'refused', code: 'CERTIFICATE_REVOKED', at: '2026-06-10T02:00:00.000Z' });
    expect((await store.certificateOf(certificateId))?.revokedAt).toBe('2026-06-10T02:00:00.000Z');
    expect(await declaredRevokedAt(folder, certificate.raw)).toBe('2026-06-10T02:00:00.000Z');
    expect(await store.revoke('chua-nap-dau', '2026-06-10T02:00:00.000Z')).toBeUndefined();
  });
});

test('the authorities one trusts are read from a file or a folder, as text or as bytes; what is none is named', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'authorities-'));
  await expect(readTrustedAuthorities(folder)).rejects.toThrow('không có chứng thư số nào');
  const root = new X509Certificate(files.rootPem);
  await writeFile(join(folder, 'goc.cer'), root.raw);
  await writeFile(join(folder, 'ghi-chu.txt'), 'không phải chứng thư');
  for (const path of [folder, files.rootFile]) expect(authoritiesIn(await readTrustedAuthorities(path)).map(({ raw }) => raw)).toEqual([root.raw]);
  await writeFile(join(folder, 'nguoi.pem'), pairIn(await files.make(CLERK)).certificate.toString());
  await expect(readTrustedAuthorities(folder)).rejects.toThrow('nguoi.pem không phải là chứng thư số của cơ quan chứng thực');
});
