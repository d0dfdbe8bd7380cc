import { DatabaseError } from 'pg';
import { asRecordError, RecordUnavailable } from '../../adapters/postgres/record-unavailable';
import { Prisma } from '../../adapters/postgres/generated/client';

/** Connection refused, lost, timed out, none free: time helps, nothing we sent was wrong. */
const AWAY = new Set(['P1001', 'P1002', 'P1008', 'P1011', 'P1017', 'P2024', 'P2028']);

/** Whether an error means that the database cannot be had now, whichever of its clients met it. */
export function isRecordAway(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  if (error instanceof Prisma.PrismaClientKnownRequestError) return AWAY.has(error.code) || isRecordAway(error.cause);
  if (asRecordError(error) instanceof RecordUnavailable || isClosedForNow(error)) return true;
  // the driver adapter wraps what the driver threw
  return error instanceof Error
    && error.name === 'DriverAdapterError'
      && /Database(NotReachable|Closed)|ConnectionClosed|TooManyConnections|SocketTimeout/.test(error.message);
}

/** An operator keeps everybody out of the database: 55000 is also said of other things, so the words decide. */
function isClosedForNow(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === '55000' && /not currently accepting connections/.test(error.message);
}
