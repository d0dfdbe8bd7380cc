import { X509Certificate } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPdfWork } from '../../adapters/pdf/pdf-work';
import { openDevelopmentAuthority } from '../../adapters/signing/development-authority';
import { writeRevocationList } from '../../adapters/signing/development-revocations';
import { createTimestampAuthority } from '../../adapters/signing/timestamp-authority';
import type { PageContent } from '../../domain/document/page-content';
import { contentOf, KINDS } from './contents';
import { makeCopies } from './copies';
import { openHands, sealedAt, type Hands } from './hands';
import { isInstalled, type Authority, type FileToJudge } from './judge';
import type { MadeFile } from './made-file';
import { hasOwnTool, sealedByOwnTool, signedByOwnTool } from './own-tool';
import { issueAsDrafted, issueOnPaper } from './pages-from-outside';
import { handPicture, sealPicture } from './pictures';
import { openTimeStamps } from './time-stamps';
import { issueByTwo, issueNumberedBefore, issueTypeset, issueWithFootMark } from './typeset-files';

export interface IssuedFiles {
  readonly files: readonly FileToJudge[];
  readonly authority: Authority;
  /** Kinds of file that could not be made here, each with what it would take. */
  readonly notMade: readonly string[];
}

/** Makes every kind of file the office issues, as it stands after each step, with the code that issues them. */
export async function makeIssuedFiles(folder: string): Promise<IssuedFiles> {
  const parts = { work: createPdfWork(), keys: await openDevelopmentAuthority(folder) };
  const list = await writeRevocationList(folder, sealedAt);
  const hands = openHands(parts);
  const notice = await contentOf(KINDS[1]);
  const made = [
    ...(await everyKind(hands)),
    ...(await issueByTwo(hands, notice, 13)),
    ...(await issueWithFootMark(hands, notice, 14)),
    ...(await issueNumberedBefore(hands, notice, 15)),
    ...(await issueTypeset(withPictures(parts), notice, { name: 'hình chữ ký và con dấu', number: 16 })),
    ...(await issueAsDrafted(hands, notice, 17)),
    ...(await issueOnPaper(hands, notice.issuingBody, 18)),
    ...(await withTimeStamps(folder, list, parts, notice)),
    ...((await hasOwnTool()) ? [...(await signedByOwnTool(hands, folder, notice, 20)), ...(await sealedByOwnTool(hands, folder, notice, 21))] : []),
  ];
  const files = await Promise.all(made.map((file) => lay(folder, file)));
  return { files, authority: await writeAuthority(folder, hands.keys.authorityPem, list), notMade: await whatIsMissing() };
}

/** An office that has given pictures of its seal and of its leader's hand. */
function withPictures(parts: Pick<Hands, 'work' | 'keys'>): Hands {
  return openHands({ ...parts, pictureFor: async ({ seal }) => (seal ? sealPicture() : handPicture()) });
}

async function everyKind(hands: Hands): Promise<readonly MadeFile[]> {
  const made: MadeFile[] = [];
  for (const kind of KINDS) {
    const content = await contentOf(kind);
    const steps = await issueTypeset(hands, content, kind);
    const issued = steps.at(-1)?.bytes;
    made.push(...steps, ...(kind.profile === 'state-nd30' && issued ? await makeCopies(hands, { kind: kind.name, content, issued, number: kind.number }) : []));
  }
  return made;
}

/** PAdES baseline T, and LT once it is sealed. */
async function withTimeStamps(folder: string, list: Uint8Array, parts: Pick<Hands, 'work' | 'keys'>, content: PageContent): Promise<readonly MadeFile[]> {
  if (!isInstalled('openssl')) return [];
  const { url, close } = await openTimeStamps(folder);
  try {
    const timestamps = { stampTime: createTimestampAuthority(url), authorityPem: parts.keys.authorityPem };
    const hands = openHands({ ...parts, timestamps, revocationLists: async () => [list] });
    const made = await issueTypeset(hands, content, { name: 'có dấu thời gian', number: 19 });
    return made.map((file, at) => (at === made.length - 1 ? { ...file, follows: 'long-term-data' } : file));
  } finally {
    await close();
  }
}

async function whatIsMissing(): Promise<readonly string[]> {
  return [
    ...(isInstalled('openssl') ? [] : ['văn bản có dấu thời gian: không có openssl trên máy này']),
    ...((await hasOwnTool()) ? [] : ['văn bản ký, đóng dấu bằng công cụ riêng: chưa cài pyHanko (pip install pyhanko)']),
  ];
}

async function lay(folder: string, { name, bytes, isArchive, ...file }: MadeFile): Promise<FileToJudge> {
  const path = join(folder, `${name}.pdf`);
  await writeFile(path, bytes);
  return { ...file, path, isArchive: isArchive === true };
}

async function writeAuthority(folder: string, authorityPem: string, list: Uint8Array): Promise<Authority> {
  const base64 = Buffer.from(list).toString('base64').replace(/(.{64})(?=.)/g, '$1\n');
  const pemWithCrlPath = join(folder, 'ca-with-crl.pem');
  const pem = new X509Certificate(authorityPem).toString();
  await writeFile(pemWithCrlPath, `${pem}\n-----BEGIN X509 CRL-----\n${base64}\n-----END X509 CRL-----\n`);
  return { pemPath: join(folder, 'ca.pem'), crlPath: join(folder, 'ca.crl'), pemWithCrlPath };
}
