import type { z } from 'zod';
import { troubleOf } from '../../domain/operations/trouble';
import { streamId } from '../../domain/stream/stream-id';
import type { Instant } from '../../domain/time/instant';
import type { ApiParts } from '../api-parts';
import { effectWords } from './effect-words';
import type { failingWorkSchema } from './failing-work.schema';
import { seeRun } from './see-run';
import { troubleWords } from './trouble-words';

type FailingWork = z.infer<typeof failingWorkSchema>['items'];

interface LateStream {
  readonly kind: 'document' | 'dispatch';
  readonly documentId: string;
  readonly effectIds: readonly string[];
  readonly updatedAt: Date;
}

/** An effect takes milliseconds to seconds: the engine is asked only about those that take longer. */
const LATE_AFTER_MS = 5_000;
/** Of the longest late ones. When more are late, one cause lies behind all of them. */
const MOST = 50;
/** Questions to the engine under way at once. */
const AT_ONCE = 10;

/** What the record of these agencies asks to be done outside and does not get done, the longest late first. */
export async function readFailingWork(parts: ApiParts, agencyIds: readonly string[], now: Instant): Promise<FailingWork> {
  const lateSince = new Date(Date.parse(now) - LATE_AFTER_MS);
  const { rows } = await parts.pool.query<LateStream>({ name: 'late-streams', text: LATE, values: [agencyIds, lateSince, MOST] });
  const failing: FailingWork = [];
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    failing.push(...(await Promise.all(rows.slice(at, at + AT_ONCE).map((row) => lookInto(parts, row)))).flat());
  }
  return failing;
}

async function lookInto(parts: ApiParts, { kind, documentId, effectIds, updatedAt }: LateStream): Promise<FailingWork> {
  const trouble = troubleOf(await seeRun(parts, streamId(kind, documentId), effectIds), true);
  if (trouble === undefined) return [];
  return [{
    kind, documentId, what: effectWords(effectIds) ?? effectIds.join(', '), since: updatedAt.toISOString(),
    trouble: trouble.kind, sentence: troubleWords(trouble),
    ...(trouble.kind === 'failing' && { attempts: trouble.attempts, ...(trouble.nextTryAt && { nextTryAt: trouble.nextTryAt }) }),
  }];
}

const LATE = `
  select s.kind, d.id as "documentId", s.effect_ids as "effectIds", s.updated_at as "updatedAt"
  from stream s join document d on d.id = substr(s.stream_id, strpos(s.stream_id, '/') + 1)
  where not s.closed and s.kind in ('document', 'dispatch') and cardinality(s.effect_ids) > 0
    and d.agency_id = any($1::text[]) and s.updated_at < $2
  order by s.updated_at limit $3`;
