export type StreamKind = 'document' | 'consultation' | 'ballot' | 'session' | 'dispatch' | 'register';

/** `kind/uuid`, and `kind/uuid/round` for a side stream that can be opened more than once. */
export type StreamId = `${StreamKind}/${string}`;

export function streamId(kind: StreamKind, id: string, round?: number): StreamId {
  return round === undefined ? `${kind}/${id}` : `${kind}/${id}/${round}`;
}

/** The kind a stream id names; undefined when it is not a stream id. */
export function kindOf(id: string): StreamKind | undefined {
  const kind = id.slice(0, id.indexOf('/'));
  return KINDS.find((known) => known === kind);
}

const KINDS: readonly StreamKind[] = ['document', 'consultation', 'ballot', 'session', 'dispatch', 'register'];
