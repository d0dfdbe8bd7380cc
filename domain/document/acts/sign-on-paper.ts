import { refusalToAct } from '../../organisation/may-act-from';
import { holderOf } from '../../organisation/posts';
import { loseNumber } from '../../registers/number-before-signature';
import { signingTerms } from '../../steps/sign/signing-terms';
import type { Actor, PersonActor } from '../../stream/actor';
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
 * Ký giấy: the signer will sign the printed page by hand. Said by the signer, or for them by văn thư who keeps the seal: a leader without a
 * certificate asks for the paper and never opens this system. From then on the document waits for văn thư, who prints it.
 */
export function signOnPaper(document: DocumentState, bytesSha256: string, actor: Actor, context: Context): Decision<DocumentEvent> {
  const { facts, current, paper, preparation } = document;
  const refused = signerOrKeeperRefusal(document, actor, context);
  if (refused) return refused;
  if (paper) return refuse('ALREADY_ON_PAPER');
  const step = current && stepOf(document, current.stepId);
  if (!step || current.kind !== 'sign' || actor.kind !== 'person') return refuse('WRONG_STEP', { step: currentLabel(document) });
  if (facts.copyOf) return refuse('COPY_NOT_ON_PAPER');
  if (facts.coSignerPostId !== undefined) return refuse('TWO_SIGNERS_NOT_HERE');
  if (preparation) return refuse('SIGNING_UNDERWAY');
  const signer = signerOnPaper(document, actor, context);
  const terms = signingTerms({ document, step, open: current, context }, signer, bytesSha256);
  if ('refusal' in terms) return terms;
  const { basePdfSha256 } = terms;
  const onBehalf = signer.personId !== actor.personId && ({ onBehalf: true } as const);
  const { personId: signerPersonId, postId: signerPostId } = signer;
  const chosen: DocumentEvent = { type: 'PaperSigningChosen', v: 1, signerPersonId, signerPostId, basePdfSha256, ...onBehalf };
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

/** Whoever may say how the document is signed: from the post that signs it, or as keeper of the seal that goes on it. */
export function saysHowItIsSigned({ facts }: Pick<DocumentState, 'facts'>, postId: string, context: Pick<Context, 'organisation' | 'today'>): boolean {
  return postId === facts.signerPostId || postsOf({ by: 'seal-keeper' }, { facts }, context.organisation, context.today).includes(postId);
}

function signerOrKeeperRefusal(document: DocumentState, actor: Actor, context: Context): { readonly refusal: Refusal } | undefined {
  if (actor.kind !== 'person') return refuse('NOT_FOUND');
  if (!saysHowItIsSigned(document, actor.postId, context)) return refuse('NOT_YOUR_TURN', { step: currentLabel(document) });
  return refusalToAct(context.organisation, actor, context.today);
}

/** The person whose hand it will be: who asks from the post that signs, otherwise its holder of today. */
function signerOnPaper({ facts: { signerPostId } }: DocumentState, actor: PersonActor, { organisation, today }: Context): PersonActor {
  if (actor.postId === signerPostId) return actor;
  return { kind: 'person', personId: holderOf(organisation, signerPostId, today)?.id ?? '', postId: signerPostId };
}
