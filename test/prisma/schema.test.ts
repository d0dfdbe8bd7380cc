import { join } from 'node:path';
import { Client } from 'pg';
import { projectRoot } from '../../config/project-root';
import { createEmptyDatabase, createTestDatabase } from '../support/database';
import { startScript } from '../support/process-script';

// Loads Prisma's engine in a process of its own: seconds on a busy machine.
jest.setTimeout(60_000);

/** The statements by which Prisma itself would make the models' tables, as `prisma migrate diff --from-empty` prints them; offline. */
async function statementsOfModels(databaseUrl: string): Promise<string> {
  const answer = await startScript(`
    const { readdirSync, readFileSync } = await import('node:fs');
    const { join } = await import('node:path');
    const { withSchemaEngine } = requireTypescript('adapters/postgres/schema-engine.ts');
    const [url, folder] = ${JSON.stringify([databaseUrl, join(projectRoot(), 'prisma')])};
    const models = readdirSync(folder).filter((name) => name.endsWith('.prisma'));
    const files = models.map((name) => ({ path: join(folder, name), content: readFileSync(join(folder, name), 'utf8') }));
    const asked = {
      from: { tag: 'empty' }, to: { tag: 'schemaDatamodel', files }, script: true, exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    };
    tell((await withSchemaEngine(url, (engine) => engine.diff(asked))).stdout);`).nextAnswer();
  return String(answer);
}

interface Shape {
  /** "table.column type", " not null" behind where the model can say so; a view has no more than its names. */
  readonly columns: readonly Column[];
  readonly keys: readonly { readonly table: string; readonly key: string }[];
}

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly required: boolean;
  readonly ofView: boolean;
}

/** What a model cannot say is left out: columns the database works out itself, and that a list is never null. "(6)" is PostgreSQL's own. */
const COLUMNS = `
  select c.relname::text as "table", a.attname::text as "column", replace(format_type(a.atttypid, a.atttypmod), '(6)', '') as type,
    a.attnotnull and a.attndims = 0 as required, c.relkind = 'v' as "ofView"
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v') and a.attnum > 0 and not a.attisdropped
    and a.attgenerated = '' and c.relname <> '_prisma_migrations'
  order by c.relname, a.attname`;

const KEYS = `
  select c.relname::text as "table", pg_get_constraintdef(p.oid) as key from pg_constraint p join pg_class c on c.oid = p.conrelid
  where p.contype = 'p' and p.connamespace = 'public'::regnamespace and c.relname <> '_prisma_migrations' order by c.relname`;

async function shapeOf(url: string, statements = ''): Promise<Shape> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statements);
    return { columns: (await client.query(COLUMNS)).rows, keys: (await client.query(KEYS)).rows };
  } finally {
    await client.end();
  }
}

function linesOf({ columns, keys }: Shape, views: ReadonlySet<string>): readonly string[] {
  return [
    ...columns.map(({ table, column, type, required }) => (views.has(table) ? `${table}.${column}` : `${table}.${column} ${type}${required ? ' not null' : ''}`)),
    ...keys.filter(({ table }) => !views.has(table)).map(({ table, key }) => `${table} ${key}`),
  ];
}

test('the models have the tables, columns, types and keys that the migrations make', async () => {
  const [migrated, empty] = await Promise.all([createTestDatabase(), createEmptyDatabase()]);
  try {
    const made = await shapeOf(migrated.url);
    const modelled = await shapeOf(empty.url, await statementsOfModels(empty.url));
    const views = new Set(made.columns.filter(({ ofView }) => ofView).map(({ table }) => table));
    expect(made.columns.length).toBeGreaterThan(100);
    expect(linesOf(modelled, views)).toEqual(linesOf(made, views));
  } finally {
    await Promise.all([migrated.drop(), empty.drop()]);
  }
});
