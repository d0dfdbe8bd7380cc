import { parseArgs } from 'node:util';

/** What one call of `npm run bench:web` measures. */
export interface WebBenchOptions {
  readonly quick: boolean;
  /** Items that wait for the leader whose screens are measured. */
  readonly openItems: number;
  /** Documents in all, the open ones among them. */
  readonly documents: number;
  /** How often each row is measured, after one time that does not count. */
  readonly runs: number;
}

export function readWebOptions(args: readonly string[]): WebBenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false }, open: { type: 'string', default: '10000' }, documents: { type: 'string', default: '50000' },
      runs: { type: 'string' },
    },
  });
  const { quick } = values;
  return { quick, openItems: Number(values.open), documents: Number(values.documents), runs: Number(values.runs ?? (quick ? 3 : 9)) };
}
