import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDraftFile } from '../../adapters/drafts/read-draft-file';
import { projectRoot } from '../../config/project-root';
import type { PageContent } from '../../domain/document/page-content';
import { readDraft } from '../../domain/draft-reading/read-draft';

/** The drafts of `samples/` that are issued here, and the number each gets. */
export const KINDS = [
  { name: 'báo cáo (Nhà nước)', sample: 'bao-cao-kinh-te-xa-hoi-6-thang.txt', profile: 'state-nd30', number: 641 },
  { name: 'thông báo (Nhà nước)', sample: 'thong-bao-lich-tiep-cong-dan.txt', profile: 'state-nd30', number: 12 },
  { name: 'kết luận (Đảng)', sample: 'ket-luan-hoi-nghi-dang-uy.txt', profile: 'party-hd05', number: 7 },
] as const;

export type Kind = (typeof KINDS)[number];

/** A sample read as an upload is read. */
export async function contentOf({ sample, profile }: Pick<Kind, 'sample' | 'profile'>): Promise<PageContent> {
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
