import { agencyOf } from '../organisation/posts';
import { documentTypeOf } from '../rulepacks/rule-value';
import { refuse, type Refusal } from '../stream/refusal';
import type { Context } from '../stream/stream-model';
import type { CivilDate } from '../time/instant';
import { formatNumber, parseNumber } from './number-grammar';
import type { NumberSeries } from './number-series';

/**
 * Number and symbol as a row of this book prints them: "650/BC-UBND". Refuses a type the book is not for, and a symbol that is none
 * of its system.
 */
export function entryNumber(
  series: NumberSeries,
  { number, documentType, symbolBody, on }:
  { readonly number: number; readonly documentType: string; readonly symbolBody: string; readonly on: CivilDate },
  { organisation }: Pick<Context, 'organisation'>,
): { readonly printed: string } | { readonly refusal: Refusal } {
  const pack = agencyOf(organisation, series.agencyId)?.pack;
  const isForIt = series.documentTypes.length === 0 || series.documentTypes.includes(documentType);
  if (!pack || !isForIt || !documentTypeOf(pack, documentType, on)) return refuse('UNKNOWN_TYPE', { type: documentType }, 'documentType');
  const { plain } = formatNumber({ pack, number, documentType, body: symbolBody, on });
  return parseNumber(pack, plain, on) ? { printed: plain } : refuse('SYMBOL_INVALID', { symbol: plain }, 'symbolBody');
}
