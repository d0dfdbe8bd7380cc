import fc from 'fast-check';
import { eventually } from '../../support/eventually';
import type { Part, RealOffice } from './real-office';

const PARTS: readonly Part[] = ['api', 'worker', 'temporal', 'postgres'];

/** The next part to fall, as soon as this many more events stand in the record. */
export interface Blow {
  readonly part: Part;
  readonly afterEvents: number;
}

/** Each part falls once in every round, in an order and at moments the seed decides. */
export function blowsOf(seed: number, rounds: number): readonly Blow[] {
  const order = fc.shuffledSubarray([...PARTS], { minLength: PARTS.length });
  const parts = fc.sample(order, { seed, numRuns: rounds }).flat();
  const pauses = fc.sample(fc.integer({ min: 1, max: 30 }), { seed, numRuns: parts.length });
  return parts.map((part, at) => ({ part, afterEvents: pauses[at] ?? 1 }));
}

/** Kills one part after the other while people work. `isCalm`: nobody works any more, so the record will not grow. Answers what fell. */
export async function storm(office: RealOffice, blows: readonly Blow[], isCalm: () => boolean): Promise<readonly Part[]> {
  const fallen: Part[] = [];
  for (const { part, afterEvents } of blows) {
    const from = await events(office);
    await eventually(async () => {
      if (!isCalm() && (await events(office)) < from + afterEvents) throw new Error(`the record does not grow after ${fallen.join(', ')}`);
    }, PATIENCE);
    if (isCalm()) return fallen;
    await office.killed(part);
    fallen.push(part);
  }
  return fallen;
}

const PATIENCE = { timeoutMs: 120_000, everyMs: 20 };

/** A pool that has just lost its server says so once for each connection. */
function events({ pool }: RealOffice): Promise<number> {
  return eventually(async () => (await pool.query<{ events: number }>('select count(*)::integer as events from event')).rows[0]?.events ?? 0, PATIENCE);
}
