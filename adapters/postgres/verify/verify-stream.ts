import type { OpenTask } from '../../../domain/stream/open-task';
import type { EventBody } from '../../../domain/stream/stream-model';
import type { StreamId } from '../../../domain/stream/stream-id';
import type { Instant } from '../../../domain/time/instant';
import { canonicalJson } from '../canonical-json';
import type { ErasedModel } from '../erased-model';
import { CHAIN_BEGIN, hashOf } from '../event-chain';
import type { SealedEvent } from '../event-chain';
import { documentRow } from '../projections/document';
import type { DocumentRow } from '../projections/document';
import type { ProjectedBatch } from '../projections/projection';
import type { Finding } from './finding';

/** One stream with everything that was worked out from it. */
export interface StoredStream {
  readonly streamId: StreamId;
  readonly seq: number;
  readonly head: string;
  readonly state: unknown;
  readonly standing: { readonly closed: boolean; readonly phase: string; readonly step: string };
  readonly events: readonly SealedEvent[];
  readonly tasks: readonly OpenTask[];
  /** For a document: what lists show of it. */
  readonly documentRow: DocumentRow | undefined;
}

/** Hashes the chain again, folds the events again and compares everything that was stored with what comes out. */
export function verifyStream(stored: StoredStream, model: ErasedModel): readonly Finding[] {
  const where = stored.streamId;
  const broken = brokenLink(stored.events);
  if (broken !== undefined) return [{ kind: 'chain-broken', where, detail: broken }];
  const last = stored.events.at(-1);
  if (last?.seq !== stored.seq || last.hash !== stored.head) {
    return [{ kind: 'head-differs', where, detail: `the stream stands at ${stored.seq}, its events end at ${last?.seq ?? 0}` }];
  }
  const bodies = stored.events.map(bodyOf);
  const state = bodies.reduce<unknown>((folded, { body, at }) => model.evolve(folded, body, at), undefined);
  const standing = model.standing(state, stored.seq);
  const openTasks = model.openTasks(state);
  const { closed, phase, step } = standing;
  return [
    ...differs('state-differs', where, stored.state, state),
    ...differs('standing-differs', where, stored.standing, { closed, phase, step }),
    ...differs('tasks-differ', where, byKey(stored.tasks), byKey(openTasks)),
    ...(model.kind === 'document'
      ? verifyDocumentRow(stored, documentRow({ streamId: where, standing, state, events: bodies.map(({ body }) => body) }))
      : []),
  ];
}

function brokenLink(events: readonly SealedEvent[]): string | undefined {
  let prevHash = CHAIN_BEGIN;
  for (const [index, event] of events.entries()) {
    if (event.seq !== index + 1) return `event ${index + 1} is missing`;
    if (event.prevHash !== prevHash) return `event ${event.seq} does not follow event ${index}`;
    if (event.hash !== hashOf(event)) return `event ${event.seq} is not what was written`;
    prevHash = event.hash;
  }
  return undefined;
}

/** The events of a stream, each as the change of a commit of its own. */
export function replayStream(stored: StoredStream, model: ErasedModel): readonly ProjectedBatch[] {
  let state: unknown;
  return stored.events.map((event) => {
    const { body, at } = bodyOf(event);
    state = model.evolve(state, body, at);
    const change = {
      streamId: stored.streamId, kind: model.kind, seq: event.seq, head: event.hash, state, standing: model.standing(state, event.seq),
      events: [body], sealed: [event], openTasks: model.openTasks(state), tasksGone: [], tasksCame: [], mustWake: false,
    };
    return { changes: [change], now: at };
  });
}

function bodyOf(event: SealedEvent): { readonly body: EventBody; readonly at: Instant } {
  return { body: { ...JSON.parse(event.data), type: event.type, v: event.v }, at: event.at };
}

function verifyDocumentRow({ documentRow: stored, streamId }: StoredStream, right: DocumentRow): readonly Finding[] {
  if (stored === undefined) return [{ kind: 'document-missing', where: streamId, detail: 'there is no row in the table of documents' }];
  return differs('document-differs', streamId, stored, right);
}

function differs(kind: Finding['kind'], where: string, stored: unknown, right: unknown): readonly Finding[] {
  const [is, shouldBe] = [canonicalJson(stored), canonicalJson(right)];
  return is === shouldBe ? [] : [{ kind, where, detail: `stored ${shortened(is)}, from the events ${shortened(shouldBe)}` }];
}

function shortened(text: string): string {
  return text.length <= 300 ? text : `${text.slice(0, 300)}…`;
}

function byKey(tasks: readonly OpenTask[]): readonly OpenTask[] {
  return tasks.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}
