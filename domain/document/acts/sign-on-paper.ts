import { refusalToAct } from '../../organisation/may-act-from';
import { loseNumber } from '../../registers/number-before-signature';
import { isTrial } from '../../routes/trial-route';
import { byHand, handsToday } from '../../steps/sign/signing-by-hand';
import { approvedPage, shownBytes } from '../../steps/sign/signing-terms';
import type { Actor } from '../../stream/actor';
import { refuse, type Refusal } from '../../stream/refusal';
import type { Context, Decision } from '../../stream/stream-model';
import type { DocumentEvent } from '../document-events';
import type { DocumentState } from '../document-state';
import { follow, goOn } from '../go-on';
import { stepOf } from '../next-step';
import { postsOf } from '../step-actors';
import { currentLabel } from '../turn';
import { accepted, beginWith, unfold } from '../unfolding';

/**
 * Ký giấy: the signer will sign the printed page by hand; where two sign, both do, since a paper bears no digital signature. Said by a signer
 * whose turn it is or was, or for them by văn thư who keeps the seal: a leader without a certificate asks for the paper and never opens this
 * system. From then on the document waits for văn thư, who prints it.
 */
export function signOnPaper(document: DocumentState, bytesSha256: string, actor: Actor, context: Context): Decision<DocumentEvent> {
  const { facts, current, paper, preparation } = document;
  const refused = signerOrKeeperRefusal(document, actor, context);
  if (refused) return refused;
  if (paper) return refuse('ALREADY_ON_PAPER');
  const step = current && stepOf(document, current.stepId);
  if (!step || current.kind !== 'sign' || actor.kind !== 'person') return refuse('WRONG_STEP', { step: currentLabel(document) });
  if (facts.copyOf) return refuse('COPY_NOT_ON_PAPER');
  if (isTrial(document.route)) return refuse('TRIAL_NOT_ON_PAPER');
  if (preparation) return refuse('SIGNING_UNDERWAY');
  const at = { document, step, open: current, context };
  const shown = shownBytes(at, bytesSha256);
  if ('refusal' in shown) return shown;
  const { signerPersonId, second } = handsToday(at, actor);
  const signs = byHand(at, { signerPersonId, second });
  if ('refusal' in signs) return signs;
  const basePdfSha256 = approvedPage(document) ?? shown.basePdfSha256;
  const isTheirs = actor.personId === signerPersonId || actor.personId === second?.personId;
  const chosen: DocumentEvent = {
    type: 'PaperSigningChosen', v: 1, signerPersonId, signerPostId: facts.signerPostId, basePdfSha256,
    ...(second && { second }), ...(!isTheirs && { onBehalf: true }),
  };
  return accepted(follow(beginWith(document), { events: [chosen], then: { pass: 'to-paper', bytesSha256: basePdfSha256 } }, actor, context));
}

/** Back to the digital signature, while nothing is issued. A number written on the paper is given up: that paper must not be used any more. */
export function signDigitallyInstead(document: DocumentState, actor: Actor, context: Context): Decision<DocumentEvent> {
  const refused = signerOrKeeperRefusal(document, actor, context);
  if (refused) return refused;
  if (!document.paper || document.issued) return refuse('NOT_ON_PAPER');
  if (document.preparation) return refuse('SIGNING_UNDERWAY');
  const lost = document.numbered?.onPaper ? loseNumber(document, 'digital-instead', context) : { events: [], numbers: [] };
  const events: readonly DocumentEvent[] = [...lost.events, { type: 'PaperSigningDropped', v: 1 }];
  return accepted(goOn(unfold(beginWith(document), context, { events, numbers: lost.numbers }), context));
}

/** Whoever may say how the document is signed: from a post that signs it, the second once the first has signed, or as keeper of its seal. */
export function saysHowItIsSigned(
  { facts, signed, paper }: Pick<DocumentState, 'facts' | 'signed' | 'paper'>, postId: string, { organisation, today }: Pick<Context, 'organisation' | 'today'>,
): boolean {
  if (postId === facts.signerPostId) return true;
  if (postId === facts.coSignerPostId) return signed !== undefined || paper !== undefined;
  return postsOf({ by: 'seal-keeper' }, { facts }, organisation, today).includes(postId);
}

function signerOrKeeperRefusal(document: DocumentState, actor: Actor, context: Context): { readonly refusal: Refusal } | undefined {
  if (actor.kind !== 'person') return refuse('NOT_FOUND');
  if (!saysHowItIsSigned(document, actor.postId, context)) return refuse('NOT_YOUR_TURN', { step: currentLabel(document) });
  return refusalToAct(context.organisation, actor, context.today);
}
