import { join } from 'node:path';
import { findTemporal, TemporalNotFound } from '../../embedded/temporal-finder';
import { temporalWays } from '../../embedded/temporal-ways';

const bare = { temporalAddress: undefined, temporalCliPath: undefined, programFolders: [], cacheFolder: '/cache/trinh' };
const nothingThere = (): boolean => false;

describe('the ways to a Temporal server', () => {
  it('are our cache, the download, and building it, when the machine offers nothing', () => {
    expect(temporalWays(bare, nothingThere).map(({ kind }) => kind)).toEqual(['cache', 'sdk-download', 'go-install']);
  });

  it('build into the very place where the cache is looked for', () => {
    const [cache, , built] = temporalWays(bare, nothingThere);
    expect(cache).toEqual({ ...built, kind: 'cache' });
  });

  it('begin with the first program on PATH', () => {
    const machine = { ...bare, programFolders: ['/one', '/two', '/three'] };
    const [first] = temporalWays(machine, (path) => path.startsWith('/two') || path.startsWith('/three'));
    expect(first).toEqual({ kind: 'program-on-path', path: join('/two', 'temporal') });
  });

  it('are only the program a person named', () => {
    const machine = { ...bare, temporalCliPath: '/mine/temporal', programFolders: ['/one'] };
    expect(temporalWays(machine, () => true)).toEqual([{ kind: 'named-program', path: '/mine/temporal' }]);
  });

  it('are only the server a person named, before anything else', () => {
    const machine = { ...bare, temporalAddress: 'may-chu:7233', temporalCliPath: '/mine/temporal' };
    expect(temporalWays(machine, () => true)).toEqual([{ kind: 'address', address: 'may-chu:7233' }]);
  });
});

describe('finding Temporal', () => {
  it('uses the address a person named and says so', async () => {
    const said: string[] = [];
    const found = await findTemporal({ ...bare, temporalAddress: 'may-chu:7233' }, (line) => said.push(line));
    expect(found).toEqual({ kind: 'server', address: 'may-chu:7233' });
    expect(said.join()).toContain('TEMPORAL_ADDRESS');
  });

  it('does not silently take another program when the named one does not run', async () => {
    const named = { ...bare, temporalCliPath: process.execPath };
    await expect(findTemporal(named, () => undefined)).rejects.toThrow(TemporalNotFound);
    await expect(findTemporal(named, () => undefined)).rejects.toThrow('TEMPORAL_CLI_PATH');
  });
});
