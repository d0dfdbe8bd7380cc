import { stageOf, STAGES, type StageId } from '../../domain/follow-up/stages';
import { holderOf, postOf, unitOf } from '../../domain/organisation/posts';
import type { ApiParts } from '../api-parts';
import type { SignedIn } from '../http/route';
import { postTitleOf } from '../people/who';
import type { FollowUp } from './follow-up.schema';

interface OpenWork {
  readonly postId: string;
  readonly stage: StageId;
  readonly open: number;
  readonly late: number;
}

/** What waits at the posts of an agency, and how much of it is past its time: straight from the index of the inbox. */
export async function readOpenWork(parts: ApiParts, { organisation, now }: SignedIn, agencyId: string): Promise<readonly OpenWork[]> {
  const postIds = organisation.posts.filter((post) => post.agencyId === agencyId).map((post) => post.id);
  const { rows } = await parts.pool.query<OpenRow>({ name: 'api-open-work', text: OPEN, values: [postIds, now] });
  return rows.flatMap(({ post_id, step, step_kind, open, late }) => {
    const stage = stageOf(step_kind, step);
    return stage ? [{ postId: post_id, stage, open, late }] : [];
  });
}

/** With which unit it is late, and at which stage; posts without a unit are the leaders. */
export function lateByUnit({ organisation }: SignedIn, work: readonly OpenWork[]): FollowUp['units'] {
  const unitOfPost = (postId: string) => postOf(organisation, postId)?.unitId ?? LEADERS;
  const unitIds = [...new Set(work.filter((one) => one.late > 0).map((one) => unitOfPost(one.postId)))];
  return unitIds.map((unitId) => {
    const own = work.filter((one) => unitOfPost(one.postId) === unitId);
    return {
      unitId, name: unitId === LEADERS ? 'Lãnh đạo' : (unitOf(organisation, unitId)?.name ?? ''), late: sum(own.map((one) => one.late)),
      cells: STAGES.map(({ id }) => ({ stage: id, late: sum(own.filter((one) => one.stage === id).map((one) => one.late)) })),
    };
  }).toSorted((one, other) => other.late - one.late || one.name.localeCompare(other.name, 'vi'));
}

export const LEADERS = 'leaders';

/** How much each person holds, most first. */
export function loadByPerson({ organisation, today }: SignedIn, work: readonly OpenWork[]): FollowUp['people'] {
  const postIds = [...new Set(work.map((one) => one.postId))];
  const loads = postIds.flatMap((postId) => {
    const [post, holder] = [postOf(organisation, postId), holderOf(organisation, postId, today)];
    if (!post || !holder) return [];
    const own = work.filter((one) => one.postId === postId);
    const unit = post.unitId === undefined ? undefined : unitOf(organisation, post.unitId);
    return [{
      personId: holder.id, name: holder.fullName, postTitle: postTitleOf(organisation, post), unitName: unit?.name ?? '',
      open: sum(own.map((one) => one.open)), late: sum(own.map((one) => one.late)),
    }];
  });
  return loads.toSorted((one, other) => other.open - one.open || one.name.localeCompare(other.name, 'vi'));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

interface OpenRow {
  readonly post_id: string;
  readonly step: string;
  readonly step_kind: string;
  readonly open: number;
  readonly late: number;
}

const OPEN = `
  select post_id, step, step_kind, count(*)::int as open, (count(*) filter (where due_order <= $2::timestamptz))::int as late
  from open_task where post_id = any($1::text[]) group by post_id, step, step_kind`;
