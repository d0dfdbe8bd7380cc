import { agencyOf } from '../../domain/organisation/posts';
import { formatNumber } from '../../domain/registers/number-grammar';
import { seriesFor } from '../../domain/registers/series-of';
import { earliestIssue } from '../../domain/steps/seal/reserve-number';
import type { SignedIn } from '../http/route';
import type { DocumentView } from './document.schema';
import type { LoadedDocument } from './load-document';

/** Of a document that waits for a number another system gives: what is printed after the number, and which days it may bear. */
export function numberedElsewhere(
  { organisation, today }: Pick<SignedIn, 'organisation' | 'today'>, { state }: Pick<LoadedDocument, 'state'>,
): DocumentView['numberedElsewhere'] {
  const { facts, current, numbered } = state;
  const awaits = current?.kind === 'number' || (current?.kind === 'seal' && !numbered);
  const pack = agencyOf(organisation, facts.agencyId)?.pack;
  if (!awaits || !pack || seriesFor(organisation, facts.agencyId, facts.documentType)?.givenBy !== 'outside') return undefined;
  const { padded, plain } = formatNumber({ pack, number: 1, documentType: facts.documentType, body: facts.symbolBody, on: today });
  return { afterNumber: plain.slice(padded.length), from: earliestIssue(state, today), until: today };
}
