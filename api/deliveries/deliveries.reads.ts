import { toTellByHand } from '../../domain/dispatch/recalling';
import type { ApiParts } from '../api-parts';
import type { SignedIn } from '../http/route';
import { readCorrections } from './corrections.reads';
import { inOrderOf } from '../words/by-name';

/** Every addressee of a document with the state of its copy and each attempt: in the order of the printed lines, on one line by name. */
export async function readDeliveries(parts: ApiParts, { organisation }: SignedIn, documentId: string) {
  const [rows, dispatch] = await Promise.all([
    parts.database.delivery.findMany({ where: { documentId }, orderBy: { id: 'asc' } }),
    parts.states.dispatchState(documentId),
  ]);
  const byHand = new Set(dispatch && toTellByHand(dispatch).map((delivery) => delivery.deliveryId));
  const ids = rows.map((row) => row.id);
  const [attempts, corrections] = await Promise.all([
    parts.database.deliveryAttempt.findMany({ where: { deliveryId: { in: ids } }, orderBy: { attempt: 'asc' } }),
    readCorrections(parts, organisation, ids),
  ]);
  const deliveries = rows.map((row) => ({
    deliveryId: row.id, line: row.line,
    addressee: organisation.addressees.find((addressee) => addressee.id === row.addresseeId)?.name ?? '', channel: row.channel,
    state: row.state, perhapsTwice: row.perhapsTwice, chasedTimes: row.chasedTimes,
    attempts: attempts.filter((attempt) => attempt.deliveryId === row.id).map(({ at, outcome, serverAnswer }) => ({
      at: at.toISOString(), outcome, ...(serverAnswer !== null && { serverAnswer }),
    })),
    corrections: corrections.get(row.id) ?? [],
    ...(row.postId !== null && { postId: row.postId }),
    ...(row.nextAttemptAt && { nextAttemptAt: row.nextAttemptAt.toISOString() }),
    ...(row.deliveredAt && { deliveredAt: row.deliveredAt.toISOString() }),
    ...(row.acknowledgedAt && { acknowledgedAt: row.acknowledgedAt.toISOString() }),
    ...(row.acknowledgedBy !== null && { acknowledgedBy: row.acknowledgedBy }),
    ...(row.withSessionPapersAt && { withSessionPapersAt: row.withSessionPapersAt.toISOString() }),
    ...(byHand.has(row.id) && { mustBeToldByHand: true }),
    ...(row.recallToldAt && { recallToldAt: row.recallToldAt.toISOString() }),
    ...(row.recallConfirmedAt && { recallConfirmedAt: row.recallConfirmedAt.toISOString() }),
  }));
  const byAddressee = inOrderOf<{ readonly addressee: string }>(({ addressee }) => addressee);
  return deliveries.toSorted((one, other) => one.line - other.line || byAddressee(one, other));
}
