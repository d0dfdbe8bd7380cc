import { X509Certificate } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDraftFile } from '../../adapters/drafts/read-draft-file';
import { createPdfWork, type PdfWork, type PreparedForKey } from '../../adapters/pdf/pdf-work';
import { openDevelopmentAuthority, type DevelopmentAuthority } from '../../adapters/signing/development-authority';
import { writeRevocationList } from '../../adapters/signing/development-revocations';
import type { CertificateFacts } from '../../adapters/signing/signing-keys';
import { projectRoot } from '../../config/project-root';
import type { PageContent } from '../../domain/document/page-content';
import { readDraft } from '../../domain/draft-reading/read-draft';
import type { Instant } from '../../domain/time/instant';
import type { Authority, FileToJudge } from './judge';

const PIN = '246810';
const DAY_MS = 86_400_000;

const KINDS = [
  { name: 'báo cáo (Nhà nước)', sample: 'bao-cao-kinh-te-xa-hoi-6-thang.txt', profile: 'state-nd30', number: 641 },
  { name: 'thông báo (Nhà nước)', sample: 'thong-bao-lich-tiep-cong-dan.txt', profile: 'state-nd30', number: 12 },
  { name: 'kết luận (Đảng)', sample: 'ket-luan-hoi-nghi-dang-uy.txt', profile: 'party-hd05', number: 7 },
] as const;

/** Makes every kind of file the office issues, as it stands after each step, with the code that issues them. */
export async function makeIssuedFiles(folder: string): Promise<{ readonly files: readonly FileToJudge[]; readonly authority: Authority }> {
  const work = createPdfWork();
  const keys = await openDevelopmentAuthority(folder);
  const files: FileToJudge[] = [];
  for (const kind of KINDS) {
    const content = await contentOf(kind.sample, kind.profile);
    const steps = await issue(work, keys, content, kind.number);
    for (const [signatures, [step, bytes]] of steps.entries()) {
      const path = join(folder, `${kind.number}-${signatures}.pdf`);
      await writeFile(path, bytes);
      files.push({ what: `${kind.name}, ${step}`, path, signatures });
    }
  }
  return { files, authority: await writeAuthority(folder, keys.authorityPem) };
}

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

async function issue(work: PdfWork, keys: DevelopmentAuthority, content: PageContent, number: number): Promise<readonly Step[]> {
  const { name } = content.signature;
  const agency = content.issuingBody;
  const now = Date.now();
  const person = await certificate(keys, `person-${number}`, { kind: 'person', id: `p${number}`, name, organisation: agency });
  const seal = await certificate(keys, `agency-${number}`, { kind: 'agency', id: `a${number}`, name: agency });
  const { pdf: approved } = await work.typesetForApproval(content, { signer: name, agency });
  const text = { name, reason: 'Ký ban hành' };
  const appearance = { kind: 'handwriting', name } as const;
  const asked = await work.prepareSignature({ pdf: approved, field: 'ChuKy1', appearance, text, at: instantOf(now - 120_000) }, person);
  const signed = await complete(work, keys, asked, `person-${number}`);
  const stamp = { pdf: signed, appearance: { kind: 'demo-seal' }, text: { name: agency }, at: instantOf(now - 60_000), number } as const;
  const issuedOn = instantOf(now).slice(0, 10);
  const issued = await complete(work, keys, await work.prepareSeal({ ...stamp, issuedOn }, seal), `agency-${number}`);
  return [['đã duyệt', approved], ['đã ký', signed], ['đã đóng dấu', issued]];
}

async function complete(work: PdfWork, keys: DevelopmentAuthority, prepared: PreparedForKey, certificateId: string): Promise<Uint8Array> {
  const facts = await keys.certificateOf(certificateId);
  const outcome = await keys.sign(certificateId, PIN, prepared.attributes);
  if (!facts || outcome.kind !== 'signed') throw new Error(`The key ${certificateId} did not sign.`);
  return work.embedSignature(prepared.bytes, outcome.signature, facts);
}

function certificate(keys: DevelopmentAuthority, certificateId: string, holder: CertificateFacts['holder']): Promise<CertificateFacts> {
  const now = Date.now();
  return keys.issue({ certificateId, holder, pin: PIN, validFrom: instantOf(now - DAY_MS), validTo: instantOf(now + 365 * DAY_MS) });
}

async function writeAuthority(folder: string, authorityPem: string): Promise<Authority> {
  const list = await writeRevocationList(folder, new Date().toISOString());
  const base64 = Buffer.from(list).toString('base64').replace(/(.{64})(?=.)/g, '$1\n');
  const pemWithCrlPath = join(folder, 'ca-with-crl.pem');
  const pem = new X509Certificate(authorityPem).toString();
  await writeFile(pemWithCrlPath, `${pem}\n-----BEGIN X509 CRL-----\n${base64}\n-----END X509 CRL-----\n`);
  return { pemPath: join(folder, 'ca.pem'), crlPath: join(folder, 'ca.crl'), pemWithCrlPath };
}

function instantOf(ms: number): Instant {
  return new Date(ms).toISOString();
}
