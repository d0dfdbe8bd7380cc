import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from '@temporalio/client';
import { verifyHeads } from '../../adapters/heads/verify-heads';
import { civilDateOf } from '../../domain/time/instant';
import { keepHeadsId } from '../../workflows/keep-heads/messages';
import { eventually } from '../support/eventually';
import { openStoryOffice, type StoryOffice } from '../support/story-office';
import { noticesOf } from './notices';

jest.setTimeout(120_000);

describe('The heads of the record', () => {
  let office: StoryOffice;
  const schedule = () => new Client({ connection: office.connection }).schedule.getHandle(keepHeadsId(office.taskQueue));
  beforeAll(async () => {
    office = await openStoryOffice();
    await noticesOf(office).handedIn();
    await office.gateway.ensureSchedules();
  });
  afterAll(async () => {
    await schedule().delete();
    await office.close();
  });

  test('are kept at half past one each night in Vietnam', async () => {
    const { info } = await schedule().describe();
    expect(info.nextActionTimes.slice(0, 2).map((at) => at.toISOString().slice(11, 16))).toEqual(['18:30', '18:30']);
  });

  test('lie outside the database afterwards, signed, and the record holds against them', async () => {
    await schedule().trigger();
    const day = civilDateOf(await office.ports.clock.now());
    await eventually(async () => {
      if (!existsSync(join(office.folders.heads, `${day}.heads.sig`))) throw new Error('no list yet');
    }, { timeoutMs: 60_000 });
    const publicPem = await readFile(join(office.folders.keys, 'record.pem'), 'utf8');
    expect(await verifyHeads(office.pool, office.folders.heads, publicPem)).toEqual({ files: 1, findings: [] });
  });
});
