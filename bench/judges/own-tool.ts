import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExpectedSignature } from '../../adapters/pdf/verify/checks';
import { projectRoot } from '../../config/project-root';
import type { PageContent } from '../../domain/document/page-content';
import { issuedOn, seal, sign, type Bases, type Hands } from './hands';
import { run } from './judge';
import type { MadeFile } from './made-file';
import { makeOtherKey } from './other-keys';
import { approve } from './typeset-files';

/** Whether there is a tool on this machine that signs PDF and is not ours. */
export async function hasOwnTool(): Promise<boolean> {
  return run('python3', ['-c', 'import pyhanko']).then(({ code }) => code === 0, () => false);
}

/**
 * The leader signs on another machine with a tool of the agency's own (pyHanko); the office takes the file and seals it. What the tool draws
 * is its own affair, so PDF/A is not promised any more: this one does not embed its face.
 */
export async function signedByOwnTool(hands: Hands, folder: string, content: PageContent, number: number): Promise<readonly MadeFile[]> {
  const { signature: { name }, issuingBody: agency } = content;
  const approved = await approve(hands, content);
  const signed = await withTool(folder, approved, { field: 'ChuKy1', commonName: name, number });
  await takenIn(hands, signed, [approved], [{ field: 'ChuKy1', holder: name }]);
  const sealed = await seal(hands, [approved, signed], { agency, number });
  return [
    { what: 'ký ngoài hệ thống (pyHanko), đã ký', name: `${number}-1`, bytes: signed, signatures: 1 },
    { what: 'ký ngoài hệ thống (pyHanko), đã đóng dấu', name: `${number}-2`, bytes: sealed, signatures: 2 },
  ];
}

/** The leader signs here; văn thư takes the numbered file to the agency's own tool and brings it back sealed. */
export async function sealedByOwnTool(hands: Hands, folder: string, content: PageContent, number: number): Promise<readonly MadeFile[]> {
  const { signature: { name }, issuingBody: agency } = content;
  const approved = await approve(hands, content);
  const signed = await sign(hands, [approved], { name, agency, number });
  const numbered = await hands.work.numberPage(signed, { number, issuedOn });
  const sealed = await withTool(folder, numbered, { field: 'ConDau', commonName: agency, number });
  await takenIn(hands, sealed, [approved, numbered], [{ field: 'ChuKy1' }, { field: 'ConDau', holder: agency }], { number, issuedOn });
  return [{ what: 'đóng dấu bằng công cụ riêng (pyHanko)', name: `${number}-2`, bytes: sealed, signatures: 2, follows: 'appearance-of-tool' }];
}

interface ToolUse {
  readonly field: string;
  readonly commonName: string;
  readonly number: number;
}

async function withTool(folder: string, pdf: Uint8Array, { field, commonName, number }: ToolUse): Promise<Uint8Array> {
  const { keyPath, certificatePath } = await makeOtherKey(folder, `cong-cu-${number}`, { commonName });
  const [given, signed] = [join(folder, `${number}-cho-ky.pdf`), join(folder, `${number}-da-ky.pdf`)];
  await writeFile(given, pdf);
  const script = join(projectRoot(), 'bench', 'judges', 'own_tool.py');
  const { code, out } = await run('python3', [script, keyPath, certificatePath, join(folder, 'ca.pem'), field, given, signed]);
  if (code !== 0) throw new Error(out);
  return readFile(signed);
}

/** As the office takes it in: our bytes in front, and nothing but this signature behind them. */
async function takenIn(
  { work, keys: { authorityPem } }: Hands, file: Uint8Array, bases: Bases, signatures: readonly ExpectedSignature[],
  facts: { readonly number?: number; readonly issuedOn?: typeof issuedOn } = {},
): Promise<void> {
  const prefixes = bases.map((bytes) => ({ length: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }));
  const { valid, checks } = await work.verifyIssued(file, { authorityPem, signatures, prefixes, ...facts });
  if (!valid) throw new Error(`A file of the agency's own tool is refused: ${checks.filter(({ ok }) => !ok).map(({ sentence }) => sentence).join(' ')}`);
}
