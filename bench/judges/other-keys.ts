import { createPublicKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCertificate } from '../../adapters/signing/certificate-builder';

export interface OtherKey {
  readonly keyPath: string;
  readonly certificatePath: string;
}

const VALID = { validFrom: '2020-01-01T00:00:00.000Z', validTo: '2045-01-01T00:00:00.000Z' } as const;

/** A key under the authority in `folder` that is not kept by the office: as PEM files, for programs that were not written here. */
export async function makeOtherKey(
  folder: string, name: string, { commonName, purpose }: { readonly commonName: string; readonly purpose?: string },
): Promise<OtherKey> {
  const authority = new X509Certificate(await readFile(join(folder, 'ca.pem')));
  const privateKeyPem = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const issuer = { certificateDer: authority.raw, privateKeyPem: await readFile(join(folder, 'ca-key.pem'), 'utf8') };
  const publicKey = createPublicKey(privateKeyPem);
  const der = buildCertificate({ kind: 'signer', commonName, publicKey, ...(purpose !== undefined && { purpose }), ...VALID }, issuer);
  const made = { keyPath: join(folder, `${name}.key.pem`), certificatePath: join(folder, `${name}.pem`) };
  await writeFile(made.keyPath, privateKeyPem, { mode: 0o600 });
  await writeFile(made.certificatePath, new X509Certificate(Buffer.from(der)).toString());
  return made;
}
