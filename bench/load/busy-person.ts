import { BUSY_POST } from '../office/organisation';
import { spreadOf, type Spread } from './figures';
import type { OfficeClient } from './office-client';

/** The first page of somebody with thousands of items, again and again. */
export async function readBusyInbox(client: OfficeClient, times: number): Promise<Spread> {
  const taken: number[] = [];
  for (let time = 0; time < times + WARM_UP; time += 1) {
    const began = performance.now();
    const { status } = await client.get(BUSY_POST, '/inbox');
    if (status !== 200) throw new Error(`inbox of the busy person: ${status}`);
    if (time >= WARM_UP) taken.push(performance.now() - began);
  }
  return spreadOf(taken);
}

const WARM_UP = 20;
