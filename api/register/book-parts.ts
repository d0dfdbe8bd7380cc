import type { ApiParts } from '../api-parts';

/** What the book of some series says for a stretch of days, as it is stored; `read-book.ts` makes rows of it. */
export async function readBookParts(
  parts: ApiParts, seriesIds: readonly string[], { from, until }: { readonly from: string; readonly until: string },
) {
  const issuedOn = { gte: new Date(from), lte: new Date(until) };
  const seriesId = { in: [...seriesIds] };
  const orderBy = [{ seriesId: 'asc' }, { scope: 'asc' }, { number: 'asc' }] as const;
  const { database } = parts;
  const [entries, numbers, corrections] = await Promise.all([
    database.outgoingEntry.findMany({ where: { seriesId, issuedOn }, orderBy: [...orderBy] }),
    database.numberEntry.findMany({ where: { seriesId, issuedOn, status: { in: ['voided', 'reserved'] } }, orderBy: [...orderBy] }),
    database.outgoingCorrection.findMany({ where: { seriesId }, orderBy: [{ streamId: 'asc' }, { seq: 'asc' }] }),
  ]);
  const documentIds = entries.flatMap((entry) => entry.documentId ?? []);
  const sendings = await database.outgoingSending.findMany({ where: { documentId: { in: documentIds } } });
  const wordsIds = [
    ...numbers.flatMap((one) => one.wordsId ?? []), ...corrections.flatMap(({ detailsId, reasonId }) => [reasonId, ...(detailsId ? [detailsId] : [])]),
    ...sendings.flatMap(({ receipts }) => slipsOf(receipts).map((slip) => slip.receiverId)),
  ];
  const words = new Map((await database.words.findMany({ where: { id: { in: wordsIds } } })).map(({ id, text }) => [id, text]));
  return { entries, numbers, corrections, sendings: new Map(sendings.map((one) => [one.documentId, one])), words };
}

export type BookParts = Awaited<ReturnType<typeof readBookParts>>;
export type EntryPart = BookParts['entries'][number];
export type NumberPart = BookParts['numbers'][number];
export type CorrectionPart = BookParts['corrections'][number];

interface SlipPart {
  readonly addresseeId: string;
  readonly on: string;
  readonly receiverId: string;
}

/** Written by the projection of dispatches alone. */
export function slipsOf(receipts: unknown): readonly SlipPart[] {
  return Array.isArray(receipts) ? receipts : [];
}
