import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
export const PASSWORD = 'mật khẩu của tệp';

export interface FileAsked {
  readonly name: string;
  readonly organisation?: string;
  readonly key?: 'rsa' | 'ec';
  /** How the file is written: today's way, that of older software, or without the key. */
  readonly written?: 'now' | 'older' | 'without-key';
  readonly days?: number;
  /** What the certificate may be used for. */
  readonly usage?: string;
  readonly password?: string;
  /** How often its password is stirred to make a key. */
  readonly rounds?: number;
}

/** An authority of two levels and the files it hands to people, made by openssl as a real one makes them. */
export interface CertificateFiles {
  /** Path of the authority at the top, PEM. */
  readonly rootFile: string;
  readonly rootPem: string;
  make(asked: FileAsked): Promise<Buffer>;
}

export async function openCertificateFiles(): Promise<CertificateFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'chung-thu-'));
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: string[]) => run('openssl', args, { cwd: folder });
  await openssl('req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', 'root.key', '-out', 'root.pem',
    '-days', '3650', '-subj', '/C=VN/O=Cơ quan chứng thực mẫu/CN=Chứng thực gốc mẫu', '-utf8');
  await signed('middle', 'ec', '/C=VN/O=Cơ quan chứng thực mẫu/CN=Chứng thực công vụ mẫu', 'root', 1_825, 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign');
  let made = 0;

  async function signed(name: string, key: 'rsa' | 'ec', subject: string, issuer: string, days: number, extensions: string): Promise<void> {
    await writeFile(at(`${name}.ext`), `${extensions}\n`);
    const kind = key === 'rsa' ? ['rsa:2048'] : ['ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
    await openssl('req', '-new', '-newkey', ...kind, '-nodes', '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', subject, '-utf8');
    await openssl('x509', '-req', '-in', `${name}.csr`, '-CA', `${issuer}.pem`, '-CAkey', `${issuer}.key`, '-CAcreateserial', '-days', String(days),
      '-extfile', `${name}.ext`, '-out', `${name}.pem`);
  }

  return {
    rootFile: at('root.pem'),
    rootPem: await readFile(at('root.pem'), 'utf8'),
    async make({ name, organisation, key = 'ec', written = 'now', days = 365, usage = 'digitalSignature,nonRepudiation', password = PASSWORD, rounds }) {
      made += 1;
      const file = `so-${made}`;
      const subject = `/C=VN${organisation === undefined ? '' : `/O=${organisation}`}/CN=${name}`;
      await signed(file, key, subject, 'middle', days, `basicConstraints=CA:FALSE\nkeyUsage=critical,${usage}`);
      const keys = written === 'without-key' ? ['-nokeys'] : ['-inkey', `${file}.key`];
      await openssl('pkcs12', '-export', ...keys, '-in', `${file}.pem`, '-certfile', 'middle.pem', ...(written === 'older' ? ['-legacy'] : []),
        ...(rounds === undefined ? [] : ['-iter', String(rounds), '-nomac', '-certpbe', 'NONE']),
        '-passout', `pass:${password}`, '-out', `${file}.p12`);
      return readFile(at(`${file}.p12`));
    },
  };
}
