import { canonicalJson } from '../../adapters/postgres/canonical-json';
import { sha256 } from '../../adapters/postgres/event-chain';
import type { Prisma } from '../../adapters/postgres/generated/client';
import type { ApiParts } from '../api-parts';
import { fail, failWith } from '../problems/problem';
import type { KeptReading, ReadIn } from './read-text';

export interface DraftRow {
  readonly documentId: string;
  readonly agencyId: string;
  readonly unitId: string;
  readonly drafterPersonId: string;
  readonly drafterPostId: string;
  readonly handedIn: boolean;
  readonly createdAt: Date;
  readonly version: number;
  readonly textSha256: string;
  readonly reading: KeptReading;
  readonly fileName?: string;
}

export interface NewDraft extends ReadIn {
  readonly documentId: string;
  readonly personId: string;
  readonly postId: string;
  readonly unitId: string;
  readonly agencyId: string;
}

export function textSha256Of(reading: KeptReading): string {
  return sha256(canonicalJson(reading));
}

/** Keeps a new draft. The same id again keeps the first; another content under it is refused. */
export async function keepDraft(parts: ApiParts, draft: NewDraft): Promise<void> {
  const { documentId, personId, reading } = draft;
  const before = await parts.database.documentVersion.findUnique({ where: { documentId_version: { documentId, version: 1 } } });
  if (before) {
    if (before.originalFileSha256 === (draft.file?.sha256 ?? null)) return;
    failWith({ code: 'KEY_REUSED' });
  }
  await parts.database.$transaction([
    parts.database.document.create({
      data: {
        id: documentId, agencyId: draft.agencyId, unitId: draft.unitId, route: '', documentType: reading.documentType ?? '',
        subject: reading.subject ?? '',
        drafterPersonId: personId, drafterPostId: draft.postId, urgency: reading.urgency ?? 'normal',
      },
    }),
    parts.database.documentVersion.create({ data: versionRow(draft, 1) }),
  ]);
}

export async function loadDraft(parts: ApiParts, documentId: string): Promise<DraftRow | undefined> {
  const [document, version] = await Promise.all([
    parts.database.document.findUnique({ where: { id: documentId } }),
    parts.database.documentVersion.findFirst({ where: { documentId }, orderBy: { version: 'desc' } }),
  ]);
  if (!document || !version) return undefined;
  return {
    documentId, agencyId: document.agencyId, unitId: document.unitId, drafterPersonId: document.drafterPersonId,
    drafterPostId: document.drafterPostId,
    handedIn: document.state !== 'draft', createdAt: document.createdAt, version: version.version, textSha256: version.textSha256,
    reading: readingOf(version.content), ...(version.originalName !== null && { fileName: version.originalName }),
  };
}

/** Corrects a draft in place. What was handed in gets versions instead. */
export async function correctDraft(parts: ApiParts, draft: DraftRow, reading: KeptReading, post: {
  readonly postId: string; readonly unitId: string; readonly agencyId: string
}): Promise<void> {
  const changed = await parts.database.document.updateMany({
    where: { id: draft.documentId, state: 'draft' },
    data: {
      subject: reading.subject ?? '', documentType: reading.documentType ?? '', urgency: reading.urgency ?? 'normal', updatedAt: new Date(),
      drafterPostId: post.postId, unitId: post.unitId, agencyId: post.agencyId,
    },
  });
  if (changed.count === 0) fail('DRAFT_HANDED_IN');
  await parts.database.documentVersion.update({
    where: { documentId_version: { documentId: draft.documentId, version: draft.version } },
    data: { content: toJson(reading), textSha256: textSha256Of(reading) },
  });
}

/** Forgets a draft that was never handed in; false when it is handed in by now. The record of no document loses anything. */
export async function dropDraft(parts: ApiParts, documentId: string): Promise<boolean> {
  return parts.database.$transaction(async (rows) => {
    // held until both are gone, so that it cannot be handed in meanwhile
    const held = await rows.$queryRaw<unknown[]>`select from document where id = ${documentId} and state = 'draft' for update`;
    if (held.length === 0) return false;
    await rows.documentVersion.deleteMany({ where: { documentId } });
    await rows.document.delete({ where: { id: documentId } });
    return true;
  });
}

/** A version after handing in: a text that is kept already keeps its version, so that a retry is the same act. */
export async function keepVersion(
  parts: ApiParts, documentId: string, read: ReadIn, personId: string,
): Promise<{ readonly version: number; readonly textSha256: string }> {
  const textSha256 = textSha256Of(read.reading);
  return parts.database.$transaction(async (rows) => {
    await rows.$queryRaw`select from document where id = ${documentId} for update`;
    const latest = await rows.documentVersion.findFirst({ where: { documentId }, orderBy: { version: 'desc' } });
    if (latest?.textSha256 === textSha256) return { version: latest.version, textSha256 };
    const version = (latest?.version ?? 0) + 1;
    await rows.documentVersion.create({ data: versionRow({ ...read, documentId, personId }, version) });
    return { version, textSha256 };
  });
}

function versionRow(
  { documentId, personId, reading, file }: ReadIn & { readonly documentId: string; readonly personId: string }, version: number,
) {
  return {
    documentId, version, textSha256: textSha256Of(reading), content: toJson(reading), createdBy: personId,
    ...(file && { originalFileSha256: file.sha256, originalName: file.name ?? null }),
  };
}

/** A reading is plain data; Prisma asks for its own name of that. */
function toJson(reading: KeptReading): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(reading));
}

/** The column holds what `toJson` wrote. */
export function readingOf(content: Prisma.JsonValue): KeptReading {
  return content as unknown as KeptReading;
}
