import type { QueryResultRow } from 'pg';

/** A statement the server has parsed and planned under `name`. The same name always has the same text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

/** Whoever can run a statement: a pool, or the connection of a transaction. */
export interface Connection {
  query<Row extends QueryResultRow>(statement: Statement): Promise<{ readonly rows: Row[] }>;
}
