import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { readMachine } from '../../config/machine';
import { startTemporal, temporalAnswers, type RunningTemporal } from '../../embedded/temporal';
import { findTemporal } from '../../embedded/temporal-finder';
import { testTemporalAddress } from '../support/database';

// Starts processes of its own: seconds on a busy machine.
jest.setTimeout(60_000);

async function startOver(dbFile: string): Promise<RunningTemporal> {
  const found = await findTemporal({ ...readMachine(), temporalAddress: undefined }, () => undefined);
  if (found.kind !== 'program') throw new Error('an address was not asked for');
  return startTemporal({ program: found.path, dbFile, logFile: `${dbFile}.log` });
}

async function withClient<T>(address: string, work: (client: Client) => Promise<T>): Promise<T> {
  const connection = await Connection.connect({ address });
  try {
    return await work(new Client({ connection }));
  } finally {
    await connection.close();
  }
}

describe('an embedded Temporal', () => {
  it('answers, and knows the attributes by which operators search', async () => {
    expect(await temporalAnswers(testTemporalAddress(), 'default')).toBe(true);
    const { customAttributes } = await withClient(testTemporalAddress(), ({ connection }) =>
      connection.operatorService.listSearchAttributes({ namespace: 'default' }),
    );
    expect(Object.keys(customAttributes)).toEqual(expect.arrayContaining(['DocumentType', 'IssuingUnit', 'Stage', 'DueAt']));
  });

  it('still knows its runs after it was started again over the same file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trinh-temporal-'));
    const file = join(folder, 'temporal.db');
    const first = await startOver(file);
    await withClient(first.address, (client) => client.workflow.start('nothing', { workflowId: 'document/mot', taskQueue: 'nobody' }));
    await first.stop();
    const second = await startOver(file);
    const found = await withClient(second.address, (client) => client.workflow.getHandle('document/mot').describe());
    expect(found.status.name).toBe('RUNNING');
    await second.stop();
    await rm(folder, { recursive: true, force: true });
  });
});
