import { models } from '../../domain/models';
import type { NumberSeriesState, NumberWrite } from '../../domain/registers/number-series';
import type { Organisation } from '../../domain/organisation/organisation';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar';
import type { Actor } from '../../domain/stream/actor';
import { SYSTEM } from '../../domain/stream/actor';
import type { Refusal } from '../../domain/stream/refusal';
import { kindOf, type StreamId } from '../../domain/stream/stream-id';
import type { Context, EventBody, StreamModel } from '../../domain/stream/stream-model';
import { civilDateOf, type Instant } from '../../domain/time/instant';

interface Stream { readonly seq: number; readonly state: unknown }
type AnyModel = StreamModel<unknown, { readonly kind: string }, EventBody>;

export interface Done { readonly events: readonly EventBody[]; readonly answer: Readonly<Record<string, unknown>> }

/** The record's order of doing things over plain maps: for rules that span several streams, without a database. */
export function memoryRecord(organisation: Organisation, calendar: WorkingCalendar, startAt: Instant) {
  const streams = new Map<StreamId, Stream>();
  const books = new Map<string, NumberSeriesState>();
  const bound: { readonly seriesId: string; readonly scope: string; readonly number: number; readonly documentId: string }[] = [];
  let now = startAt;

  function commit<Body extends { readonly kind: string }>(streamId: StreamId, actor: Actor, body: Body): Done | { readonly refusal: Refusal } {
    const model = modelOf(streamId);
    const stream = streams.get(streamId);
    const command = { commandId: 'test', streamId, actor, body };
    const background = { now, today: civilDateOf(now), organisation, calendar };
    const needs = model.needs(stream?.state, command, background);
    const context: Context = {
      ...background,
      seq: stream?.seq ?? 0,
      children: new Map(needs.flatMap((need) => (need.kind === 'child' ? [[need.streamId, child(need.streamId)] as const] : []))),
      series: new Map(needs.flatMap((need) => (need.kind === 'series' ? [[need.seriesId, book(need.seriesId, need.scope, streamId)] as const] : []))),
    };
    const decision = model.decide(stream?.state, command, context);
    if ('refusal' in decision) return decision;
    decision.events.forEach((event) => append(streamId, event));
    decision.childEvents?.forEach((entry) => append(entry.streamId, entry.event));
    decision.numbers?.forEach(write);
    decision.looks?.forEach((id) => commit(id, SYSTEM, { kind: 'look' }));
    return { events: decision.events, answer: decision.answer ?? {} };
  }

  function append(streamId: StreamId, event: EventBody): void {
    const stream = streams.get(streamId);
    streams.set(streamId, { seq: (stream?.seq ?? 0) + 1, state: modelOf(streamId).evolve(stream?.state, event, now) });
  }

  function child(streamId: StreamId) {
    const stream = streams.get(streamId);
    return stream && { seq: stream.seq, head: `head-of-${streamId}-${stream.seq}`, state: stream.state };
  }

  function book(seriesId: string, scope: string, streamId: StreamId): NumberSeriesState {
    const series = organisation.series.find((candidate) => candidate.id === seriesId);
    if (!series) throw new Error(`no series ${seriesId}`);
    const state = books.get(`${seriesId}/${scope}`) ?? { series, scope, nextNumber: 1 };
    const { reserved, ...rest } = state;
    return reserved && streamId.endsWith(reserved.documentId) ? state : rest;
  }

  function write(entry: NumberWrite): void {
    const key = `${entry.seriesId}/${entry.scope}`;
    const series = organisation.series.find((candidate) => candidate.id === entry.seriesId);
    const state = books.get(key);
    if (!series) throw new Error(`no series ${entry.seriesId}`);
    if (entry.kind === 'reserve') {
      const reserved = { number: entry.number, documentId: entry.documentId, on: entry.on, isLast: true };
      books.set(key, { series, scope: entry.scope, nextNumber: entry.number + 1, lastOn: entry.on, reserved });
    } else if (state) {
      const { reserved: _, ...rest } = state;
      books.set(key, entry.kind === 'release' ? { ...rest, nextNumber: entry.number } : rest);
      if (entry.kind === 'bind') bound.push({ seriesId: entry.seriesId, scope: entry.scope, number: entry.number, documentId: entry.documentId });
    }
  }

  return {
    commit,
    bound,
    stateOf: (streamId: StreamId) => streams.get(streamId)?.state,
    standingOf: (streamId: StreamId) => {
      const stream = streams.get(streamId);
      return stream && modelOf(streamId).standing(stream.state, stream.seq);
    },
    tasks: () => [...streams].flatMap(([id, stream]) => modelOf(id).openTasks(stream.state)),
    /** The clock moves on to `at`, and every open stream is looked at. */
    waitUntil(at: Instant): void {
      now = at;
      for (const id of [...streams.keys()]) if (kindOf(id) === 'document' || kindOf(id) === 'session') commit(id, SYSTEM, { kind: 'look' });
    },
    /** The clock moves on and nobody looks. */
    jumpTo(at: Instant): void {
      now = at;
    },
    now: () => now,
  };
}

function modelOf(streamId: StreamId): AnyModel {
  const kind = kindOf(streamId);
  if (!kind) throw new Error(`not a stream: ${streamId}`);
  // each model is held at its own types; the id says which one is meant, as in the record
  return models[kind] as unknown as AnyModel;
}
