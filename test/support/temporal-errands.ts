import { eraseModel, type Models } from '../../adapters/postgres/erased-model';
import type { DispatchEvent } from '../../domain/dispatch/dispatch';
import type { Effect } from '../../domain/stream/standing';
import { refuse } from '../../domain/stream/refusal';
import { streamId, type StreamId, type StreamKind } from '../../domain/stream/stream-id';
import type { Decision, StreamModel } from '../../domain/stream/stream-model';
import type { Instant } from '../../domain/time/instant';

/**
 * A stream that lists what a test tells it to list: how a run waits can be seen without the rules of documents. Whatever an effect
 * reports takes the effect off the list and is counted.
 */
export interface Asked {
  readonly effects?: readonly Effect[];
  readonly wakeAt?: Instant;
  readonly phase?: string;
  readonly closes?: boolean;
  /** Reports are counted but take nothing off the list. */
  readonly deaf?: boolean;
  readonly wakes?: readonly StreamId[];
  /** A dispatch opened by this stream, as a document opens it at issue. */
  readonly opens?: Extract<DispatchEvent, { type: 'DispatchOpened' }>;
}

export type ErrandBody = ({ readonly kind: 'ask' } & Asked) | { readonly kind: 'look' } | { readonly kind: ReportKind };
type ReportKind = keyof typeof ENDS;
type ErrandEvent = { readonly v: 1 } & (
  | ({ readonly type: 'Asked' } & Asked) | { readonly type: 'Rang' } | { readonly type: 'Reported'; readonly report: ReportKind }
);

export interface ErrandState {
  readonly asked: Asked;
  readonly rang: number;
  readonly reports: Readonly<Partial<Record<ReportKind, number>>>;
}

const ENDS = {
  recordTypeset: 'typeset', recordTypesettingFailed: 'typeset', recordReminded: 'remindHolders', recordPrepared: 'prepareSignature',
  recordPreparationFailed: 'prepareSignature', recordSigned: 'embedSignature', recordSignatureInvalid: 'embedSignature',
} as const;

function errandModel(kind: StreamKind): StreamModel<ErrandState, ErrandBody, ErrandEvent> {
  return {
    kind,
    needs: () => [],
    decide(state, { body }, { now }): Decision<ErrandEvent> {
      if (body.kind === 'ask') {
        const { kind: _kind, wakes, opens, ...asked } = body;
        const childEvents = opens === undefined ? [] : [{ streamId: streamId('dispatch', opens.documentId), event: opens }];
        return { events: [{ type: 'Asked', v: 1, ...asked }], wakes: wakes ?? [], childEvents };
      }
      if (!state) return refuse('NOT_FOUND');
      if (body.kind !== 'look') return { events: [{ type: 'Reported', v: 1, report: body.kind }] };
      return { events: state.asked.wakeAt !== undefined && state.asked.wakeAt <= now ? [{ type: 'Rang', v: 1 }] : [] };
    },
    evolve(state = { asked: {}, rang: 0, reports: {} }, event) {
      switch (event.type) {
        case 'Asked': {
          const { type: _type, v: _v, ...asked } = event;
          return { ...state, asked: { ...state.asked, ...asked } };
        }
        case 'Rang': {
          const { wakeAt: _wakeAt, ...asked } = state.asked;
          return { ...state, asked, rang: state.rang + 1 };
        }
        case 'Reported': {
          const reports = { ...state.reports, [event.report]: (state.reports[event.report] ?? 0) + 1 };
          const effects = (state.asked.effects ?? []).filter((effect) => state.asked.deaf || effect.kind !== ENDS[event.report]);
          return { ...state, reports, asked: { ...state.asked, effects } };
        }
      }
    },
    standing: ({ asked }, seq) => ({
      seq, phase: asked.phase ?? 'drafting', step: 'errand', holders: [], closed: asked.closes ?? false,
      effects: asked.effects ?? [], ...(asked.wakeAt !== undefined && { wakeAt: asked.wakeAt }),
    }),
    openTasks: () => [],
  };
}

export const errandModels: Models = {
  document: eraseModel(errandModel('document')),
  session: eraseModel(errandModel('session')),
  dispatch: eraseModel(errandModel('dispatch')),
};
