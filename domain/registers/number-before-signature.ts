import type { DocumentEvent, NumberGiven } from '../document/document-events';
import type { DocumentState } from '../document/document-state';
import type { Route, RouteStep } from '../routes/route';
import type { Context } from '../stream/stream-model';
import type { NumberSeries, NumberWrite } from './number-series';
import { giveUpNumber } from './take-number';

export const NUMBER: RouteStep = { id: 'number', kind: 'number', label: 'Cấp số trước khi ký', actors: { by: 'seal-keeper' }, deadline: 'seal' };

/** The route of a document whose series gives numbers before the leader signs: văn thư numbers the approved text first. */
export function numberedFirst(route: Route, series: NumberSeries | undefined): Route {
  const at = route.steps.findIndex((step) => step.kind === 'sign');
  if (series?.givenWhen !== 'before-signature' || at < 0) return route;
  return { ...route, steps: [...route.steps.slice(0, at), NUMBER, ...route.steps.slice(at)] };
}

export type NumberLost = 'day-over' | 'returned' | 'revised' | 'withdrawn' | 'digital-instead';

const LOST_WORDS: Readonly<Record<NumberLost, string>> = {
  'day-over': 'Không ký trong ngày cấp số', returned: 'Trả lại sau khi cấp số', revised: 'Sửa văn bản sau khi cấp số', withdrawn: 'Rút hồ sơ trình',
  'digital-instead': 'Chuyển lại ký số; bản giấy mang số này không dùng',
};

/**
 * Gives up a number that stands on a page nobody will issue: released while it is the last of its series, otherwise voided with the reason
 * (no number is given twice or skipped in silence). One that was written on a signed paper is voided always: another document under it would
 * be the second. Nothing for a document without one.
 */
export function loseNumber(
  { facts, numbered, issued }: DocumentState, reason: NumberLost, { series }: Pick<Context, 'series'>,
): { readonly events: readonly DocumentEvent[]; readonly numbers: readonly NumberWrite[] } {
  const book = numbered && !issued ? series.get(numbered.seriesId) : undefined;
  if (!numbered || !book) return { events: [], numbers: [] };
  const { outcome = 'voided', writes } = giveUpNumber(book, {
    documentId: facts.documentId, reason: LOST_WORDS[reason], ...(numbered.onPaper && { written: true as const }),
  });
  return { events: [{ type: 'NumberLost', v: 1, number: numbered.number, reason, outcome }], numbers: writes };
}

/** A number is of its day: the leader signs on that day, or it is given up. */
export function isOfAnotherDay(numbered: NumberGiven | undefined, today: string): boolean {
  return numbered !== undefined && numbered.issuedOn !== today;
}
