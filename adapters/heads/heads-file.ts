import type { Instant } from '../../domain/time/instant';

/** How one stream stood: the hash of its event `seq`. */
export interface KeptHead {
  readonly streamId: string;
  readonly seq: number;
  readonly head: string;
}

/** One night's list: every stream that has moved since the list before it. */
export interface HeadsFile {
  readonly at: Instant;
  /** SHA-256 of the list before it; of the first one, zeros. */
  readonly previousSha256: string;
  readonly heads: readonly KeptHead[];
}

export const NO_FILE_BEFORE = '0'.repeat(64);

/** Plain lines, so that a person reads them and openssl proves them. */
export function writeHeads({ at, previousSha256, heads }: HeadsFile): string {
  return [`at ${at}`, `previous ${previousSha256}`, ...heads.map(({ head, seq, streamId }) => `${head} ${seq} ${streamId}`), ''].join('\n');
}

/** Undefined for a text that is no such list. */
export function readHeads(text: string): HeadsFile | undefined {
  const [first = '', second = '', ...lines] = text.split('\n');
  const at = /^at (\S+)$/.exec(first)?.[1];
  const previousSha256 = /^previous ([0-9a-f]{64})$/.exec(second)?.[1];
  const heads = lines.slice(0, -1).map((line) => /^([0-9a-f]{64}) (\d+) (\S+)$/.exec(line));
  if (at === undefined || previousSha256 === undefined || lines.at(-1) !== '') return undefined;
  const read = heads.flatMap((match) => (match ? [{ head: match[1] ?? '', seq: Number(match[2]), streamId: match[3] ?? '' }] : []));
  return read.length === heads.length ? { at, previousSha256, heads: read } : undefined;
}
