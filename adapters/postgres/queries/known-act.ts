import type { Connection } from './statement';

export interface KnownAct {
  readonly bodySha256: string;
  readonly answer: Readonly<Record<string, unknown>>;
  readonly seq: number;
}

/**
 * What was answered to a command before. A statement of its own, after the lock: joined into the locking statement it would still
 * see what stood before the wait, and a double would slip through to the unique key.
 */
export async function findKnownAct(connection: Connection, commandId: string): Promise<KnownAct | undefined> {
  const { rows } = await connection.query<{ body_sha256: string; answer: Record<string, unknown>; seq: number }>({
    name: 'known-act', text: 'select body_sha256, answer, seq from act where command_id = $1', values: [commandId],
  });
  const row = rows[0];
  return row && { bodySha256: row.body_sha256, answer: row.answer, seq: row.seq };
}
