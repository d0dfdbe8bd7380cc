import { mayReadRegister } from '../../domain/policy/agency-access';
import { entryNumber } from '../../domain/registers/entry-number';
import { openingOf, scopeInForce } from '../../domain/registers/series-of';
import type { ApiParts } from '../api-parts';
import type { SignedIn } from '../http/route';
import { failWith } from '../problems/problem';
import { dayOf } from './book-words';

interface Asked {
  readonly seriesId: string;
  readonly on: string;
  readonly documentType?: string | undefined;
  readonly symbolBody?: string | undefined;
  readonly number?: number | undefined;
}

/** The number that comes next in a book and how it will be printed. Nothing is kept for whoever asks: somebody may be quicker. */
export async function nextNumber(parts: ApiParts, signedIn: SignedIn, { seriesId, on, documentType, symbolBody, number }: Asked) {
  const { organisation, viewer } = signedIn;
  const series = organisation.series.find((one) => one.id === seriesId);
  if (!series || !mayReadRegister(viewer, series.agencyId)) failWith({ code: 'NOT_FOUND' });
  const scope = scopeInForce(organisation, series, on);
  if (scope === undefined) failWith({ code: 'NO_TERM', field: 'on' });
  const counter = await parts.database.numberCounter.findUnique({ where: { seriesId_scope: { seriesId, scope } } });
  const next = counter?.nextNumber ?? openingOf(series, scope).number;
  const symbol = documentType && symbolBody
    ? entryNumber(series, { number: number ?? next, documentType, symbolBody, on }, signedIn) : undefined;
  const lastOn = counter?.lastOn ? dayOf(counter.lastOn) : openingOf(series, scope).on;
  return { scope, number: next, ...(lastOn && { lastOn }), ...(symbol && 'printed' in symbol && { printedNumber: symbol.printed }) };
}
