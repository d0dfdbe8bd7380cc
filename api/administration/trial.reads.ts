import { trialWay, TRIAL_TYPE, type TrialStep } from '../../domain/administration/trial';
import type { Agency } from '../../domain/organisation/organisation';
import { trialRoute } from '../../domain/routes/trial-route';
import type { ApiParts } from '../api-parts';
import { signersFor } from '../drafts/choices';
import type { SignedIn } from '../http/route';
import type { SetUp } from './set-up.schema';

interface Trial {
  readonly standing: { readonly way: readonly TrialStep[]; readonly underway: boolean; readonly ended: boolean };
  readonly shown: SetUp['trial'];
}

const STATES = { running: 'running', filed: 'ended', withdrawn: 'withdrawn' } as const;

/** How far an agency has come with its test document, as its administrator sees it. */
export async function readTrial(parts: ApiParts, { organisation, viewer, today }: SignedIn, agency: Agency): Promise<Trial> {
  const { document } = parts.database;
  const [latest, filed] = await Promise.all([
    document.findFirst({
      where: { agencyId: agency.id, route: trialRoute.id, state: { in: Object.keys(STATES) } }, orderBy: { createdAt: 'desc' },
      select: { id: true, state: true },
    }),
    document.findFirst({ where: { agencyId: agency.id, state: 'filed' }, select: { id: true } }),
  ]);
  const post = viewer.posts.find((one) => one.agencyId === agency.id && one.roles.includes('administrator'));
  const way = post ? trialWay({ organisation, agency, post, today }) : [];
  const state = stateOf(latest?.state);
  return {
    standing: { way, underway: state === 'running', ended: filed !== null },
    shown: {
      way: way.map(({ label, names }) => ({ label, names: [...names] })), signers: signersFor(organisation, agency, TRIAL_TYPE, today),
      ...(latest && state && { latest: { documentId: latest.id, state } }),
    },
  };
}

function stateOf(state = ''): (typeof STATES)[keyof typeof STATES] | undefined {
  return state === 'running' || state === 'filed' || state === 'withdrawn' ? STATES[state] : undefined;
}
