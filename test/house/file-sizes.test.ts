import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesOf, ROOMS, ROOT } from './import-graph';

const LONGEST = 300;
const MEDIAN = 80;
const NO_ROOMS = ['utils', 'helpers', 'services', 'managers', 'common', 'misc', 'lib'];

const files = ROOMS.flatMap((room) => filesOf(room, ['.ts', '.tsx', '.mjs', '.cjs'])).filter((file) => !file.endsWith('.d.ts'));
const sizes = files.map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1 }));

test('no file is longer than 300 lines', () => {
  expect(sizes.filter(({ lines }) => lines > LONGEST)).toEqual([]);
});

test('half of the files have fewer than 80 lines', () => {
  const sorted = sizes.map(({ lines }) => lines).toSorted((one, other) => one - other);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(MEDIAN);
});

test('no folder and no file is called a drawer', () => {
  const drawers = files.filter((file) => file.split('/').some((part) => NO_ROOMS.includes(basename(part).replace(/\.\w+$/, ''))));
  expect(drawers).toEqual([]);
});

test('files are named in kebab-case', () => {
  expect(files.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(basename(file)))).toEqual([]);
});

test('only config reads the environment', () => {
  const allowed = (file: string): boolean => ['config', 'test', 'bench'].includes(file.split('/')[0] ?? '') || file.startsWith('cli/bin/');
  const readers = files.filter((file) => !allowed(file) && /process\.env\b/.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(readers).toEqual([]);
});
