import { agencyOf } from '../../domain/organisation/posts';
import { formatNumber } from '../../domain/registers/number-grammar';
import { openingOf, scopeOf, seriesFor } from '../../domain/registers/series-of';
import type { ApiParts } from '../api-parts';
import type { SignedIn } from '../http/route';
import type { LoadedDocument } from './load-document';

/**
 * The number a document that waits for one would get now from our own book, for whoever would give it. Nothing is kept for them: somebody
 * may be quicker.
 */
export async function numberToCome(
  { database }: Pick<ApiParts, 'database'>, { organisation, today, viewer }: SignedIn, { state }: Pick<LoadedDocument, 'state'>,
): Promise<string | undefined> {
  const { facts, current, numbered, preparation } = state;
  const awaits = current?.kind === 'number' || (current?.kind === 'seal' && !numbered);
  if (!awaits || !viewer.posts.some((post) => current.postIds.includes(post.id))) return undefined;
  if (preparation?.seal) return preparation.seal.printedNumber;
  const series = seriesFor(organisation, facts.agencyId, facts.documentType);
  const scope = series && scopeOf(series, today, organisation.committees.find((committee) => committee.id === facts.committeeId));
  const pack = agencyOf(organisation, facts.agencyId)?.pack;
  if (series?.givenBy !== 'trinh' || scope === undefined || !pack) return undefined;
  const counter = await database.numberCounter.findUnique({ where: { seriesId_scope: { seriesId: series.id, scope } } });
  const number = counter?.nextNumber ?? openingOf(series, scope).number;
  return formatNumber({ pack, number, documentType: facts.documentType, body: facts.symbolBody }).plain;
}
