import { spreadOf } from '../load/figures';

/** One piece of work done again and again by itself; times in milliseconds. */
export interface Repeated {
  readonly perSecond: number;
  readonly p50: number | null;
  readonly p95: number | null;
  readonly n: number;
}

/** Does the work `times` times after `warmUp` that are not counted. `prepare` makes what a turn needs and is not measured. */
export async function repeat<Given>(
  { times, warmUp }: { readonly times: number; readonly warmUp: number }, prepare: (turn: number) => Given | Promise<Given>,
  work: (given: Given) => Promise<unknown>,
): Promise<Repeated> {
  const spent: number[] = [];
  for (let turn = 0; turn < warmUp + times; turn += 1) {
    const given = await prepare(turn);
    const began = performance.now();
    await work(given);
    if (turn >= warmUp) spent.push(performance.now() - began);
  }
  return repeatedOf(spent);
}

export function repeatedOf(spent: readonly number[]): Repeated {
  const { n, p50, p95 } = spreadOf(spent);
  const total = spent.reduce((sum, one) => sum + one, 0);
  return { perSecond: Number(((n * 1_000) / total).toFixed(1)), p50, p95, n };
}
