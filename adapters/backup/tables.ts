import type { ClientBase } from 'pg';

/** A table with the columns that can be written, in an order in which no row is loaded before the row it points to. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Every table of ours; the account of migrations is kept by name elsewhere. */
export async function tablesOf(client: ClientBase): Promise<readonly TableShape[]> {
  const { rows: tables } = await client.query<TableShape>(TABLES);
  const { rows: references } = await client.query<{ table: string; pointsTo: string }>(REFERENCES);
  return inOrder(tables, references);
}

const TABLES = `
  select t.table_name as name, array_agg(c.column_name::text order by c.ordinal_position) as columns
  from information_schema.tables t
  join information_schema.columns c on c.table_schema = t.table_schema and c.table_name = t.table_name and c.is_generated = 'NEVER'
  where t.table_schema = 'public' and t.table_type = 'BASE TABLE' and t.table_name <> '_prisma_migrations'
  group by t.table_name order by t.table_name`;

const REFERENCES = `
  select conrelid::regclass::text as "table", confrelid::regclass::text as "pointsTo"
  from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conrelid <> confrelid`;

function inOrder(tables: readonly TableShape[], references: readonly { readonly table: string; readonly pointsTo: string }[]): readonly TableShape[] {
  const ordered: TableShape[] = [];
  const placed = new Set<string>();
  const waiting = [...tables];
  while (waiting.length > 0) {
    const free = waiting.findIndex(({ name }) => references.every(({ table, pointsTo }) => table !== name || placed.has(pointsTo)));
    if (free < 0) throw new Error('Tables point to each other in a circle.');
    for (const table of waiting.splice(free, 1)) {
      ordered.push(table);
      placed.add(table.name);
    }
  }
  // Loading who is who moves its version on; the version that was kept is written after it.
  return [...ordered.filter(({ name }) => name !== VERSION), ...ordered.filter(({ name }) => name === VERSION)];
}

const VERSION = 'organisation_version';

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
