import { createHash } from 'node:crypto';
import type { StreamId } from '../../domain/stream/stream-id';
import type { Instant } from '../../domain/time/instant';

/** An event as it is hashed and stored: `data` and `actor` are the very texts the hash was made of. */
export interface SealedEvent {
  readonly streamId: StreamId;
  readonly seq: number;
  readonly type: string;
  readonly v: number;
  readonly data: string;
  readonly at: Instant;
  readonly commandId: string;
  readonly actor: string;
  readonly prevHash: string;
  readonly hash: string;
}

/** What stands before the first event of a stream. */
export const CHAIN_BEGIN = '0'.repeat(64);

export function sealEvent(event: Omit<SealedEvent, 'hash'>): SealedEvent {
  return { ...event, hash: hashOf(event) };
}

/** SHA-256, in hex, over everything an event says and the hash of the one before it. */
export function hashOf(event: Omit<SealedEvent, 'hash'>): string {
  return sha256(hashedText(event));
}

/** The very text an event's hash is made of: its parts in lines, the hash of the event before first, its data last. */
export function hashedText(event: Omit<SealedEvent, 'hash'>): string {
  const { prevHash, streamId, seq, type, v, at, commandId, actor, data } = event;
  return [prevHash, streamId, seq, type, v, at, commandId, actor, data].join('\n');
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
