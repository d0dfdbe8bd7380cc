import type { Organisation } from '../../domain/organisation/organisation';
import type { ApiParts } from '../api-parts';
import { readWords } from '../documents/timeline.reads';
import { whoOf } from '../people/who';

export interface Correction {
  readonly at: string;
  readonly who: string;
  /** Left out where no address stood before, or its words are closed. */
  readonly from?: string;
  readonly to: string;
}

/** The addresses that were put right while these copies were sent again, by delivery, oldest first. */
export async function readCorrections(
  parts: Pick<ApiParts, 'database'>, organisation: Organisation, deliveryIds: readonly string[],
): Promise<ReadonlyMap<string, Correction[]>> {
  const rows = await parts.database.addressCorrection.findMany({ where: { deliveryId: { in: [...deliveryIds] } }, orderBy: { seq: 'asc' } });
  const words = await readWords(parts, rows.flatMap((row) => [row.beforeId, row.wordsId]));
  const corrections = new Map<string, Correction[]>();
  for (const { deliveryId, at, personId, postId, beforeId, wordsId } of rows) {
    const from = words.get(beforeId);
    const correction = { at: at.toISOString(), who: whoOf(organisation, personId, postId).name, ...(from && { from }), to: words.get(wordsId) ?? '' };
    corrections.set(deliveryId, [...(corrections.get(deliveryId) ?? []), correction]);
  }
  return corrections;
}
