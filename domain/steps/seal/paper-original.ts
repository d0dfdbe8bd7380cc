import { printedMonthOver } from '../../as-drafted/printed-month';
import type { DocumentCommandBody } from '../../document/document-commands';
import type { DocumentEvent } from '../../document/document-events';
import type { PaperSigning } from '../../document/document-state';
import { hasUnresolvedRecipients, unresolvedLines } from '../../document/recipients-resolved';
import { isOfAnotherDay } from '../../registers/number-before-signature';
import type { GivenNumber } from '../../registers/given-number';
import type { NumberWrite } from '../../registers/number-series';
import { maySeal, sealFor } from '../../seals/may-seal';
import { giveUp } from '../../signing/preparation';
import { byHand } from '../sign/signing-by-hand';
import type { PersonActor } from '../../stream/actor';
import { refuse, type Refusal } from '../../stream/refusal';
import type { AtStep, StepAnswer } from '../step-kind';
import { reserveNumber } from './reserve-number';

type Refused = { readonly refusal: Refusal };

/**
 * Văn thư holds the paper the leader has signed by hand, and says so; it gets number and date in the same moment, to be written on it, as
 * paper is numbered (Decree 30/2020, art. 15). The number stands on a signed original from then on: midnight does not end it.
 */
export function confirmPaperSigned(
  at: AtStep, { given }: Extract<DocumentCommandBody, { kind: 'confirmPaperSigned' }>, actor: PersonActor,
): StepAnswer {
  const { document } = at;
  const { paper, facts } = document;
  if (!paper) return refuse('NOT_ON_PAPER');
  if (paper.signedAt) return refuse('PAPER_SIGNED_ALREADY', { number: document.numbered?.printedNumber ?? '' });
  const refused = keeperRefusal(at, actor, paper) ?? lastLookRefusal(at, given);
  if (refused) return refused;
  const { signerPersonId } = paper;
  const signs = byHand(at, paper);
  if ('refusal' in signs) return signs;
  const number = numberOnPaper(at, given);
  if ('refusal' in number) return number;
  return {
    events: [{ type: 'SignedOnPaper', v: 1, signerPersonId, signerPostId: facts.signerPostId, ...signs }, ...number.events],
    numbers: number.writes,
    answer: { number: number.number, printedNumber: number.printedNumber }, then: 'stay',
  };
}

/** The scan of the signed, numbered and stamped paper: the file the agency will sign. Until then another may take its place. */
export function takeScan(at: AtStep, body: Extract<DocumentCommandBody, { kind: 'takeScan' }>, actor: PersonActor): StepAnswer {
  const { document, context } = at;
  const { paper, preparation, typeset } = document;
  if (!paper) return refuse('NOT_ON_PAPER');
  if (!paper.signedAt) return refuse('PAPER_NOT_SIGNED');
  if (preparation?.value) return refuse('SIGNING_UNDERWAY');
  const refused = keeperRefusal(at, actor, paper);
  if (refused) return refused;
  if (body.pages < (typeset?.pages ?? 0)) return refuse('SCAN_PAGES_MISSING', { scanned: String(body.pages), pages: String(typeset?.pages) }, 'file');
  if (!body.wordsId) return refuse('ORIGINAL_PLACE_REQUIRED', undefined, 'words');
  const { scanSha256, pdfSha256, pages, wordsId } = body;
  const given = preparation ? giveUp(document.facts.documentId, preparation, 'superseded', context).events : [];
  return { events: [...given, { type: 'ScanTaken', v: 1, scanSha256, pdfSha256, pages, wordsId }], then: 'stay' };
}

/** Only the keeper of the seal the symbol asks for, who is no signer. */
function keeperRefusal({ document: { facts }, context }: AtStep, { personId }: PersonActor, { signerPersonId, second }: PaperSigning): Refused | undefined {
  if (personId === signerPersonId || personId === second?.personId) return refuse('SIGNER_CANNOT_SEAL');
  const { organisation, today: day } = context;
  const { symbolBody, agencyId } = facts;
  const seal = sealFor(organisation, agencyId, symbolBody);
  const may = maySeal({ organisation, sealId: seal?.id ?? '', personId, symbolBody, agencyId, day });
  return may.allowed ? undefined : refuse(may.code, may.facts);
}

/** What would keep the seal away later is said before a number is written on paper. */
function lastLookRefusal({ document, context }: AtStep, given: GivenNumber | undefined): Refused | undefined {
  const over = printedMonthOver(document.text.page?.printed, document.numbered?.issuedOn ?? given?.on ?? context.today);
  if (over) return refuse('PRINTED_MONTH_OVER', { printed: over });
  // a number of yesterday is given up by the look that is due
  if (isOfAnotherDay(document.numbered, context.today)) return refuse('PREPARING');
  return hasUnresolvedRecipients(document) ? refuse('RECIPIENTS_UNRESOLVED', { lines: unresolvedLines(document) }) : undefined;
}

interface NumberOnPaper {
  readonly events: readonly DocumentEvent[];
  readonly writes: readonly NumberWrite[];
  readonly number: number;
  readonly printedNumber: string;
}

/** The number the page was printed with, or one to write on it. */
function numberOnPaper(at: AtStep, given: GivenNumber | undefined): NumberOnPaper | Refused {
  const { numbered } = at.document;
  if (numbered && given) return refuse('NUMBER_GIVEN_HERE', undefined, 'number');
  if (numbered) return { events: [], writes: [], number: numbered.number, printedNumber: numbered.printedNumber };
  const taken = reserveNumber(at, given);
  if ('refusal' in taken) return taken;
  const { reserved, writes } = taken;
  const written: DocumentEvent = { type: 'NumberGiven', v: 1, ...reserved, onPaper: true };
  return { events: [written], writes, number: reserved.number, printedNumber: reserved.printedNumber };
}
