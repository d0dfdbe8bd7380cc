import { createPublicKey, verify, X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pkijs from 'pkijs';
import { openDevelopmentAuthority } from '../../../adapters/signing/development-authority';
import { readRevocationLists, revokeCertificate, writeRevocationList } from '../../../adapters/signing/development-revocations';

const VALIDITY = { validFrom: '2026-01-01T00:00:00.000Z', validTo: '2028-01-01T00:00:00.000Z' };
const HOLDER = { kind: 'person', id: 'que', name: 'Đoàn Thị Nguyệt Quế' } as const;

async function authorityWith(...certificateIds: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'authority-'));
  const authority = await openDevelopmentAuthority(folder);
  const issued = await Promise.all(certificateIds.map((certificateId) => authority.issue({ certificateId, holder: HOLDER, pin: '135790', ...VALIDITY })));
  return { folder, authority, ders: issued.map(({ der }) => der) };
}

async function listIn(folder: string) {
  return pkijs.CertificateRevocationList.fromBER(new Uint8Array(await readFile(join(folder, 'ca.crl'))));
}

test('the list is signed by the authority and in its name', async () => {
  const { folder, authority } = await authorityWith();
  await writeRevocationList(folder, '2026-06-01T00:00:00.000Z');
  const list = await listIn(folder);
  const value = Buffer.from(list.signatureValue.valueBlock.valueHexView);
  expect(verify('sha256', list.tbsView, createPublicKey(authority.authorityPem), value)).toBe(true);
  const { subject } = pkijs.Certificate.fromBER(new Uint8Array(new X509Certificate(authority.authorityPem).raw));
  expect(list.issuer.isEqual(subject)).toBe(true);
  expect(list.revokedCertificates ?? []).toEqual([]);
});

test('a certificate that is revoked stands in it with its time, and the other one does not', async () => {
  const { folder, ders: [first = Buffer.alloc(0), second = Buffer.alloc(0)] } = await authorityWith('one', 'two');
  await revokeCertificate(folder, { certificateDer: first, at: '2026-06-02T00:00:00.000Z', reason: 'keyCompromise' });
  const list = await listIn(folder);
  expect(list.isCertificateRevoked(pkijs.Certificate.fromBER(new Uint8Array(first)))).toBe(true);
  expect(list.isCertificateRevoked(pkijs.Certificate.fromBER(new Uint8Array(second)))).toBe(false);
  expect(list.revokedCertificates?.map(({ revocationDate }) => revocationDate.value.toISOString())).toEqual(['2026-06-02T00:00:00.000Z']);
});

test('revoking again leaves the first time; the lists of other authorities in the folder are read beside it', async () => {
  const { folder, ders: [der = Buffer.alloc(0)] } = await authorityWith('one');
  await revokeCertificate(folder, { certificateDer: der, at: '2026-06-02T00:00:00.000Z', reason: 'superseded' });
  await revokeCertificate(folder, { certificateDer: der, at: '2026-07-02T00:00:00.000Z', reason: 'keyCompromise' });
  const dates = (await listIn(folder)).revokedCertificates?.map(({ revocationDate }) => revocationDate.value.toISOString());
  expect(dates).toEqual(['2026-06-02T00:00:00.000Z']);
  expect(await readRevocationLists(folder)).toHaveLength(1);
  expect(await readRevocationLists(join(folder, 'nowhere'))).toEqual([]);
});

test('a list is taken in either form authorities publish it in; a file that is none, or not yet whole, is named', async () => {
  const { folder } = await authorityWith();
  const der = Buffer.from(await writeRevocationList(folder, '2026-06-01T00:00:00.000Z'));
  await writeFile(join(folder, 'other.crl'), `-----BEGIN X509 CRL-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END X509 CRL-----\n`);
  expect((await readRevocationLists(folder)).map((list) => Buffer.from(list))).toEqual([der, der]);
  await writeFile(join(folder, 'page.crl'), '<html>Not found</html>');
  await expect(readRevocationLists(folder)).rejects.toThrow('page.crl không phải là danh sách chứng thư số bị thu hồi');
  await writeFile(join(folder, 'page.crl'), der.subarray(0, -1));
  await expect(readRevocationLists(folder)).rejects.toThrow('page.crl không phải');
});
