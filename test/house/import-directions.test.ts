import { filesOf, importsOf, roomOf, ROOMS, type Import } from './import-graph';

const files = ROOMS.flatMap((room) => filesOf(room));
const known = new Set(files);
const imports = files.flatMap((file) => importsOf(file, known));

/** For each room: which rooms and packages it may import. A room that is not listed here composes, and may import anything but tests. */
const MAY: Readonly<Record<string, (one: Import) => boolean>> = {
  domain: ({ to, isPackage }) => !isPackage && roomOf(to) === 'domain',
  workflows: ({ to, isPackage, typeOnly }) => {
    if (isPackage) return to === '@temporalio/workflow' || to === '@temporalio/common';
    return ['domain', 'workflows'].includes(roomOf(to)) || (typeOnly && to === 'activities/index.ts');
  },
  activities: ({ to, isPackage }) => {
    if (isPackage) return ['@temporalio/activity', '@temporalio/common', 'node:crypto', 'node:timers/promises'].includes(to);
    return ['domain', 'activities'].includes(roomOf(to));
  },
  adapters: ({ to, isPackage, typeOnly }) => {
    if (isPackage) return !to.startsWith('@temporalio/');
    return ['adapters', 'domain'].includes(roomOf(to)) || (to === 'activities/ports.ts' && typeOnly) || roomOf(to) === 'config';
  },
  config: ({ to, isPackage }) => (isPackage ? to === 'zod' || to.startsWith('node:') : roomOf(to) === 'config'),
  api: ({ from, to, isPackage, typeOnly }) => {
    if (isPackage) return true;
    if (roomOf(to) === 'workflows') return to.endsWith('/messages.ts') || to === 'workflows/run-of-stream.ts';
    // What somebody waits for, the program that answers them does itself; that is put together in one place.
    if (roomOf(to) === 'activities') return typeOnly ? ['activities/ports.ts', 'activities/effects-at-once.ts'].includes(to) : from === 'api/effects-here.ts';
    return ['api', 'domain', 'adapters', 'config'].includes(roomOf(to));
  },
  worker: ({ to, isPackage }) => {
    if (isPackage) return true;
    // The one door to the engine stands in api/, where its first user is; the relay of the worker goes through it too.
    return ['worker', 'workflows', 'activities', 'adapters', 'config', 'domain'].includes(roomOf(to)) || to === 'api/process-gateway.ts';
  },
  web: ({ to, isPackage }) => isPackage || ['web', 'domain'].includes(roomOf(to)) || !known.has(to),
};

const shown = (wrong: readonly Import[]): readonly string[] => wrong.map(({ from, to }) => `${from} → ${to}`);

test('the graph is read as it is written: over several lines, type-only, by name of a package', () => {
  const of = (from: string) => imports.filter((one) => one.from === from).map(({ to, typeOnly }) => `${typeOnly ? 'type ' : ''}${to}`);
  const ofTheLook = ['@temporalio/workflow', 'type activities/index.ts', 'workflows/timers/pauses.ts'];
  expect(of('workflows/waiting/look-at-the-record.ts')).toEqual(expect.arrayContaining(ofTheLook));
  expect(of('adapters/files/folder-store.ts')).toEqual(expect.arrayContaining(['node:fs/promises', 'type activities/ports.ts']));
  expect(imports.length).toBeGreaterThan(files.length);
});

test.each(Object.keys(MAY))('%s imports only what it may', (room) => {
  const may = MAY[room];
  if (may === undefined) throw new Error(room);
  expect(shown(imports.filter((one) => roomOf(one.from) === room && !may(one)))).toEqual([]);
});

test('only api/process-gateway.ts calls the client of the engine', () => {
  const callers = imports.filter(({ to, typeOnly }) => to === '@temporalio/client' && !typeOnly);
  const wrong = callers.filter(({ from }) => from !== 'api/process-gateway.ts' && !['test', 'embedded', 'bench', 'cli'].includes(roomOf(from)));
  expect(shown(wrong)).toEqual([]);
});

test('nothing but tests imports from tests', () => {
  const ofTests = imports.filter(({ to, isPackage }) => !isPackage && roomOf(to) === 'test');
  expect(shown(ofTests.filter(({ from }) => !['test', 'bench'].includes(roomOf(from))))).toEqual([]);
});

test('screens use the pieces of the web, and no piece a screen: what two use stands beside them', () => {
  const ofScreens = imports.filter(({ to }) => to.startsWith('web/screens/'));
  // the way to each screen, and the sign-in that comes over any of them
  const leadsThere = ({ from }: Import): boolean => from.startsWith('web/screens/') || ['web/routes.tsx', 'web/frame/frame.tsx'].includes(from);
  expect(ofScreens.length).toBeGreaterThan(0);
  expect(shown(ofScreens.filter((one) => !leadsThere(one)))).toEqual([]);
});

test('every import of our own leads to a file', () => {
  const ofOurs = imports.filter(({ to, isPackage }) => !isPackage && !to.includes('generated') && !/\.(json|m?js|css|svg|cjs)$/.test(to));
  const wrong = ofOurs.filter(({ to }) => !known.has(to));
  expect(shown(wrong)).toEqual([]);
});

test('no file imports itself by a way round', () => {
  const values = imports.filter(({ isPackage, typeOnly }) => !isPackage && !typeOnly);
  const edges = new Map(files.map((file) => [file, values.filter(({ from }) => from === file).map(({ to }) => to)]));
  expect(circlesIn(edges)).toEqual([]);
});

function circlesIn(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of edges.keys()) visit(file, []);
  return circles;
}
