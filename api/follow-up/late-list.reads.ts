import type { z } from 'zod';
import { stageOf } from '../../domain/follow-up/stages';
import { agencyOf, holderOf, postOf, unitOf } from '../../domain/organisation/posts';
import { documentTypeOf } from '../../domain/rulepacks/rule-value';
import type { ApiParts } from '../api-parts';
import type { SignedIn } from '../http/route';
import { postNameOf } from '../people/who';
import { dueWords } from '../words/due-words';
import { phaseWords } from '../words/phase-words';
import { verbOf } from '../words/verbs';
import { agencyFollowed } from './agency-followed';
import type { lateQuerySchema, lateSchema } from './follow-up.schema';
import { LEADERS } from './open-work';

const MOST = 100;

/** The documents behind a cell or a bar: what is late first, longest first. */
export async function readLateList(
  parts: ApiParts, signedIn: SignedIn, asked: z.infer<typeof lateQuerySchema>, most = MOST,
): Promise<z.infer<typeof lateSchema>> {
  const { organisation, now } = signedIn;
  const { agency } = agencyFollowed(signedIn, asked.agencyId);
  const postIds = postsAsked(signedIn, agency.id, asked);
  const { rows } = await parts.pool.query<LateRow>({
    name: 'api-late-list', text: LIST, values: [postIds, asked.all === 'true' ? 'infinity' : now],
  });
  const shown = rows.filter((row) => {
    const stage = stageOf(row.step_kind, row.step);
    return stage !== undefined && (asked.stage === undefined || stage === asked.stage);
  });
  return {
    items: shown.slice(0, most).map((row) => {
      const post = postOf(organisation, row.post_id);
      const pack = agencyOf(organisation, row.agency_id)?.pack;
      const type = pack && documentTypeOf(pack, row.document_type, signedIn.today);
      const holder = holderOf(organisation, row.post_id, signedIn.today)?.fullName;
      const dueAt = row.due_at?.toISOString();
      return {
        documentId: row.document_id, subject: row.subject, typeName: type?.name ?? row.document_type,
        stepLabel: verbOf(row.step_kind, phaseWords(row.step)), holder: holder ?? postNameOf(organisation, row.post_id),
        unitName: unitOf(organisation, post?.unitId ?? '')?.name ?? '', openedAt: row.opened_at.toISOString(),
        late: dueAt !== undefined && dueAt <= now, ...(dueAt && { dueAt, dueWords: dueWords(dueAt, now, signedIn.calendar) }),
      };
    }),
    more: Math.max(shown.length - most, 0),
  };
}

function postsAsked(
  { organisation, today }: SignedIn, agencyId: string, { unitId, personId }: z.infer<typeof lateQuerySchema>,
): readonly string[] {
  return organisation.posts
    .filter((post) => post.agencyId === agencyId)
    .filter((post) => unitId === undefined || (post.unitId ?? LEADERS) === unitId)
    .filter((post) => personId === undefined || holderOf(organisation, post.id, today)?.id === personId)
    .map((post) => post.id);
}

interface LateRow {
  readonly document_id: string;
  readonly subject: string;
  readonly document_type: string;
  readonly agency_id: string;
  readonly post_id: string;
  readonly step: string;
  readonly step_kind: string;
  readonly opened_at: Date;
  readonly due_at: Date | null;
}

const LIST = `
  select t.document_id, d.subject, d.document_type, d.agency_id, t.post_id, t.step, t.step_kind, t.opened_at, t.due_at
  from open_task t join document d on d.id = t.document_id
  where t.post_id = any($1::text[]) and t.due_order <= $2::timestamptz
  order by t.due_order, t.opened_at, t.document_id limit 1000`;
