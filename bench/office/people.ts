/** The same crowd as the peer's: who handles the n-th document. Ids of posts; the person at post `p` is `nguoi-p`. */
export const UNITS = 40;
export const CONSULTED = 8;
export const DESKS = 8;
export const DRAFTERS = 200;
export const RECIPIENTS = 40;
export const SERIES = ['BC', 'TTr', 'QĐ', 'KH', 'TB'] as const;

export interface Hands {
  readonly drafter: string;
  readonly unit: string;
  readonly head: string;
  readonly consulted: readonly string[];
  readonly formDesk: string;
  readonly leader: string;
  readonly sealDesk: string;
  readonly sealId: string;
  readonly agencyId: string;
  readonly documentType: string;
}

export function handsOf(n: number): Hands {
  const unit = two(n % UNITS);
  const desk = n % DESKS;
  return {
    drafter: `drafter-${n % DRAFTERS}`, unit: `unit-${unit}`, head: `head-${unit}`,
    consulted: Array.from({ length: CONSULTED }, (_, index) => `asked-${two((n * 3 + index * 5) % UNITS)}`),
    formDesk: `form-${desk}`, leader: `leader-${desk}`, sealDesk: `seal-${desk}`, sealId: `dau-${desk}`, agencyId: agencyOf(n),
    documentType: SERIES[n % SERIES.length] ?? 'BC',
  };
}

/**
 * Eight offices with five units each, so that each seal desk has number books of its own: a book gives one number at a time, from the
 * moment a seal is prepared until it is verified.
 */
export function agencyOf(unitOrDesk: number): string {
  return `ubnd-${unitOrDesk % DESKS}`;
}

export function personAt(postId: string): string {
  return `nguoi-${postId}`;
}

export function two(n: number): string {
  return String(n).padStart(2, '0');
}
