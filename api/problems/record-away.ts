import { DatabaseError } from 'pg';
import { z } from 'zod';
import { asRecordError, RecordUnavailable, saysItIsAway } from '../../adapters/postgres/record-unavailable';
import { Prisma } from '../../adapters/postgres/generated/client';

/** Connection refused, lost, timed out, none free: time helps, nothing we sent was wrong. */
const AWAY = new Set(['P1001', 'P1002', 'P1008', 'P1011', 'P1017', 'P2024', 'P2028']);
/** What the network says passes through Prisma with its own code: ECONNRESET, EPIPE, … */
const OF_THE_NETWORK = /^E[A-Z]+$/;

/** Whether an error means that the database cannot be had now, whichever of its clients met it. */
export function isRecordAway(error: unknown): boolean {
  const said = saidByServer(error);
  if (said && (saysItIsAway(said.code) || isClosedForNow(said))) return true;
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    return AWAY.has(error.code) || OF_THE_NETWORK.test(error.code) || isRecordAway(error.cause);
  }
  if (asRecordError(error) instanceof RecordUnavailable) return true;
  // the driver adapter wraps what the driver threw
  return error instanceof Error
    && error.name === 'DriverAdapterError'
      && /Database(NotReachable|Closed)|ConnectionClosed|TooManyConnections|SocketTimeout/.test(error.message);
}

interface Said {
  readonly code: string;
  readonly message: string;
}

/** Where the driver adapter keeps what PostgreSQL said. */
const BY_ADAPTER = z.object({ cause: z.object({ originalCode: z.string(), originalMessage: z.string() }) });
const KEPT_BY_PRISMA = z.object({ driverAdapterError: BY_ADAPTER });

function saidByServer(error: unknown): Said | undefined {
  if (error instanceof DatabaseError) return { code: error.code ?? '', message: error.message };
  const kept = keptByAdapter(error);
  return kept && { code: kept.cause.originalCode, message: kept.cause.originalMessage };
}

/** What the end of a transaction meets comes as the adapter threw it, everything else within an error of Prisma. */
function keptByAdapter(error: unknown): z.infer<typeof BY_ADAPTER> | undefined {
  if (error instanceof Prisma.PrismaClientKnownRequestError) return KEPT_BY_PRISMA.safeParse(error.meta).data?.driverAdapterError;
  return error instanceof Error && error.name === 'DriverAdapterError' ? BY_ADAPTER.safeParse(error).data : undefined;
}

/** An operator keeps everybody out of the database: 55000 is also said of other things, so the words decide. */
function isClosedForNow({ code, message }: Said): boolean {
  return code === '55000' && /not currently accepting connections/.test(message);
}
