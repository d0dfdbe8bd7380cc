import { refusalToAct } from '../organisation/may-act-from';
import { postOf } from '../organisation/posts';
import type { Actor } from '../stream/actor';
import type { Command } from '../stream/command';
import { refuse, type Refusal } from '../stream/refusal';
import type { StreamId } from '../stream/stream-id';
import type { Context, Decision } from '../stream/stream-model';
import { correctEntry } from './correct-entry';
import { enterOutside } from './enter-outside';
import type { NumberSeries } from './number-series';
import type { RegisterCommandBody, RegisterEvent, RegisterState } from './register';
import { voidNumber } from './void-number';

/** Yes or no to what văn thư writes into a book by hand. The book is its agency's văn thư's alone (Decree 30/2020, art. 6). */
export function decideRegister(
  register: RegisterState | undefined, { streamId, body, actor }: Command<RegisterCommandBody>, context: Context,
): Decision<RegisterEvent> {
  if (body.kind === 'look') return { events: [] };
  const seriesId = seriesIdOf(streamId);
  const series = context.organisation.series.find((candidate) => candidate.id === seriesId);
  if (!series) return refuse('NOT_FOUND');
  const refused = notItsKeeper(series, actor, context);
  if (refused) return refused;
  const state = context.series.get(seriesId);
  if (!state) return refuse('NO_TERM', undefined, 'on');
  switch (body.kind) {
    case 'enterOutside':
      return enterOutside(state, body, context);
    case 'correctEntry':
      return correctEntry(state, body, { context, isSecret: register?.secret.includes(`${body.scope}/${body.number}`) ?? false });
    case 'voidNumber':
      return voidNumber(state, body, context);
  }
}

export function seriesIdOf(streamId: StreamId): string {
  return streamId.slice('register/'.length);
}

function notItsKeeper(series: NumberSeries, actor: Actor, { organisation, today }: Context): { readonly refusal: Refusal } | undefined {
  if (actor.kind !== 'person') return refuse('NOT_FOUND');
  const post = postOf(organisation, actor.postId);
  if (post?.agencyId !== series.agencyId || !post.roles.includes('records-clerk')) return refuse('NOT_KEEPER_OF_BOOK');
  return refusalToAct(organisation, actor, today);
}
