import { sayMoment } from '../../domain/calendar/say-day';
import { personOf } from '../../domain/organisation/posts';
import { streamId } from '../../domain/stream/stream-id';
import type { ApiParts } from '../api-parts';
import { ProblemError, refusalProblem } from '../problems/problem';
import { signInTwoPhases, type Finished, type Signing } from './two-phases';

/** What the record says to a page that does not know yet that it is done. */
const MAY_BE_DONE = ['WRONG_STEP', 'NOT_YOUR_TURN', 'STALE_VERSION', 'BYTES_CHANGED', 'ALREADY_CLOSED'];

/**
 * Signs or seals; pressed again after "preparing", under another key, it tells what became of the first press: the result when these
 * very bytes were signed by the same person meanwhile, `STALE_VERSION` with the name when somebody else signed them.
 */
export async function signOrTell(parts: ApiParts, signing: Signing): Promise<Finished> {
  try {
    return await signInTwoPhases(parts, signing);
  } catch (error) {
    if (!(error instanceof ProblemError) || !MAY_BE_DONE.includes(error.problem.code)) throw error;
    const done = await signingOfTheseBytes(parts, signing);
    if (!done) throw error;
    if (done.personId === signing.actor.personId) return finishedAs(done);
    const { organisation } = await parts.reference();
    const by = `, do ${personOf(organisation, done.personId)?.fullName ?? 'người khác'} thực hiện lúc ${sayMoment(done.at.toISOString())}`;
    throw new ProblemError(refusalProblem({ code: 'STALE_VERSION', facts: { by } }));
  }
}

interface DoneRow {
  readonly seq: number;
  readonly at: Date;
  readonly personId: string;
  readonly number: number | null;
  readonly printedNumber: string | null;
}

function finishedAs({ seq, number, printedNumber }: DoneRow): Finished {
  return number === null || printedNumber === null ? { kind: 'signed', seq } : { kind: 'issued', seq, number, printedNumber };
}

async function signingOfTheseBytes(parts: ApiParts, { documentId, prepare }: Signing): Promise<DoneRow | undefined> {
  const { kind, bytesSha256 } = prepare('');
  const finished = kind === 'prepareSeal' ? 'DocumentIssued' : 'DocumentSigned';
  const { rows } = await parts.pool.query<DoneRow>({
    name: 'api-signing-of-bytes', text: SIGNING, values: [streamId('document', documentId), finished, bytesSha256],
  });
  return rows[0];
}

const SIGNING = `
  select done.seq, done.at::timestamptz as at, asked.data->'preparation'->>'personId' as "personId",
    (done.data->>'number')::int as number, done.data->>'printedNumber' as "printedNumber"
  from event done join event asked on asked.stream_id = done.stream_id and asked.type = 'SignaturePreparationRequested'
    and asked.data->'preparation'->>'preparationId' = done.data->>'preparationId'
  where done.stream_id = $1 and done.type = $2 and asked.data->'preparation'->>'basePdfSha256' = $3
  order by done.seq desc limit 1`;
