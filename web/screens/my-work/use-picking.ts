import { useState } from 'react';
import type { InboxRow } from '../../api/types';
import type { QueueTab } from './queue-order';

/** Steps whose act is one word on what one has read, the same for many; a signature has its own page, behind its PIN. */
const TOGETHER: readonly string[] = ['check', 'advise', 'approve'];

export interface Picking {
  readonly on: boolean;
  readonly pickable: readonly InboxRow[];
  readonly picked: readonly InboxRow[];
  readonly turn: () => void;
  /** By the row's name; a row that cannot be dealt with together is left alone. */
  readonly toggle: (name: string | undefined) => void;
}

export function rowName(row: InboxRow): string {
  return `${row.documentId}/${row.postId}`;
}

/** Rows chosen for one act on all of them. What left the list in the meantime is no longer chosen. */
export function usePicking(tab: QueueTab, rows: readonly InboxRow[]): Picking {
  const [on, setOn] = useState(false);
  const [names, setNames] = useState<ReadonlySet<string>>(new Set());
  const isMine = tab === 'mine' || tab === 'instead';
  const pickable = isMine ? rows.filter((row) => TOGETHER.includes(row.stepKind)) : [];
  return {
    on: on && pickable.length > 0,
    pickable,
    picked: pickable.filter((row) => names.has(rowName(row))),
    turn() {
      setOn(!on);
      setNames(new Set());
    },
    toggle(name) {
      if (name === undefined || !pickable.some((row) => rowName(row) === name)) return;
      setOn(true);
      setNames(names.has(name) ? new Set([...names].filter((other) => other !== name)) : new Set([...names, name]));
    },
  };
}
