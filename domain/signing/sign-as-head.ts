import { membersOn } from '../organisation/committees';
import { allowed, refused } from './signing-answer';
import type { SigningAnswer, SigningCase } from './signing-answer';
import { collectiveLine, ownTitleLine } from './signing-lines';

/** The head signs for the collective body, TM. or T/M, or in the own post where there is none (Decree 30/2020, art. 13.1-2). */
export function signAsHead(signing: SigningCase): SigningAnswer {
  const { committee, post, appointment, formsSource, day } = signing;
  if (committee && !membersOn(committee, day).includes(post.id)) return refused('not-committee-member');
  const collective = collectiveLine(signing);
  const capacity = collective === undefined ? 'own' : 'for-collective';
  const lines = [...(collective === undefined ? [] : [collective]), ownTitleLine(signing)];
  return allowed(signing, appointment.acting ? 'acting' : capacity, lines, formsSource);
}
