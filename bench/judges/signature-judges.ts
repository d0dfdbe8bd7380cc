import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { readSignatures, type SignatureFound } from '../../adapters/pdf/verify/read-signatures';
import { isInstalled, missingProgram, oneByOne, run, type Judge, type Verdict } from './judge';

/** pyHanko: the signatures, and by comparing revisions whether anything but allowed form filling came after one. */
export const pyHanko: Judge = {
  name: 'pyHanko',
  asks: 'signatures',
  missing: async () => missingProgram('pyhanko', 'pip install pyhanko pyhanko-cli'),
  judge: oneByOne(async ({ path, signatures }, { pemPath }) => {
    const trust = ['--trust', pemPath, '--trust-replace', '--no-revocation-check'];
    const { code, out } = await run('pyhanko', ['sign', 'validate', ...trust, '--pretty-print', path]);
    const judged = count(out, 'The signature is judged VALID.');
    const said = `${judged}/${signatures} hợp lệ${out.includes('unaccounted') ? ', có thay đổi ngoài chữ ký' : ''}`;
    const holds = code === 0 && judged === signatures && !out.includes('unaccounted');
    return { ok: holds, said, warnings: linesWith(out, /warning|SUSPICIOUS|Error message/i) };
  }),
};

/** pdfsig of poppler, with the authority in a database of its own where certutil is there to make one. */
export const pdfsig: Judge = {
  name: 'pdfsig',
  asks: 'signatures',
  missing: async () => missingProgram('pdfsig', 'apt-get install poppler-utils'),
  judge: oneByOne(async ({ path, signatures, follows }, { pemPath }) => {
    const folder = await mkdtemp(join(tmpdir(), 'trinh-pdfsig-'));
    try {
      const trusts = isInstalled('certutil') && (await trustIn(folder, pemPath));
      const { out } = await run('pdfsig', trusts ? ['-nssdir', `sql:${folder}`, path] : [path]);
      const valid = count(out, 'Signature is Valid.');
      const trusted = count(out, 'Certificate is Trusted.');
      const whole = follows === 'long-term-data' || out.includes('Total document signed');
      const said = `${valid}/${signatures} hợp lệ${trusts ? `, ${trusted}/${signatures} đáng tin` : ' (không có certutil nên không xét độ tin cậy)'}`;
      return { ok: valid === signatures && whole && (!trusts || trusted === signatures), said, warnings: [] };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }),
};

async function trustIn(folder: string, pemPath: string): Promise<boolean> {
  const made = await run('certutil', ['-N', '-d', `sql:${folder}`, '--empty-password']);
  const added = await run('certutil', ['-A', '-d', `sql:${folder}`, '-n', 'authority', '-t', 'CT,CT,CT', '-i', pemPath]);
  return made.code === 0 && added.code === 0;
}

/** openssl: the container of each signature over the very bytes it covers, its certificate, and that it is not revoked. */
export const opensslCms: Judge = {
  name: 'openssl cms',
  asks: 'signatures',
  missing: async () => missingProgram('openssl', 'apt-get install openssl'),
  judge: oneByOne(async ({ path }, { pemWithCrlPath }) => {
    const bytes = await readFile(path);
    const found = readSignatures(await PDFDocument.load(bytes, { updateMetadata: false })) ?? [];
    const verdicts = [];
    for (const signature of found) verdicts.push(await verifyWithOpenssl(bytes, signature, pemWithCrlPath));
    const failed = verdicts.filter(({ ok }) => !ok);
    const said = `${found.length - failed.length}/${found.length} đúng`;
    return { ok: found.length > 0 && failed.length === 0, said, warnings: failed.map((one) => one.said) };
  }),
};

async function verifyWithOpenssl(bytes: Buffer, signature: SignatureFound, caPath: string): Promise<Verdict> {
  const folder = await mkdtemp(join(tmpdir(), 'trinh-openssl-'));
  const [, gapFrom, gapTo] = signature.byteRange;
  try {
    await writeFile(join(folder, 'cms.der'), Buffer.from(signature.contents, 'hex'));
    await writeFile(join(folder, 'content'), Buffer.concat([bytes.subarray(0, gapFrom), bytes.subarray(gapTo, signature.end)]));
    const files = ['-in', 'cms.der', '-content', 'content', '-CAfile', caPath, '-out', '/dev/null'];
    const asked = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-purpose', 'any', '-crl_check', ...files];
    const { code, out } = await run('openssl', asked, folder);
    return { ok: code === 0, said: `${signature.field}: ${out.trim().split('\n').join(' ')}`, warnings: [] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function count(text: string, sentence: string): number {
  return text.split(sentence).length - 1;
}

function linesWith(text: string, what: RegExp): readonly string[] {
  return text.split('\n').filter((line) => what.test(line)).map((line) => line.trim());
}
