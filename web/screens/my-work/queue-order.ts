import type { InboxRow, InboxTab, Me } from '../../api/types';
import { toneOf } from '../../words/deadline';
import { civilDateOf, daysBetween } from '../../words/dates';

/** What one may ask to see; `instead` is the part of `mine` that one does for somebody absent. */
export type QueueTab = InboxTab | 'instead';

export const TABS: readonly { readonly tab: QueueTab; readonly name: string; readonly words: string }[] = [
  { tab: 'mine', name: 'cho-toi', words: 'Chờ tôi xử lý' },
  { tab: 'instead', name: 'xu-ly-thay', words: 'Xử lý thay' },
  { tab: 'moved', name: 'da-chuyen', words: 'Đã chuyển, đang chờ' },
  { tab: 'done', name: 'da-xu-ly', words: 'Đã xử lý' },
  { tab: 'take-back', name: 'lay-lai', words: 'Lấy lại được' },
];

/** Under which list of the server a tab stands. */
export function listOf(tab: QueueTab): InboxTab {
  return tab === 'instead' ? 'mine' : tab;
}

export function rowsOf(tab: QueueTab, rows: readonly InboxRow[]): readonly InboxRow[] {
  return tab === 'instead' ? rows.filter((row) => row.onBehalfOf !== undefined) : rows;
}

/** The tabs worth showing: acting for somebody is one only while there is somebody. */
export function tabsOf({ posts }: Me): typeof TABS {
  return TABS.filter(({ tab }) => tab !== 'instead' || posts.some((post) => post.onBehalfOf !== undefined));
}

export type GroupName = 'overdue' | 'today' | 'soon' | 'later';

export interface Group {
  readonly name: GroupName;
  readonly words: string;
  readonly rows: readonly InboxRow[];
}

const GROUPS: readonly { readonly name: GroupName; readonly words: string }[] = [
  { name: 'overdue', words: 'Quá hạn' },
  { name: 'today', words: 'Đến hạn hôm nay' },
  { name: 'soon', words: 'Sắp đến hạn' },
  { name: 'later', words: 'Còn lại' },
];

const SOON_DAYS = 3;

/** The four groups of the queue, in the server's order (due ascending) within each; empty ones are left out. */
export function groupByDue(rows: readonly InboxRow[], nowMs: number): readonly Group[] {
  return GROUPS.map((group) => ({ ...group, rows: rows.filter((row) => groupOf(row, nowMs) === group.name) })).filter(
    (group) => group.rows.length > 0,
  );
}

function groupOf(row: InboxRow, nowMs: number): GroupName {
  if (row.dueAt === undefined) return 'later';
  if (toneOf(row, nowMs) === 'overdue') return 'overdue';
  const days = daysBetween(civilDateOf(nowMs), civilDateOf(row.dueAt));
  if (days === 0) return 'today';
  return days <= SOON_DAYS ? 'soon' : 'later';
}

/** The row to land on after acting on this one: the next, or the first when it was the last. */
export function nextAfter(rows: readonly InboxRow[], documentId: string | undefined, postId: string | undefined): InboxRow | undefined {
  const index = rows.findIndex((row) => isRow(row, documentId, postId));
  const others = rows.filter((row) => !isRow(row, documentId, postId));
  return others[index < others.length ? Math.max(index, 0) : 0];
}

export function isRow(row: InboxRow, documentId: string | undefined, postId: string | undefined): boolean {
  return row.documentId === documentId && (postId === undefined || row.postId === postId);
}

export function tabOf(name: string | null): QueueTab {
  return TABS.find((known) => known.name === name)?.tab ?? 'mine';
}

export function linkTo(tab: QueueTab, row?: InboxRow): string {
  const name = TABS.find((known) => known.tab === tab)?.name ?? 'cho-toi';
  const query = new URLSearchParams({ ...(tab !== 'mine' && { 'danh-sach': name }), ...(row && { 'chuc-danh': row.postId }) }).toString();
  return `/viec-cua-toi${row ? `/${row.documentId}` : ''}${query === '' ? '' : `?${query}`}`;
}
