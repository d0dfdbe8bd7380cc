import { useEffect, useSyncExternalStore } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { write } from '../api/client';
import { useConnection } from '../api/connection';
import { readAgain } from '../api/live';
import { statusOf } from '../api/problem';

/** An acknowledgement that was given without a network. It goes by itself under the key it was given with; nothing else ever waits like this. */
export interface Acknowledgement {
  readonly documentId: string;
  readonly deliveryId: string;
  readonly act: 'acknowledge' | 'confirm-recall';
  readonly postId: string;
  readonly key: string;
}

const PREFIX = 'trinh-waiting/';
const AGAIN_MS = 30_000;
const listeners = new Set<() => void>();
let seen: { readonly name: string; readonly text: string; readonly items: readonly Acknowledgement[] } = { name: '', text: '[]', items: [] };

export function sendAcknowledgement({ documentId, deliveryId, act, postId, key }: Acknowledgement): Promise<unknown> {
  return write(`/documents/${encodeURIComponent(documentId)}/deliveries/${encodeURIComponent(deliveryId)}/${act}`, { key, body: { postId } });
}

/** False where this device keeps nothing: the storage is full, or switched off by the office's policy. */
export function waitToSend(personId: string, given: Acknowledgement): boolean {
  const others = waitingOf(personId).filter((one) => one.deliveryId !== given.deliveryId || one.act !== given.act);
  return store(personId, [...others, given]);
}

/** What waits on this device for this person. */
export function useWaiting(personId: string): readonly Acknowledgement[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waitingOf(personId),
  );
}

/** Sends what waits as soon as there is a network again. What the server refuses for good is dropped: the page then shows how it stands. */
export function useSendingWaiting(personId: string): void {
  const client = useQueryClient();
  const { isLost, returns } = useConnection();
  useEffect(() => {
    if (isLost) return;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const send = async (): Promise<void> => {
      for (const one of waitingOf(personId)) {
        const status = await sendAcknowledgement(one).then(() => 200, statusOf);
        if (isOver) return;
        if (isForLater(status)) {
          timer = setTimeout(() => void send(), AGAIN_MS);
          return;
        }
        store(personId, waitingOf(personId).filter((other) => other.key !== one.key));
        readAgain(client, one.documentId);
      }
    };
    void send();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [client, isLost, returns, personId]);
}

/** No network, no session, too much at once, or a server that is away: nothing was said of the acknowledgement itself. */
function isForLater(status: number | undefined): boolean {
  return status === undefined || [0, 401, 408, 429].includes(status) || status >= 500;
}

function waitingOf(personId: string): readonly Acknowledgement[] {
  const name = PREFIX + personId;
  const text = readText(name);
  // the same answer for the same text: a page asks at every drawing
  if (seen.name !== name || seen.text !== text) seen = { name, text, items: JSON.parse(text) };
  return seen.items;
}

function readText(name: string): string {
  try {
    return localStorage.getItem(name) ?? '[]';
  } catch {
    return '[]';
  }
}

function store(personId: string, items: readonly Acknowledgement[]): boolean {
  try {
    if (items.length === 0) localStorage.removeItem(PREFIX + personId);
    else localStorage.setItem(PREFIX + personId, JSON.stringify(items));
  } catch {
    return false;
  }
  for (const listener of listeners) listener();
  return true;
}
