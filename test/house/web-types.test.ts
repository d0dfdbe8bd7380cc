import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, ROOT } from './import-graph';

/** Shapes made of what the person does on the page, not of what the API says. */
const OWN_SHAPES = new Set(['Page', 'NamedPost', 'Named']);

const typeFiles = filesOf('web').filter((file) => file.startsWith('web/api/') && file.endsWith('types.ts'));

test('the shapes of the API are taken from its OpenAPI document, none is written by hand', () => {
  const written = typeFiles.flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^export (?:interface (\w+)|type (\w+) = (?:readonly )?\{)/gm)]
      .map(([, shape, type]) => shape ?? type ?? '')
      .filter((name) => !OWN_SHAPES.has(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(written).toEqual([]);
});
