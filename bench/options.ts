import { parseArgs } from 'node:util';

/** What one call of `npm run bench` measures, and for how long. */
export interface BenchOptions {
  readonly quick: boolean;
  /** Only the work on the document itself: no office is opened. */
  readonly documentOnly: boolean;
  /** Only so many signatures behind one PIN, over a real office; null: not asked for. */
  readonly batch: number | null;
  /** Folder with the sources of the peer, or null to show its recorded figures. */
  readonly peerFolder: string | null;
  /** Items that stay open all the time, and how many of them are one person's. */
  readonly openItems: number;
  readonly busyItems: number;
  readonly runs: number;
  readonly runSeconds: number;
  readonly warmUpSeconds: number;
  /** Folder with Temporal's `server` and `sql`; null to look for them. */
  readonly temporalFolder: string | null;
}

export const IN_FLIGHT = 40;
export const CALM_IN_FLIGHT = 4;

type Environment = Readonly<Record<string, string | undefined>>;

export function readOptions(args: readonly string[], environment: Environment = process.env): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false }, peer: { type: 'string' }, 'temporal-server': { type: 'string' },
      document: { type: 'boolean', default: false }, batch: { type: 'boolean', default: false },
      open: { type: 'string', default: '50000' }, seconds: { type: 'string' }, runs: { type: 'string' },
    },
  });
  const openItems = Number(values.open);
  return {
    quick: values.quick,
    documentOnly: values.document,
    batch: values.batch ? (values.quick ? 20 : 200) : null,
    peerFolder: values.peer ?? null,
    openItems,
    busyItems: Math.floor(openItems / 5),
    runs: Number(values.runs ?? (values.quick ? 2 : 3)),
    runSeconds: Number(values.seconds ?? (values.quick ? 15 : 60)),
    warmUpSeconds: values.quick ? 15 : 60,
    temporalFolder: values['temporal-server'] ?? environment['TRINH_TEMPORAL_SERVER'] ?? null,
  };
}
