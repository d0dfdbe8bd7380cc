import { officialCalendar } from '../../../domain/calendar/official-days';
import { dispatchModel } from '../../../domain/dispatch/dispatch-model';
import type {
  Delivery, DispatchCommandBody, DispatchEvent, DispatchState, MailOutcomeKind, NewDelivery,
} from '../../../domain/dispatch/dispatch';
import type { Organisation } from '../../../domain/organisation/organisation';
import { SYSTEM, type Actor } from '../../../domain/stream/actor';
import type { RefusalCode } from '../../../domain/stream/refusal-codes';
import type { StreamId } from '../../../domain/stream/stream-id';
import { addMs, civilDateOf, type Instant } from '../../../domain/time/instant';
import { staffedWard } from '../document/ward';

export const DOCUMENT = 'doc-1';
export const INSIDE: NewDelivery = { addresseeId: 'tt-hdnd', line: 0, channel: 'inside', postId: 'vp-hdnd' };
export const MAIL: NewDelivery = { addresseeId: 'thue', line: 1, channel: 'mail' };
export const PAPER: NewDelivery = { addresseeId: 'to-dan-pho', line: 2, channel: 'paper' };

/** A document of the ward's People's Committee that has just been issued, and what is said to its dispatch. */
export function issuedTo(deliveries: readonly NewDelivery[], { at = '2026-11-02T02:00:00.000Z', organisation = staffedWard }: {
  readonly at?: Instant; readonly organisation?: Organisation;
} = {}) {
  let now = at;
  let state: DispatchState = dispatchModel.evolve(undefined, {
    type: 'DispatchOpened', v: 1, documentId: DOCUMENT, agencyId: 'ubnd', pdfSha256: 'pdf', clerkPostIds: ['van-thu'], deliveries,
  }, at);
  let looks: readonly StreamId[] = [];
  let history: readonly DispatchEvent[] = [];

  /** The types of what happened, or the code of the refusal. */
  function say(actor: Actor, body: DispatchCommandBody): readonly DispatchEvent['type'][] | RefusalCode {
    const command = { commandId: 'test', streamId: `dispatch/${DOCUMENT}`, actor, body } as const;
    const nothingElse = { seq: 1, children: new Map(), series: new Map() };
    const context = { now, today: civilDateOf(now), organisation, calendar: officialCalendar, ...nothingElse };
    const decision = dispatchModel.decide(state, command, context);
    if ('refusal' in decision) return decision.refusal.code;
    state = decision.events.reduce((folded, event) => dispatchModel.evolve(folded, event, now), state);
    looks = [...looks, ...(decision.looks ?? [])];
    history = [...history, ...decision.events];
    return decision.events.map((event) => event.type);
  }
  const idOf = (addressee: NewDelivery): string => `${DOCUMENT}:${addressee.addresseeId}`;
  const by = (postId: string): Actor => ({ kind: 'person', personId: `person-of-${postId}`, postId });

  return {
    say, idOf, by,
    clerk: (body: DispatchCommandBody) => say(by('van-thu'), body),
    sending: (to: NewDelivery, attempt = 1) => say(SYSTEM, { kind: 'recordMailing', answers: [], begin: [{ deliveryId: idOf(to), attempt }] }),
    answer: (to: NewDelivery, outcome: MailOutcomeKind, attempt = 1) =>
      say(SYSTEM, { kind: 'recordMailing', answers: [{ deliveryId: idOf(to), attempt, outcome, serverAnswer: '250 OK' }], begin: [] }),
    look: () => say(SYSTEM, { kind: 'look' }),
    wait: (ms: number) => { now = addMs(now, ms); },
    waitUntil: (moment: Instant) => { now = moment; },
    now: () => now,
    state: () => state,
    /** Everything that was decided, in order. */
    history: () => history,
    delivery: (to: NewDelivery): Delivery => {
      const delivery = state.deliveries[idOf(to)];
      if (!delivery) throw new Error(`no delivery to ${to.addresseeId}`);
      return delivery;
    },
    standing: () => dispatchModel.standing(state, 1),
    effects: () => dispatchModel.standing(state, 1).effects.map((effect) => effect.kind),
    tasks: () => dispatchModel.openTasks(state).map(({ postId, stepKind }) => `${stepKind} ${postId}`),
    /** Streams the record looks at by itself because of what was said. */
    looks: () => looks,
  };
}

export type Issued = ReturnType<typeof issuedTo>;
