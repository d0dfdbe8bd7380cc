import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { webTypes, type JsonShape } from '../../api/openapi/web-types';

const ROOT = join(__dirname, '../..');

function textOf(shape: JsonShape): string {
  return webTypes({ components: { schemas: { Shape: shape } }, paths: {} });
}

function typeOf(shape: JsonShape): string {
  const text = textOf(shape);
  return /export type Shape = (.*);/.exec(text)?.[1] ?? '';
}

test('an object keeps which of its fields may be missing, and nothing of it can be written to', () => {
  const shape: JsonShape = {
    type: 'object', required: ['at'],
    properties: {
      at: { type: 'string' }, tags: { type: 'array', items: { enum: ['a', 'b'] } },
      point: { type: 'array', prefixItems: [{ type: 'number' }, { type: 'string' }] }, who: { $ref: '#/components/schemas/Who' },
    },
  };
  expect(typeOf(shape)).toBe('{ readonly "at": string; readonly "tags"?: readonly ("a" | "b")[]; readonly "point"?: readonly [number, string]; readonly "who"?: Who }');
});

test('a table by name, a choice and a null come out as what they are', () => {
  expect(typeOf({ type: 'object', additionalProperties: { type: 'integer' } })).toBe('Readonly<Record<string, number>>');
  expect(typeOf({ anyOf: [{ type: 'string' }, { type: 'null' }] })).toBe('(string | null)');
});

test('a shape that is a type of the rules is that type', () => {
  expect(textOf({ type: 'object', 'x-domain-type': 'time/instant#Instant' })).toContain(
    "import type { Instant as Shape } from '../../../domain/time/instant';\nexport type { Shape };",
  );
});

test('an operation is told by what it is sent and what it answers', () => {
  const json = (schema: JsonShape) => ({ content: { 'application/json': { schema } } });
  const operation = { operationId: 'postNote', requestBody: json({ type: 'string' }), responses: { 201: json({ type: 'number' }), default: {} } };
  const text = webTypes({ components: { schemas: {} }, paths: { '/note': { post: operation } } });
  expect(text).toContain('export interface Asked {\n  readonly postNote: string;\n}');
  expect(text).toContain('export interface Answers {\n  readonly postNote: number;\n}');
});

test('a type the screens could not be told of stops the build', () => {
  expect(() => typeOf({ type: 'tuple' })).toThrow('tuple');
});

test('the screens fit the types of the API as it is', () => {
  const { stdout, status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'web/tsconfig.json', '--noEmit'], {
    cwd: ROOT, encoding: 'utf8',
  });
  expect(stdout).toBe('');
  expect(status).toBe(0);
}, 120_000);
