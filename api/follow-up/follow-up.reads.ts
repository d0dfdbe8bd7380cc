import { STAGES } from '../../domain/follow-up/stages';
import type { ApiParts } from '../api-parts';
import type { SignedIn } from '../http/route';
import { agencyFollowed } from './agency-followed';
import type { FollowUp } from './follow-up.schema';
import { lateByUnit, loadByPerson, readOpenWork } from './open-work';
import { readStepTimes, readWeeks } from './past-work';

/** The work of one agency as its leaders and its office follow it. Asked of the projections alone, never of the engine. */
export async function readFollowUp(parts: ApiParts, signedIn: SignedIn, agencyId: string | undefined): Promise<FollowUp> {
  const { agency, all } = agencyFollowed(signedIn, agencyId);
  const [work, steps, weeks, running] = await Promise.all([
    readOpenWork(parts, signedIn, agency.id), readStepTimes(parts, signedIn, agency.id), readWeeks(parts, signedIn, agency.id),
    countRunning(parts, agency.id),
  ]);
  return {
    agencyId: agency.id, agencyName: agency.name, agencies: all.map(({ id, name }) => ({ id, name })), asOf: signedIn.now, running,
    stages: STAGES.map(({ id, words }) => ({ id, words })), units: lateByUnit(signedIn, work), steps, weeks,
    people: loadByPerson(signedIn, work),
  };
}

async function countRunning(parts: ApiParts, agencyId: string): Promise<number> {
  const { rows } = await parts.pool.query<{ running: number }>({ name: 'api-running', text: RUNNING, values: [agencyId] });
  return rows[0]?.running ?? 0;
}

const RUNNING = "select count(*)::int as running from document where agency_id = $1 and state = 'running'";
