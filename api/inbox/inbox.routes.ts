import { readInbox } from '../../adapters/postgres/inbox';
import type { DocumentState } from '../../domain/document/document-state';
import { offeredActs } from '../../domain/policy/offered-acts';
import { isInstant } from '../../domain/time/instant';
import { phaseWords } from '../words/phase-words';
import { readRoute, type Route, type SignedIn } from '../http/route';
import { fail } from '../problems/problem';
import type { ApiParts } from '../api-parts';
import { inboxItem } from './inbox-row';
import { countWork, readHandled, type HandledRow } from './inbox.reads';
import { inboxCountsSchema, inboxQuerySchema, inboxSchema, type InboxItem, type InboxQuery } from './inbox.schema';

/** Among so many of the last one sent on is looked for what can still be taken back. */
const LATELY = 20;

const inbox = readRoute({
  path: '/inbox', tag: 'Việc của tôi', summary: 'Việc chờ tôi xử lý, đã chuyển, đã xử lý, lấy lại được', query: inboxQuerySchema,
  answers: { 200: { description: 'Một trang, việc đến hạn trước đứng trước', schema: inboxSchema } },
  async handle({ parts, query, ...signedIn }) {
    return { body: await pageOf(parts, signedIn, query) };
  },
});

/** Apart from the list, which need not wait until ten thousand rows are counted. */
const inboxCounts = readRoute({
  path: '/inbox/counts', tag: 'Việc của tôi', summary: 'Bao nhiêu việc chờ tôi, theo hạn',
  answers: { 200: { description: 'Số việc', schema: inboxCountsSchema } },
  async handle({ parts, ...signedIn }) {
    return { body: await countWork(parts, signedIn) };
  },
});

function pageOf(parts: ApiParts, signedIn: SignedIn, asked: InboxQuery): Promise<Page> {
  switch (asked.tab) {
    case 'mine':
      return readMine(parts, signedIn, asked);
    case 'take-back':
      return readTakeBack(parts, signedIn);
    case 'moved':
    case 'done':
      return readOthers(parts, signedIn, { ...asked, tab: asked.tab });
  }
}

/** What this person sent last and nobody has opened: looked for among what they moved most recently, since anything older was opened long ago. */
async function readTakeBack(parts: ApiParts, signedIn: SignedIn): Promise<Page> {
  const { items } = await readHandled(parts, signedIn, { tab: 'moved', limit: LATELY });
  const states = await Promise.all(items.map((row) => parts.states.documentState(row.id)));
  const mayTakeBack = (state: DocumentState | undefined): boolean =>
    state !== undefined && offeredActs(signedIn.viewer, state, signedIn.today).some((act) => act.kind === 'takeBack');
  return { items: items.filter((_, index) => mayTakeBack(states[index])).map((row) => handledItem(row, signedIn)) };
}

interface Page {
  readonly items: readonly InboxItem[];
  readonly nextCursor?: string;
}

async function readMine(parts: ApiParts, signedIn: SignedIn, { cursor, limit }: InboxQuery): Promise<Page> {
  const postIds = signedIn.viewer.posts.map((post) => post.id);
  try {
    const { rows, next } = await readInbox(parts.pool, { postIds, limit, ...(cursor !== undefined && { after: cursor }) });
    return { items: rows.map((row) => inboxItem(row, signedIn)), ...(next !== undefined && { nextCursor: next }) };
  } catch (error) {
    if (error instanceof RangeError) fail('BAD_INPUT', { field: ' (cursor)' }, 'cursor');
    throw error;
  }
}

async function readOthers(
  parts: ApiParts, signedIn: SignedIn, { tab, cursor, limit }: InboxQuery & { readonly tab: 'moved' | 'done' },
): Promise<Page> {
  if (cursor !== undefined && !isInstant(cursor)) fail('BAD_INPUT', { field: ' (cursor)' }, 'cursor');
  const { items, next } = await readHandled(parts, signedIn, { tab, before: cursor, limit });
  return { items: items.map((row) => handledItem(row, signedIn)), ...(next !== undefined && { nextCursor: next }) };
}

function handledItem(row: HandledRow, signedIn: SignedIn): InboxItem {
  const item = inboxItem({
    streamId: `document/${row.id}`, key: row.id, postId: row.post_id, documentId: row.id, step: row.step ?? '', stepKind: '',
    openedAt: row.last_at.toISOString(),
    urgency: 'normal', subject: row.subject, documentType: row.document_type, agencyId: row.agency_id, unitId: row.unit_id,
    ...(row.due_at !== null && { dueAt: row.due_at.toISOString() }),
    ...(row.answered !== null && row.asked !== null && { progress: { answered: row.answered, asked: row.asked } }),
  }, signedIn);
  return { ...item, urgency: row.urgency, verb: phaseWords(row.step) };
}

export const inboxRoutes: readonly Route[] = [inbox, inboxCounts];
