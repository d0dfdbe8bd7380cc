import type { ReplyDraft, ResolutionGroup, ResolutionPoint } from '../../api/resolution-types';

export interface Point extends ResolutionPoint {
  /** Names the point on this page and on this device. */
  readonly key: string;
  readonly group: ResolutionGroup;
  /** As it stands in the form, typed or kept. */
  readonly written: ReplyDraft;
}

export type FilterName = 'all' | 'open' | 'accepted' | 'partly-accepted' | 'explained' | 'outdated';

const FILTERS: readonly { readonly name: FilterName; readonly words: string; readonly holds: (point: Point) => boolean }[] = [
  { name: 'all', words: 'Tất cả', holds: () => true },
  { name: 'open', words: 'Chưa xử lý', holds: (point) => !isComplete(point.written) },
  { name: 'accepted', words: 'Tiếp thu', holds: (point) => point.written.how === 'accepted' },
  { name: 'partly-accepted', words: 'Tiếp thu một phần', holds: (point) => point.written.how === 'partly-accepted' },
  { name: 'explained', words: 'Giải trình', holds: (point) => point.written.how === 'explained' },
  { name: 'outdated', words: 'Góp ý trên dự thảo trước', holds: (point) => point.group.outdated },
];

export function isComplete(reply: ReplyDraft): boolean {
  return reply.how !== undefined && reply.text.trim() !== '';
}

/** Those that name something, each with its count; all and what is open always stand. */
export function filtersOf(points: readonly Point[]) {
  return FILTERS.map(({ name, words, holds }) => ({ name, words, count: points.filter(holds).length })).filter(
    ({ name, count }) => count > 0 || name === 'all' || name === 'open',
  );
}

/** Those of a filter, by their keys. */
export function keysIn(points: readonly Point[], name: FilterName): ReadonlySet<string> {
  return new Set(points.filter(holdsOf(name)).map(({ key }) => key));
}

/** Those of a filter, and those that stood in it when it was chosen: no row goes away under the hands of whoever answers it. */
export function filtered(points: readonly Point[], name: FilterName, atFirst: ReadonlySet<string>): readonly Point[] {
  const holds = holdsOf(name);
  return points.filter((point) => atFirst.has(point.key) || holds(point));
}

function holdsOf(name: FilterName): (point: Point) => boolean {
  return FILTERS.find((one) => one.name === name)?.holds ?? (() => true);
}
