export type Kind = 'act' | 'signature' | 'inbox' | 'submit';

/** What one stretch of load came to; times in milliseconds. */
export interface Figures {
  readonly times: Readonly<Record<Kind, number[]>>;
  documents: number;
  /** Acts asked again because something else had happened on the document meanwhile, or its page was not set yet. */
  repeats: number;
  errors: number;
}

export interface Spread {
  readonly n: number;
  readonly p50: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
  readonly max: number | null;
}

export function freshFigures(): Figures {
  return { times: { act: [], signature: [], inbox: [], submit: [] }, documents: 0, repeats: 0, errors: 0 };
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number): number | null => {
    const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    return value === undefined ? null : Number(value.toFixed(2));
  };
  return { n: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

/** The middle one; of two the lower. */
export function medianOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[(values.length - 1) >> 1] ?? Number.NaN;
}
