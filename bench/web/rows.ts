import { medianOf } from '../load/figures';
import type { Floor } from './floor';
import type { Walk } from './walk';
import type { Weight } from './weight';

/** One line of the table: the median, beside the budget and the floor measured in the same run. */
export interface WebRow {
  readonly row: string;
  readonly unit: 'ms' | 'KiB';
  readonly median: number;
  readonly budget: number | null;
  readonly met: boolean | null;
  /** The bare answer it waits for, and how many times that it took. */
  readonly floor: number | null;
  readonly ratio: number | null;
  readonly all: readonly number[];
}

interface Measured {
  readonly walks: readonly Walk[];
  readonly floors: readonly Floor[];
  readonly weight: Weight;
}

/** The figures of "feel", each with its budget. */
export function rowsOf({ walks, floors, weight }: Measured): readonly WebRow[] {
  const floor = (which: keyof Floor): number => medianOf(floors.map((each) => each[which]));
  const times = (which: Exclude<keyof Walk, 'traffic'>): readonly number[] => walks.map((walk) => walk[which]);
  return [
    rowOf('queue: first rows, page opened anew', times('firstRows'), 1_000, floor('inbox')),
    rowOf('queue → what is asked of me', times('decision'), 150, floor('document')),
    rowOf('queue → text', times('text'), 150, floor('document')),
    rowOf('queue → first page of the PDF drawn', times('firstPage'), 1_000, floor('document') + floor('paper')),
    rowOf('act → next document', times('nextAfterAct'), 500, medianOf(times('actAnswer'))),
    rowOf('search: first hits', times('search'), null, floor('search')),
    { ...rowOf('initial JavaScript, gzip', [weight.scriptsGzip], 200, null), unit: 'KiB' },
    { ...rowOf('initial JavaScript, as sent', [weight.scriptsSent], null, null), unit: 'KiB' },
  ];
}

function rowOf(row: string, all: readonly number[], budget: number | null, floor: number | null): WebRow {
  const median = medianOf(all);
  return {
    row, unit: 'ms', median: rounded(median), budget, met: budget === null ? null : median < budget,
    floor: floor === null ? null : rounded(floor), ratio: floor === null ? null : rounded(median / floor), all: all.map(rounded),
  };
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}
