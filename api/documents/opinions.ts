import type { CollectedAnswer, CollectionState } from '../../domain/collection/collection';
import { pointsOf } from '../../domain/collection/points';
import type { Organisation } from '../../domain/organisation/organisation';
import type { CivilDate } from '../../domain/time/instant';
import type { ApiParts } from '../api-parts';
import { attachmentUrl } from '../collections/consultation.reads';
import { saidIn, wordsIdsOf } from '../collections/said';
import { passagesAsked } from '../collections/text-asked';
import { holderWho, whoOf } from '../people/who';
import type { LoadedDocument } from './load-document';
import { inOrderOf } from '../words/by-name';
import { sayProgress } from '../words/say-progress';
import { readWords } from './timeline.reads';

/** The table of opinions: the latest round of asking, each answer marked when it speaks of an older text, with how it was taken up. */
export async function readOpinions(parts: ApiParts, organisation: Organisation, today: CivilDate, loaded: LoadedDocument) {
  const { documentId } = loaded;
  const round = loaded.rounds.at(-1);
  if (!round) return {};
  const answers = Object.entries(round.answers);
  const [words, replies, passages] = await Promise.all([
    readWords(parts, answers.flatMap(([, answer]) => wordsIdsOf(answer))),
    parts.database.opinionReply.findMany({ where: { documentId, round: round.round }, orderBy: { position: 'asc' } }),
    answers.some(([, answer]) => answer.remarks) ? passagesAsked(parts, documentId, round.textSha256) : [],
  ]);
  return {
    opinions: answers.map(([postId, answer]) => {
      const said = saidIn(answer, words, passages, attachmentUrl(documentId, round.round, postId, 'given'));
      const own = replies.filter((row) => row.postId === postId && row.how !== null && row.text !== '');
      const general = own.find((row) => row.position === 0);
      return {
        who: whoOf(organisation, answer.personId, postId), answer: answer.answer, at: answer.at,
        outdated: answer.textSha256 !== loaded.state.text.textSha256,
        ...(said.words !== undefined && { words: said.words }), ...(said.attachment && { attachment: said.attachment }),
        remarks: said.remarks.map((remark, index) => {
          const reply = own.find((row) => row.position === index + 1);
          return { ...remark, ...(reply && { reply: { how: reply.how ?? '', text: reply.text } }) };
        }),
        ...(general && { reply: { how: general.how ?? '', text: general.text } }), needsReply: needsReply(answer),
      };
    }),
    silent: round.askedPostIds.filter((postId) => !round.answers[postId]).map((postId) => holderWho(organisation, postId, today))
      .toSorted(inOrderOf(({ postTitle }) => postTitle)),
  };
}

/** Remarks and disagreement are answered one by one; plain consent is not. */
export function needsReply(answer: CollectedAnswer): boolean {
  return pointsOf(answer).length > 0;
}

export function progressWords({ answers, askedPostIds }: CollectionState): string {
  return sayProgress({ answered: Object.keys(answers).length, asked: askedPostIds.length });
}
