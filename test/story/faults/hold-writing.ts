import type { Pool } from 'pg';

export interface HeldWriting {
  /** How many acts and reports wait to be written just now. */
  waiting(): Promise<number>;
  release(): Promise<void>;
}

/** Everybody may read the record, and nobody can write an event: whoever wants to stands before its last step. */
export async function holdWriting(pool: Pool): Promise<HeldWriting> {
  const holder = await pool.connect();
  await holder.query('begin');
  await holder.query('lock table event in share mode');
  return {
    async waiting() {
      const { rows } = await pool.query<{ waiting: number }>(
        `select count(*)::integer as waiting from pg_locks where relation = 'event'::regclass and not granted`);
      return rows[0]?.waiting ?? 0;
    },
    async release() {
      await holder.query('rollback');
      holder.release();
    },
  };
}
