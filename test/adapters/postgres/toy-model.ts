import { bindNumber, giveUpNumber, takeNumber } from '../../../domain/registers/take-number';
import type { NumberWrite } from '../../../domain/registers/number-series';
import { registerModel } from '../../../domain/registers/register-model';
import type { OpenTask } from '../../../domain/stream/open-task';
import { refuse } from '../../../domain/stream/refusal';
import type { Effect } from '../../../domain/stream/standing';
import type { StreamId, StreamKind } from '../../../domain/stream/stream-id';
import type { Context, Decision, StreamModel } from '../../../domain/stream/stream-model';
import type { Instant } from '../../../domain/time/instant';
import { eraseModel } from '../../../adapters/postgres/erased-model';
import type { Models } from '../../../adapters/postgres/erased-model';

/** A notebook: the smallest thing that can do everything a stream may do. */
export interface Note {
  readonly text: string;
  readonly tasks?: readonly OpenTask[];
  readonly wakeAt?: Instant;
  readonly effects?: readonly Effect[];
  readonly closes?: boolean;
  /** Notebooks that get the same text as their own event. */
  readonly children?: readonly StreamId[];
  readonly wakes?: readonly StreamId[];
  readonly looks?: readonly StreamId[];
  readonly number?: 'take' | 'bind' | 'give-up';
}

export type ToyBody = ({ readonly kind: 'note' } & Note) | { readonly kind: 'look' };
export type ToyEvent = { readonly v: 1 } & (({ readonly type: 'Noted' } & Omit<Note, 'number'> & { readonly given?: number }) | { readonly type: 'Rang' });

export interface ToyState {
  readonly lines: readonly string[];
  readonly tasks: readonly OpenTask[];
  readonly wakeAt?: Instant;
  readonly effects: readonly Effect[];
  readonly closed: boolean;
  readonly given?: number;
  /** What lists of documents read of it: when it is due. */
  readonly current?: { readonly dueAt?: Instant };
}

export const TOY_SERIES = { seriesId: 'series-toy', scope: '2026' } as const;

function toyModel(kind: StreamKind): StreamModel<ToyState, ToyBody, ToyEvent> {
  return {
    kind,
    needs: (_state, { body }) => {
      if (body.kind === 'look') return [];
      const children = (body.children ?? []).map((streamId) => ({ kind: 'child', streamId }) as const);
      return body.number === undefined ? children : [...children, { kind: 'series', ...TOY_SERIES }];
    },
    decide(state, { body, streamId }, context): Decision<ToyEvent> {
      if (body.kind === 'look') return state?.wakeAt !== undefined && state.wakeAt <= context.now ? { events: [{ type: 'Rang', v: 1 }] } : { events: [] };
      if (body.text === 'forbidden') return refuse('WRONG_STEP', { step: 'Ghi chép' });
      if (body.text === 'nothing') return { events: [], answer: { nothing: true } };
      const { kind: _kind, number, ...note } = body;
      const given = number === undefined ? { numbers: [] } : numbered(number, state, streamId.slice(kind.length + 1), context);
      if ('refusal' in given) return given;
      return {
        events: [{ type: 'Noted', v: 1, ...note, ...(given.number !== undefined && { given: given.number }) }],
        childEvents: (body.children ?? []).map((child) => ({ streamId: child, event: { type: 'Noted', v: 1, text: body.text } })),
        numbers: given.numbers,
        wakes: body.wakes ?? [],
        looks: body.looks ?? [],
        answer: { lines: (state?.lines.length ?? 0) + 1, ...(given.number !== undefined && { number: given.number }) },
      };
    },
    evolve(state, event) {
      const before: ToyState = state ?? { lines: [], tasks: [], effects: [], closed: false };
      if (event.type === 'Rang') {
        const { wakeAt: _wakeAt, ...rest } = before;
        return { ...rest, lines: [...before.lines, 'rang'] };
      }
      return {
        ...before,
        lines: [...before.lines, event.text],
        tasks: event.tasks ?? before.tasks,
        ...(event.tasks?.[0]?.dueAt !== undefined && { current: { dueAt: event.tasks[0].dueAt } }),
        effects: event.effects ?? before.effects,
        closed: event.closes ?? before.closed,
        ...(event.wakeAt !== undefined && { wakeAt: event.wakeAt }),
        ...(event.given !== undefined && { given: event.given }),
      };
    },
    standing: (state, seq) => ({
      seq, phase: 'writing', step: 'note', holders: state.tasks.map((task) => task.postId), closed: state.closed,
      effects: state.effects, ...(state.wakeAt !== undefined && { wakeAt: state.wakeAt }),
    }),
    openTasks: (state) => (state.closed ? [] : state.tasks),
  };
}

function numbered(
  wish: 'take' | 'bind' | 'give-up', state: ToyState | undefined, documentId: string, context: Context,
): { readonly number?: number; readonly numbers: readonly NumberWrite[] } | ReturnType<typeof refuse> {
  const series = context.series.get(TOY_SERIES.seriesId);
  if (series === undefined) return refuse('NO_SERIES', { type: 'BC' });
  if (wish === 'bind') return { numbers: bindNumber(series, { documentId, number: state?.given ?? 0 }) };
  if (wish === 'give-up') return { numbers: giveUpNumber(series, { documentId, reason: 'thử' }).writes };
  const taken = takeNumber(series, { documentId, on: context.today });
  return 'refusal' in taken ? taken : { number: taken.number, numbers: taken.writes };
}

/** Toys, and the real rules of a book written by hand: its numbers are the same as those the toys take. */
export const toyModels: Models = {
  document: eraseModel(toyModel('document')),
  consultation: eraseModel(toyModel('consultation')),
  dispatch: eraseModel(toyModel('dispatch')),
  register: eraseModel(registerModel),
};
