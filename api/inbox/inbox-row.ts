import type { InboxRow } from '../../adapters/postgres/inbox';
import { actingPosts } from '../../domain/organisation/acting-posts';
import { agencyOf, personOf, postOf, unitOf } from '../../domain/organisation/posts';
import { documentTypeOf } from '../../domain/rulepacks/rule-value';
import type { SignedIn } from '../http/route';
import { postTitleOf } from '../people/who';
import { dueWords } from '../words/due-words';
import { phaseWords } from '../words/phase-words';
import { sayProgress } from '../words/say-progress';
import { verbOf } from '../words/verbs';
import type { InboxItem } from './inbox.schema';

/** A row of work in words: what to do, with what, from which post, until when. */
export function inboxItem(row: InboxRow, { organisation, calendar, viewer, now, today }: SignedIn): InboxItem {
  const post = postOf(organisation, row.postId);
  const agency = agencyOf(organisation, row.agencyId ?? post?.agencyId ?? '');
  const type = agency && row.documentType ? documentTypeOf(agency.pack, row.documentType, today) : undefined;
  const cover = actingPosts(organisation, viewer.personId, today).find((acting) => acting.postId === row.postId)?.onBehalfOfPersonId;
  const absent = cover === undefined ? undefined : personOf(organisation, cover)?.fullName;
  return {
    documentId: row.documentId, streamId: row.streamId, key: row.key, step: row.step, stepKind: row.stepKind,
    verb: verbOf(row.stepKind, phaseWords(row.step)),
    subject: row.subject ?? '', documentType: row.documentType ?? '', typeName: type?.name ?? row.documentType ?? '',
    unitName: unitOf(organisation, row.unitId ?? '')?.name ?? '', agencyAbbreviation: agency?.abbreviation ?? '', postId: row.postId,
    postTitle: post ? postTitleOf(organisation, post) : '', urgency: row.urgency, openedAt: row.openedAt,
    ...(absent && { onBehalfOf: absent }), ...(row.progress && { progress: sayProgress(row.progress) }),
    ...(row.dueAt !== undefined && { dueAt: row.dueAt, dueWords: dueWords(row.dueAt, now, calendar) }),
  };
}
