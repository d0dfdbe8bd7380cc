import { X509Certificate } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDraftFile } from '../../adapters/drafts/read-draft-file';
import { createPdfWork } from '../../adapters/pdf/pdf-work';
import { openDevelopmentAuthority } from '../../adapters/signing/development-authority';
import { writeRevocationList } from '../../adapters/signing/development-revocations';
import { projectRoot } from '../../config/project-root';
import type { PageContent } from '../../domain/document/page-content';
import { readDraft } from '../../domain/draft-reading/read-draft';
import { makeCopies } from './copies';
import { seal, sign, type Hands } from './hands';
import type { Authority, FileToJudge } from './judge';

const KINDS = [
  { name: 'báo cáo (Nhà nước)', sample: 'bao-cao-kinh-te-xa-hoi-6-thang.txt', profile: 'state-nd30', number: 641 },
  { name: 'thông báo (Nhà nước)', sample: 'thong-bao-lich-tiep-cong-dan.txt', profile: 'state-nd30', number: 12 },
  { name: 'kết luận (Đảng)', sample: 'ket-luan-hoi-nghi-dang-uy.txt', profile: 'party-hd05', number: 7 },
] as const;

/** Makes every kind of file the office issues, as it stands after each step, with the code that issues them. */
export async function makeIssuedFiles(folder: string): Promise<{ readonly files: readonly FileToJudge[]; readonly authority: Authority }> {
  const hands: Hands = { work: createPdfWork(), keys: await openDevelopmentAuthority(folder) };
  const files: FileToJudge[] = [];
  const keep = async (what: string, name: string, bytes: Uint8Array, signatures: number): Promise<void> => {
    const path = join(folder, `${name}.pdf`);
    await writeFile(path, bytes);
    files.push({ what, path, signatures });
  };
  for (const kind of KINDS) {
    const content = await contentOf(kind.sample, kind.profile);
    const steps = await issue(hands, content, kind.number);
    for (const [signatures, [step, bytes]] of steps.entries()) await keep(`${kind.name}, ${step}`, `${kind.number}-${signatures}`, bytes, signatures);
    const issued = steps.at(-1)?.[1];
    if (kind.profile !== 'state-nd30' || !issued) continue;
    for (const copy of await makeCopies(hands, { content, issued, number: kind.number })) {
      await keep(`${copy.what} của ${kind.name}`, `${kind.number}-${copy.name}`, copy.bytes, copy.signatures);
    }
  }
  const byTwo = await contentOf('thong-bao-lich-tiep-cong-dan.txt', 'state-nd30');
  const steps = await issue(hands, { ...byTwo, coSignature: SECOND, initials: { content: 'NĐL', form: 'MQH' } }, 13);
  for (const [signatures, [step, bytes]] of steps.entries()) await keep(`thông báo hai người ký, có ký nháy, ${step}`, `13-${signatures}`, bytes, signatures);
  return { files, authority: await writeAuthority(folder, hands.keys.authorityPem) };
}

/** The second leader of a joint document. */
const SECOND = { lines: ['TM. HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH'], name: 'Đinh Trọng Nghĩa' } as const;

async function contentOf(sample: string, profile: PageContent['profile']): Promise<PageContent> {
  const read = await readDraftFile(await readFile(join(projectRoot(), 'samples', sample)));
  if (read.kind === 'refused') throw new Error(read.sentence);
  const draft = readDraft(read.source);
  const { capacity, post, name = '' } = draft.signature;
  return {
    profile,
    ...(draft.superiorBody && { superiorBody: draft.superiorBody }),
    issuingBody: draft.issuingBody ?? '',
    symbol: draft.symbol ?? '',
    placeOfIssue: draft.placeOfIssue ?? '',
    typeName: draft.typeName ?? '',
    subject: draft.subject ?? '',
    addressees: draft.addressees,
    blocks: draft.body,
    signature: { lines: [...capacity, ...(post === undefined ? [] : [post])], name },
    recipients: { lines: draft.recipients.map(({ line }) => line), archiveLine: draft.archive?.line ?? '' },
    ...(draft.annexes.length > 0 && { annexes: draft.annexes }),
  };
}

type Step = readonly [step: string, bytes: Uint8Array];

async function issue(hands: Hands, content: PageContent, number: number): Promise<readonly Step[]> {
  const { signature: { name }, coSignature, issuingBody: agency } = content;
  const { pdf: approved } = await hands.work.typesetForApproval(content, { signer: name, agency, ...(coSignature && { coSigner: coSignature.name }) });
  const first = await sign(hands, approved, { name, agency, number });
  const second = coSignature && (await sign(hands, first, { name: coSignature.name, agency, number, field: 'ChuKy2' }));
  const sealed = await seal(hands, second ?? first, { agency, number });
  return [['đã duyệt', approved], ['đã ký', first], ...(second ? [['hai người đã ký', second] as const] : []), ['đã đóng dấu', sealed]];
}

async function writeAuthority(folder: string, authorityPem: string): Promise<Authority> {
  const list = await writeRevocationList(folder, new Date().toISOString());
  const base64 = Buffer.from(list).toString('base64').replace(/(.{64})(?=.)/g, '$1\n');
  const pemWithCrlPath = join(folder, 'ca-with-crl.pem');
  const pem = new X509Certificate(authorityPem).toString();
  await writeFile(pemWithCrlPath, `${pem}\n-----BEGIN X509 CRL-----\n${base64}\n-----END X509 CRL-----\n`);
  return { pemPath: join(folder, 'ca.pem'), crlPath: join(folder, 'ca.crl'), pemWithCrlPath };
}
