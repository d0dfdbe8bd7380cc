import { createPublicKey, verify, X509Certificate } from 'node:crypto';
import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDevelopmentAuthority, type KeyOrder } from '../../../adapters/signing/development-authority';
import { signOnce } from '../../../adapters/signing/signing-keys';

const ORDER: KeyOrder = {
  certificateId: 'que-2026',
  holder: { kind: 'person', id: 'que', name: 'Đoàn Thị Nguyệt Quế', organisation: 'Ủy ban nhân dân phường Hoa Sen' },
  pin: '135790',
  validFrom: '2026-01-01T00:00:00.000Z',
  validTo: '2028-01-01T00:00:00.000Z',
};
const WORDS = Buffer.from('những gì phải ký');

async function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'authority-'));
}

test('a person gets a certificate in the own name from the authority of the installation', async () => {
  const authority = await openDevelopmentAuthority(await newFolder());
  const facts = await authority.issue(ORDER);
  const certificate = new X509Certificate(facts.der);
  expect(certificate.subject).toBe('C=VN\nO=Ủy ban nhân dân phường Hoa Sen\nCN=Đoàn Thị Nguyệt Quế');
  expect(certificate.verify(createPublicKey(authority.authorityPem))).toBe(true);
  expect([facts.validFrom, facts.validTo, facts.holder.id]).toEqual([ORDER.validFrom, ORDER.validTo, 'que']);
  expect(facts.chain.map((der) => new X509Certificate(der).ca)).toEqual([true]);
});

test('the right PIN signs, a wrong one is refused and signs nothing', async () => {
  const authority = await openDevelopmentAuthority(await newFolder());
  const { der } = await authority.issue(ORDER);
  const outcome = await signOnce(authority, { certificateId: 'que-2026', pin: ORDER.pin }, WORDS);
  expect(outcome.kind === 'signed' && verify('sha256', WORDS, new X509Certificate(der).publicKey, outcome.signature)).toBe(true);
  expect(await signOnce(authority, { certificateId: 'que-2026', pin: '000000' }, WORDS)).toEqual({ kind: 'refused', code: 'WRONG_PIN' });
});

test('a certificate nobody has is refused, also when its name would lead out of the folder', async () => {
  const authority = await openDevelopmentAuthority(await newFolder());
  for (const certificateId of ['nobody', '../ca', '']) {
    expect(await authority.certificateOf(certificateId)).toBeUndefined();
    expect(await authority.open(certificateId, '1')).toEqual({ kind: 'refused', code: 'NO_CERTIFICATE' });
  }
});

test('a second start finds the same authority and the same keys', async () => {
  const folder = await newFolder();
  const facts = await (await openDevelopmentAuthority(folder)).issue(ORDER);
  const again = await openDevelopmentAuthority(folder);
  expect((await again.certificateOf('que-2026'))?.der).toEqual(facts.der);
  expect((await again.issue(ORDER)).der).toEqual(facts.der);
  expect((await signOnce(again, { certificateId: 'que-2026', pin: ORDER.pin }, WORDS)).kind).toBe('signed');
});

test('two processes that start at once end with one authority', async () => {
  const folder = await newFolder();
  const opened = await Promise.all(Array.from({ length: 5 }, () => openDevelopmentAuthority(folder)));
  expect(new Set(opened.map(({ authorityPem }) => authorityPem)).size).toBe(1);
  const issued = await Promise.all(opened.map((authority) => authority.issue(ORDER)));
  expect(new Set(issued.map(({ der }) => Buffer.from(der).toString('hex'))).size).toBe(1);
  expect(await readdir(folder)).toEqual(['ca-key.pem', 'ca.pem', 'keys']);
});

test('a key at rest is readable by nobody else and holds no private key in the clear', async () => {
  const folder = await newFolder();
  const authority = await openDevelopmentAuthority(folder);
  await authority.issue(ORDER);
  const file = join(folder, 'keys', 'que-2026.json');
  expect((await stat(file)).mode & 0o077).toBe(0);
  const text = await readFile(file, 'utf8');
  expect(text).not.toContain('PRIVATE KEY');
  expect(text).not.toContain(ORDER.pin);
});
