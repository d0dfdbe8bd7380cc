import type { CollectedAnswer, CollectionState } from '../../domain/collection/collection';
import type { Organisation } from '../../domain/organisation/organisation';
import type { CivilDate } from '../../domain/time/instant';
import type { ApiParts } from '../api-parts';
import { holderWho, whoOf } from '../people/who';
import type { LoadedDocument } from './load-document';
import { readWords } from './timeline.reads';

/** The table of opinions: the latest round of asking, each answer marked when it speaks of an older text, with how it was taken up. */
export async function readOpinions(parts: ApiParts, organisation: Organisation, today: CivilDate, loaded: LoadedDocument) {
  const round = loaded.rounds.at(-1);
  if (!round) return {};
  const answers = Object.entries(round.answers);
  const [words, replies] = await Promise.all([
    readWords(parts, answers.flatMap(([, answer]) => answer.wordsId ?? [])),
    parts.database.opinionReply.findMany({ where: { documentId: loaded.documentId, round: round.round } }),
  ]);
  return {
    opinions: answers.map(([postId, answer]) => {
      const said = answer.wordsId === undefined ? undefined : words.get(answer.wordsId);
      const reply = replies.find((row) => row.postId === postId);
      return {
        who: whoOf(organisation, answer.personId, postId), answer: answer.answer, at: answer.at,
        outdated: answer.textSha256 !== loaded.state.text.textSha256,
        ...(said !== undefined && { words: said }), ...(reply && { reply: { how: reply.how, text: reply.text } }),
        needsReply: needsReply(answer),
      };
    }),
    silent: round.askedPostIds.filter((postId) => !round.answers[postId]).map((postId) => holderWho(organisation, postId, today)),
  };
}

/** Remarks and disagreement are answered one by one; plain consent is not. */
export function needsReply(answer: CollectedAnswer): boolean {
  return answer.answer === 'agree-with-remarks' || answer.answer === 'disagree' || (
    answer.answer === 'other' && answer.wordsId !== undefined
  );
}

/** "6/8 đã trả lời". */
export function progressWords(collection: CollectionState): string {
  return `${Object.keys(collection.answers).length}/${collection.askedPostIds.length} đã trả lời`;
}
