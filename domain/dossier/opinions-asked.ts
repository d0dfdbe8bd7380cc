import type { CollectedAnswer, CollectionState, Opinion, Vote } from '../collection/collection';
import type { DocumentState } from '../document/document-state';
import { silenceOf } from '../steps/consult/consult-step';
import type { Instant } from '../time/instant';
import type { SlipNames } from './routing-slip';

/** Who was asked, and what came of it: told apart, so that silence never looks like consent. */
export interface AskedOpinions {
  readonly purpose: CollectionState['purpose'];
  readonly round: number;
  readonly asked: number;
  readonly answers: readonly GivenOpinion[];
  /** Have not answered: the collection is still open. */
  readonly waiting: readonly string[];
  /** Did not answer until it closed. */
  readonly silent: readonly string[];
  /** Their silence is taken as consent by the rule the collection was opened under. */
  readonly silenceIsConsent: boolean;
}

export interface GivenOpinion {
  readonly answer: Opinion | Vote;
  readonly unit: string;
  readonly name: string;
  readonly at: Instant;
  readonly words?: string;
  readonly remarks: number;
}

export function opinionsAsked(
  round: CollectionState, document: DocumentState, names: SlipNames, words: ReadonlyMap<string, string>,
): AskedOpinions {
  const missing = round.askedPostIds.filter((postId) => !round.answers[postId]).map((postId) => names.unitOf(postId));
  const answers = Object.entries(round.answers).map(([postId, answer]) => given(postId, answer, names, words));
  return {
    purpose: round.purpose, round: round.round, asked: round.askedPostIds.length,
    answers: answers.toSorted((one, other) => one.at.localeCompare(other.at)),
    waiting: round.closed ? [] : missing, silent: round.closed ? missing : [],
    silenceIsConsent: round.purpose === 'consultation' && silenceOf(document) === 'deemed-consent',
  };
}

function given(postId: string, answer: CollectedAnswer, names: SlipNames, words: ReadonlyMap<string, string>): GivenOpinion {
  const said = answer.wordsId === undefined ? undefined : words.get(answer.wordsId);
  return {
    answer: answer.answer, unit: names.unitOf(postId), name: names.personName(answer.personId), at: answer.at,
    ...(said !== undefined && { words: said }), remarks: answer.remarks?.length ?? 0,
  };
}
