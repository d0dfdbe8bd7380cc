import type { CollectedAnswer, CollectionState } from '../../domain/collection/collection';
import { pointsOf, type Point } from '../../domain/collection/points';
import type { Passage } from '../../domain/document/passages';
import type { Organisation } from '../../domain/organisation/organisation';
import { personOf } from '../../domain/organisation/posts';
import { attachmentUrl } from '../collections/consultation.reads';
import { saidIn } from '../collections/said';
import type { LoadedDocument } from '../documents/load-document';
import { whoOf } from '../people/who';
import type { Known, ReplyRow } from './known';
import { HOW, type ResolutionTable } from './resolution.schema';
import { postTitleIn } from './unit-words';

type Group = ResolutionTable['groups'][number];

/** One unit and its points, each with the reply as far as it is written. */
export function groupOf(
  organisation: Organisation, { documentId, state }: LoadedDocument, round: CollectionState, postId: string, answer: CollectedAnswer,
  known: Known,
): Group {
  const spokenOf = known.passagesOf(answer.textSha256);
  const outdated = answer.textSha256 !== state.text.textSha256;
  const now = outdated ? new Set(known.passagesOf(state.text.textSha256).map((passage) => passage.text)) : undefined;
  const said = saidIn(answer, known.words, spokenOf, attachmentUrl(documentId, round.round, postId, 'given'));
  return {
    who: whoOf(organisation, answer.personId, postId), unitName: postTitleIn(organisation, postId), answer: answer.answer, at: answer.at,
    textVersion: known.versionOf(answer.textSha256), outdated, ...(said.attachment && { attachment: said.attachment }),
    points: pointsOf(answer).map((point) => {
      const remark = said.remarks[point.position - 1];
      const row = known.replies.find((reply) => reply.postId === postId && reply.position === point.position);
      return {
        position: point.position, text: remark?.text ?? said.words ?? '', place: remark?.place ?? 'toàn văn bản',
        ...(remark?.quote !== undefined && { quote: remark.quote }), ...(remark?.page !== undefined && { page: remark.page }),
        passageChanged: now !== undefined && isGone(point, spokenOf, now), ...(row && { reply: replyOf(organisation, row) }),
      };
    }),
  };
}

/** Whether the passage a point speaks of no longer stands as it was read. */
function isGone({ block }: Point, spokenOf: readonly Passage[], now: ReadonlySet<string>): boolean {
  const passage = spokenOf.find((one) => one.block === block);
  return passage !== undefined && !now.has(passage.text);
}

function replyOf(organisation: Organisation, row: ReplyRow): NonNullable<Group['points'][number]['reply']> {
  const how = HOW.safeParse(row.how);
  return {
    ...(how.success && { how: how.data }), text: row.text, whereChanged: row.whereChanged,
    by: personOf(organisation, row.personId)?.fullName ?? '', at: row.updatedAt.toISOString(),
  };
}
