import { leaveAgenda } from '../../session/leave-agenda';
import { loseNumber } from '../../registers/number-before-signature';
import { giveUp } from '../../signing/preparation';
import type { Actor } from '../../stream/actor';
import { refuse } from '../../stream/refusal';
import type { Context, Decision } from '../../stream/stream-model';
import type { DocumentEvent } from '../document-events';
import type { DocumentState } from '../document-state';
import { drafterRefusal } from '../turn';
import { accepted, beginWith, unfold } from '../unfolding';
import { endCollection } from './take-back';

/** Rút hồ sơ trình: its drafter ends it before issue, with a reason. What was issued can only be recalled. */
export function withdraw(document: DocumentState, wordsId: string, actor: Actor, context: Context): Decision<DocumentEvent> {
  const refused = drafterRefusal(document, actor, context);
  if (refused) return refused;
  if (!wordsId) return refuse('REASON_REQUIRED', undefined, 'words');
  if (document.issued) return refuse('WRONG_STEP', { step: 'Phát hành' });
  const given = document.preparation ? giveUp(document.facts.documentId, document.preparation, 'withdrawn', context) : { events: [], numbers: [] };
  const lost = loseNumber(document, 'withdrawn', context);
  return accepted(unfold(beginWith(document), context, {
    events: [...given.events, ...lost.events, { type: 'DocumentWithdrawn', v: 1, wordsId }],
    numbers: [...given.numbers, ...lost.numbers],
    childEvents: [...endCollection(document, 'withdrawn'), ...leaveAgenda(document, context)],
  }));
}
