import type { CollectionEvent } from '../../domain/collection/collection';
import type { DispatchEvent } from '../../domain/dispatch/dispatch';
import type { DocumentEvent } from '../../domain/document/document-events';
import type { Organisation } from '../../domain/organisation/organisation';
import type { Route } from '../../domain/routes/route';
import type { ApiParts } from '../api-parts';
import { postNameOf, whoOf } from '../people/who';
import { sentenceOfEvent } from './timeline';

export interface TimelineEntry {
  readonly at: string;
  readonly what: string;
  readonly words?: string;
  readonly version?: number;
  /** What it did to the way of the document as a whole, beside its steps. */
  readonly turn?: Turn;
}

type Turn = 'taken-back' | 'withdrawn' | 'recalled';

const TURNS: Readonly<Record<string, Turn>> = {
  DocumentTakenBack: 'taken-back', DocumentWithdrawn: 'withdrawn', DocumentRecalled: 'recalled',
};

interface RecordRow {
  readonly type: string;
  readonly data: unknown;
  readonly personId: string | null;
  readonly postId: string | null;
  readonly onBehalfOf: string | null;
}

/** What was done to a document and around it, oldest first, with the words people wrote. */
export async function readTimeline(
  parts: Pick<ApiParts, 'database'>, organisation: Organisation, documentId: string, route: Route,
): Promise<readonly TimelineEntry[]> {
  const rows = await parts.database.handlingRecord.findMany({
    where: { documentId }, orderBy: [{ at: 'asc' }, { streamId: 'asc' }, { seq: 'asc' }],
  });
  const words = await readWords(parts, rows.flatMap((row) => row.wordsId ?? []));
  return rows.flatMap((row) => {
    const what = sentenceOfRow(row, organisation, route);
    if (what === undefined) return [];
    const turn = TURNS[row.type];
    const said = row.wordsId === null ? undefined : words.get(row.wordsId);
    return [
      {
        at: row.at.toISOString(), what, ...(said !== undefined && { words: said }),
        ...(row.textVersion !== null && { version: row.textVersion }), ...(turn && { turn }),
      },
    ];
  });
}

/** One row of the handling record as a sentence; undefined for what only the machinery needs to know. */
export function sentenceOfRow(row: RecordRow, organisation: Organisation, route: Route): string | undefined {
  return sentenceOfEvent(eventOf(row.type, row.data), {
    route, actor: row.personId === null ? 'Hệ thống' : actorName(organisation, row.personId, row.postId ?? '', row.onBehalfOf),
    postName: (postId) => postNameOf(organisation, postId),
    personName: (personId, postId) => actorName(organisation, personId, postId, row.onBehalfOf),
    addresseeName: (deliveryId) => addresseeName(organisation, deliveryId),
  });
}

export async function readWords(parts: Pick<ApiParts, 'database'>, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await parts.database.words.findMany({ where: { id: { in: [...ids] } }, select: { id: true, text: true } });
  return new Map(rows.map((row) => [row.id, row.text]));
}

/** "Đỗ Thùy Linh (Phó Chủ tịch UBND)", and for whom they did it. */
function actorName(organisation: Organisation, personId: string, postId: string, onBehalfOf: string | null): string {
  const who = whoOf(organisation, personId, postId);
  const absent = onBehalfOf === null ? undefined : organisation.persons.find((person) => person.id === onBehalfOf)?.fullName;
  return `${who.name} (${postNameOf(organisation, postId)})${absent ? `, xử lý thay ${absent},` : ''}`;
}

function addresseeName(organisation: Organisation, deliveryId: string): string {
  const addresseeId = deliveryId.slice(deliveryId.indexOf(':') + 1);
  return organisation.addressees.find((addressee) => addressee.id === addresseeId)?.name ?? 'nơi nhận';
}

/** Rows of the record were written by the models: type and data together are one of their events. */
function eventOf(type: string, data: unknown): DocumentEvent | CollectionEvent | DispatchEvent {
  return { ...(data as object), type } as DocumentEvent | CollectionEvent | DispatchEvent;
}
