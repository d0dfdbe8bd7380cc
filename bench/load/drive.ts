import { setTimeout as pause } from 'node:timers/promises';
import { freshFigures, spreadOf, type Figures, type Spread } from './figures';
import { cpuSecondsOf, loadAverage, machineCpuSeconds } from './machine';
import { liveOneLife, type Load } from './whole-life';

export interface Stretch {
  readonly seconds: number;
  readonly actsPerSecond: number;
  readonly documentsPerSecond: number;
  /** All fourteen acts as their people see them. */
  readonly act: Spread;
  /** The twelve that the record alone answers. */
  readonly decided: Spread;
  /** The two whose answer waits for effects: signature and seal, in two phases. */
  readonly signature: Spread;
  readonly inbox: Spread;
  readonly submit: Spread;
  readonly repeats: number;
  readonly errors: number;
  /** CPU milliseconds for each document, by process. */
  readonly cpuMsPerDocument: Readonly<Record<string, number>>;
  /** Cores taken by everything on this machine, and by what is measured: the rest was taken by others. */
  readonly cores: { readonly machine: number; readonly measured: number };
  readonly loadAverage: number;
}

export interface Driver {
  measure(seconds: number): Promise<Stretch>;
  /** Lets the documents under way come to their end. */
  stop(): Promise<void>;
}

/** Keeps so many documents in flight all the time; figures are cut at the edges of each stretch. */
export function drive(
  load: Omit<Load, 'figures'>, inFlight: number, numbers: { next(): number }, pids: Readonly<Record<string, number>>,
): Driver {
  const state = { figures: freshFigures(), stopped: false };
  const whole: Load = { ...load, figures: () => state.figures };
  const loops = Array.from({ length: inFlight }, async () => {
    while (!state.stopped) {
      await liveOneLife(whole, numbers.next()).catch(async (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
        await pause(200);
      });
    }
  });
  return {
    async measure(seconds) {
      const before = usageOf(pids);
      state.figures = freshFigures();
      const began = performance.now();
      await pause(seconds * 1_000);
      const wall = (performance.now() - began) / 1_000;
      const figures = state.figures;
      state.figures = freshFigures();
      return stretchOf(figures, wall, before, usageOf(pids));
    },
    async stop() {
      state.stopped = true;
      await Promise.all(loops);
    },
  };
}

interface Usage {
  readonly byPart: Readonly<Record<string, number>>;
  readonly machine: number;
}

function usageOf(pids: Readonly<Record<string, number>>): Usage {
  // of this process alone: the others were started by it
  const { user, system } = process.cpuUsage();
  const byPart = Object.fromEntries(Object.entries(pids).map(([part, pid]) => [part, cpuSecondsOf(pid)]));
  return { byPart: { ...byPart, client: (user + system) / 1e6 }, machine: machineCpuSeconds() };
}

function stretchOf(figures: Figures, wall: number, before: Usage, after: Usage): Stretch {
  const { times, documents } = figures;
  const acts = [...times.act, ...times.signature];
  const spent = Object.entries(after.byPart).map(([part, seconds]) => [part, seconds - (before.byPart[part] ?? 0)] as const);
  const measured = spent.reduce((sum, [, seconds]) => sum + seconds, 0);
  // documents cut by the edges count by their acts
  const whole = acts.length / ACTS_PER_DOCUMENT;
  return {
    seconds: rounded(wall, 1), actsPerSecond: rounded(acts.length / wall, 1), documentsPerSecond: rounded(documents / wall, 2),
    act: spreadOf(acts), decided: spreadOf(times.act), signature: spreadOf(times.signature), inbox: spreadOf(times.inbox),
    submit: spreadOf(times.submit),
    repeats: figures.repeats, errors: figures.errors,
    cpuMsPerDocument: Object.fromEntries(
      [...spent, ['sum', measured] as const].map(([part, seconds]) => [part, rounded((seconds * 1_000) / whole, 1)]),
    ),
    cores: { machine: rounded((after.machine - before.machine) / wall, 2), measured: rounded(measured / wall, 2) },
    loadAverage: loadAverage(),
  };
}

const ACTS_PER_DOCUMENT = 14;

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
