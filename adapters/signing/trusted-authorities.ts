import { X509Certificate } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

const CERTIFICATE_FILE = /\.(pem|crt|cer)$/i;

/**
 * PEM of the authorities an operator trusts: a file, or every certificate file of a folder, each PEM or DER.
 * @throws with a sentence when there is none, or one cannot be read
 */
export async function readTrustedAuthorities(path: string): Promise<string> {
  const files = (await stat(path)).isDirectory()
    ? (await readdir(path)).filter((name) => CERTIFICATE_FILE.test(name)).sort().map((name) => join(path, name))
    : [path];
  const authorities = (await Promise.all(files.map(authoritiesInFile))).flat();
  if (authorities.length === 0) throw new Error(`TRINH_TRUSTED_CA: không có chứng thư số nào của cơ quan chứng thực ở ${path}.`);
  return authorities.map((one) => one.toString()).join('');
}

async function authoritiesInFile(path: string): Promise<readonly X509Certificate[]> {
  const bytes = await readFile(path);
  const blocks = bytes.toString('latin1').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
  try {
    const authorities = (blocks ?? [bytes]).map((one) => new X509Certificate(one));
    if (authorities.every(({ ca }) => ca)) return authorities;
  } catch {
    // told below, with the name of the file
  }
  throw new Error(`TRINH_TRUSTED_CA: ${path} không phải là chứng thư số của cơ quan chứng thực (PEM hoặc DER).`);
}
