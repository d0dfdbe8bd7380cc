import type { ClientBase } from 'pg';

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** Inserts rows that all have the same columns. A row that is there already stays as it is. */
export async function insertRows(client: ClientBase, table: string, rows: readonly Row[]): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const columns = Object.keys(first).map((column) => client.escapeIdentifier(column)).join(', ');
  const name = client.escapeIdentifier(table);
  await client.query(
    `insert into ${name} (${columns}) select ${columns} from json_populate_recordset(null::${name}, $1::json) on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}
