import { DatabaseError } from 'pg';

/** The record could not be asked or written just now. Whether the act happened is not known: the same command again tells. */
export class RecordUnavailable extends Error {
  readonly code = 'RECORD_UNAVAILABLE';

  constructor(cause: unknown) {
    super('the record is not available', { cause });
    this.name = 'RecordUnavailable';
  }
}

/** Another transaction did the same first, or stood in a circle with this one: everything is undone and may be tried again. */
export function isWorthRunningAgain(error: unknown): boolean {
  return error instanceof DatabaseError && error.code !== undefined && RUN_AGAIN.has(error.code);
}

/** What was thrown by the database, as `RecordUnavailable` when time or a repair can help; a fault of ours stays what it is. */
export function asRecordError(error: unknown): unknown {
  return isOutOfReach(error) ? new RecordUnavailable(error) : error;
}

/** What `ask` answers; what it throws is told as `asRecordError` tells it. */
export async function orRecordError<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    throw asRecordError(error);
  }
}

/** Whether PostgreSQL says by this code (SQLSTATE) that it cannot work now, whatever it was asked. */
export function saysItIsAway(code: string): boolean {
  return AWAY.has(code) || AWAY_CLASSES.has(code.slice(0, 2));
}

function isOutOfReach(error: unknown): boolean {
  if (error instanceof DatabaseError) return saysItIsAway(error.code ?? '');
  // The driver has no codes of its own: it throws plain errors for connections that break and for a pool that is exhausted.
  if (typeof error !== 'object' || error === null) return false;
  return 'syscall' in error || ('message' in error && DRIVER_MESSAGES.some((begin) => String(error.message).startsWith(begin)));
}

const RUN_AGAIN: ReadonlySet<string> = new Set(['23505', '40P01', '40001']);

/** query_canceled (statement_timeout), lock_not_available, read_only_sql_transaction (a standby). */
const AWAY: ReadonlySet<string> = new Set(['57014', '55P03', '25006', '40P01', '40001']);
/** Connection exceptions, resources, operator intervention, system error. */
const AWAY_CLASSES: ReadonlySet<string> = new Set(['08', '53', '57', '58']);
const DRIVER_MESSAGES: readonly string[] = [
  'Connection terminated', 'timeout e', 'Client has encountered a connection error', 'Client was closed', 'Query read timeout',
];
