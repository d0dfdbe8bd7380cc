import { canonicalJson } from '../../adapters/postgres/canonical-json';
import { sha256 } from '../../adapters/postgres/event-chain';
import type { Prisma } from '../../adapters/postgres/generated/client';
import type { DocumentFacts } from '../../domain/document/document-events';
import type { RouteId } from '../../domain/routes/route';
import type { ApiParts } from '../api-parts';
import { fail, failWith } from '../problems/problem';
import type { DraftingPost } from './drafting-post';
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

/** Keeps a new draft. The same id again, also while the first is on its way, keeps the first; another content under it is refused. */
export async function keepDraft(parts: ApiParts, draft: NewDraft): Promise<void> {
  const { documentId, personId, reading } = draft;
  const document = {
    id: documentId, agencyId: draft.agencyId, unitId: draft.unitId, route: '', documentType: reading.documentType ?? '',
    subject: reading.subject ?? '', drafterPersonId: personId, drafterPostId: draft.postId, urgency: reading.urgency ?? 'normal',
  };
  await parts.database.$transaction([
    parts.database.document.createMany({ data: [document], skipDuplicates: true }),
    parts.database.documentVersion.createMany({ data: [versionRow(draft, 1)], skipDuplicates: true }),
  ]);
  const kept = await parts.database.documentVersion.findUnique({ where: { documentId_version: { documentId, version: 1 } } });
  if (kept?.originalFileSha256 !== (draft.file?.sha256 ?? null)) failWith({ code: 'KEY_REUSED' });
}

type DraftRows = Pick<Prisma.TransactionClient, 'document' | 'documentVersion' | '$queryRaw'>;

/** The draft as it stands, handed in or not; undefined when there is none. */
export async function loadDraft(rows: DraftRows, documentId: string): Promise<DraftRow | undefined> {
  const document = await rows.document.findUnique({ where: { id: documentId } });
  const version = await rows.documentVersion.findFirst({ where: { documentId }, orderBy: { version: 'desc' } });
  if (!document || !version) return undefined;
  return {
    documentId, agencyId: document.agencyId, unitId: document.unitId, drafterPersonId: document.drafterPersonId,
    drafterPostId: document.drafterPostId,
    handedIn: document.state !== 'draft', createdAt: document.createdAt, version: version.version, textSha256: version.textSha256,
    reading: readingOf(version.content), ...(version.originalName !== null && { fileName: version.originalName }),
  };
}

/** Whoever changes or forgets the text of a draft, and whoever hands it in, waits here for the others: they come one after another. */
async function holdText(rows: DraftRows, documentId: string): Promise<void> {
  await rows.$queryRaw`select from document_version where document_id = ${documentId} for update`;
}

const LONGEST_HOLD_MS = 15_000;

/** The draft, whose text stays as it is until `work` with it has ended: what is handed in is what is kept. */
export async function whileTextStands<T>(
  parts: ApiParts, documentId: string, work: (draft: DraftRow | undefined) => Promise<T>,
): Promise<T> {
  return parts.database.$transaction(async (rows) => {
    await holdText(rows, documentId);
    return work(await loadDraft(rows, documentId));
  }, { timeout: LONGEST_HOLD_MS });
}

/**
 * The row says under which route it runs before the record begins it; the record keeps the rest from then on. On connections of its own:
 * those who hand in hold one each already, and the act that follows makes it durable.
 */
export async function beginRoute({ wordsPool }: ApiParts, facts: DocumentFacts, route: RouteId): Promise<void> {
  const { documentId, urgency, agencyId, unitId, drafter } = facts;
  await wordsPool.query({ name: 'begin-route', text: BEGIN_ROUTE, values: [documentId, route, urgency, agencyId, unitId, drafter.postId] });
}

const BEGIN_ROUTE = `
  update document set route = $2, urgency = $3, agency_id = $4, unit_id = $5, drafter_post_id = $6 where id = $1 and state = 'draft'`;

/** Corrects a draft in place, as it stands by then. What was handed in gets versions instead. */
export async function correctDraft(
  parts: ApiParts, documentId: string, post: DraftingPost, change: (reading: KeptReading) => KeptReading,
): Promise<void> {
  await parts.database.$transaction(async (rows) => {
    await holdText(rows, documentId);
    const draft = await loadDraft(rows, documentId);
    if (!draft) failWith({ code: 'NOT_FOUND' });
    if (draft.handedIn) fail('DRAFT_HANDED_IN');
    const reading = change(draft.reading);
    await rows.document.update({
      where: { id: documentId },
      data: {
        subject: reading.subject ?? '', documentType: reading.documentType ?? '', urgency: reading.urgency ?? 'normal', updatedAt: new Date(),
        drafterPostId: post.postId, unitId: post.unitId, agencyId: post.agencyId,
      },
    });
    await rows.documentVersion.update({
      where: { documentId_version: { documentId, version: draft.version } },
      data: { content: toJson(reading), textSha256: textSha256Of(reading) },
    });
  });
}

/** Forgets a draft that was never handed in; false when it is handed in by now. The record of no document loses anything. */
export async function dropDraft(parts: ApiParts, documentId: string): Promise<boolean> {
  return parts.database.$transaction(async (rows) => {
    await holdText(rows, documentId);
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
