import type { Actor } from '../../stream/actor';
import { refuse } from '../../stream/refusal';
import type { Context, Decision } from '../../stream/stream-model';
import type { PersonAct } from '../document-commands';
import type { DocumentEvent } from '../document-events';
import type { DocumentState } from '../document-state';
import { loseNumber } from '../../registers/number-before-signature';
import { findingsRefusal } from '../door';
import { eventsOfRevision } from '../revision';
import { goOn } from '../go-on';
import { currentLabel, drafterRefusal } from '../turn';
import { accepted, beginWith, unfold } from '../unfolding';

const MAY_CHANGE = ['check', 'advise', 'approve', 'number', 'sign', 'seal'] as const;

/**
 * A new text on the way, or another field of work. It voids what was bound to the old one, approval and signature too, and goes back to
 * those who gave it (Decree 30/2020, art. 11). While others are being asked about the text, or a signature is on its way, it stays as it is.
 */
export function revise(document: DocumentState, body: Extract<PersonAct, { kind: 'revise' }>, actor: Actor, context: Context): Decision<DocumentEvent> {
  const refused = drafterRefusal(document, actor, context) ?? findingsRefusal(body.findings);
  if (refused) return refused;
  if (!MAY_CHANGE.some((kind) => kind === document.current?.kind) || document.preparation) return refuse('WRONG_STEP', { step: currentLabel(document) });
  const isSameText = body.text.textSha256 === document.text.textSha256;
  const revision = eventsOfRevision(document, isSameText ? { ...body, text: document.text } : body);
  if (revision.length === 0) return { events: [] };
  const lost = loseNumber(document, 'revised', context);
  return accepted(goOn(unfold(beginWith(document), context, {
    numbers: lost.numbers,
    events: [...lost.events, ...revision],
  }), context));
}

/** Somebody identified the bodies of a line: its drafter, or the records clerk before the seal. The printed line stays as it is. */
export function resolveRecipients(
  document: DocumentState, body: Extract<PersonAct, { kind: 'resolveRecipients' }>, actor: Actor, context: Context,
): Decision<DocumentEvent> {
  const isTheirTurn = actor.kind === 'person' && document.current?.kind === 'seal' && document.current.postIds.includes(actor.postId);
  const refused = isTheirTurn ? undefined : drafterRefusal(document, actor, context);
  if (refused) return refused;
  if (document.issued || document.preparation) return refuse('WRONG_STEP', { step: currentLabel(document) });
  const sameLines = body.recipients.length === document.recipients.length
    && body.recipients.every((line, index) => line.line === document.recipients[index]?.line);
  if (!sameLines) return refuse('RECIPIENTS_MISSING', undefined, 'recipients');
  return { events: [{ type: 'RecipientsResolved', v: 1, recipients: body.recipients }] };
}
