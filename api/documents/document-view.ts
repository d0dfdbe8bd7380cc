import type { CopyOf } from '../../domain/copies/copy';
import { sayMoved } from '../../domain/deadlines/say-moved';
import { canBeTakenBack } from '../../domain/document/acts/take-back';
import { stepOf } from '../../domain/document/next-step';
import type { Organisation } from '../../domain/organisation/organisation';
import { agencyOf, unitOf } from '../../domain/organisation/posts';
import { offeredActs, type OfferedAct } from '../../domain/policy/offered-acts';
import { offeredWaysToSign } from '../../domain/policy/offered-ways-to-sign';
import { publicCodeOf } from '../../domain/public-check/public-code';
import { documentTypeOf } from '../../domain/rulepacks/rule-value';
import { sealFor } from '../../domain/seals/may-seal';
import type { CivilDate } from '../../domain/time/instant';
import type { ApiParts } from '../api-parts';
import { recipientLines } from '../drafts/draft-view';
import { readingOf } from '../drafts/draft-store';
import { findingsOf } from '../drafts/findings';
import { expandLines } from '../drafts/recipients';
import type { SignedIn } from '../http/route';
import { paperOf } from '../paper/paper-view';
import { holderWho, whoOf } from '../people/who';
import { dueWords } from '../words/due-words';
import { actButton } from './act-words';
import { readAsked } from './asked';
import type { DocumentView } from './document.schema';
import { filesOf } from './files';
import { numberToCome } from './number-to-come';
import { numberedElsewhere } from './numbered-elsewhere';
import { awaitedPosts, openCollectionOf, type LoadedDocument } from './load-document';
import { progressWords, readOpinions } from './opinions';
import { routeLine } from './route-line';
import { readTimeline } from './timeline.reads';

/** The page of a document: for a recipient the issued copy, for whoever handles it everything. */
export async function documentView(parts: ApiParts, signedIn: SignedIn, loaded: LoadedDocument): Promise<DocumentView> {
  const head = headOf(signedIn, loaded);
  if (loaded.access === 'issued') return head;
  const { organisation, today } = signedIn;
  const { state, documentId } = loaded;
  const elsewhere = numberedElsewhere(signedIn, loaded);
  const [timeline, opinions, draft, deliveries, asked, paper, nextNumber] = await Promise.all([
    readTimeline(parts, organisation, documentId, state.route), readOpinions(parts, organisation, today, loaded),
    readDraftOf(parts, signedIn, loaded), countDeliveries(parts, documentId), readAsked(parts, signedIn, state),
    paperOf(parts, signedIn, loaded), numberToCome(parts, signedIn, loaded),
  ]);
  return {
    ...head, ...draft, ...opinions, ...asked, ...paper, timeline: [...timeline], ...(deliveries && { deliveries }),
    route: routeLine(state, organisation), ...(state.current && { current: currentOf(signedIn, loaded) }), text: state.text,
    ...bytesOf(loaded, signedIn), ...awaitedFromTool(loaded, signedIn), ...(elsewhere && { numberedElsewhere: elsewhere }),
    ...(nextNumber && { nextNumber }),
    ...(state.typesettingFailed && { typesettingFailed: state.typesettingFailed.reason }),
    acts: offeredHere(signedIn, loaded).map((act) => actButton(act, state, organisation)),
    ...(state.council?.sessionId && { sessionId: state.council.sessionId }),
    ...(state.council?.result && { councilResult: state.council.result }),
    takeBackPossible: canBeTakenBack(state),
  };
}

/** Only State agencies have a Party committee to ask. */
function offeredHere({ viewer, today, organisation }: SignedIn, loaded: LoadedDocument): readonly OfferedAct[] {
  const isState = agencyOf(organisation, loaded.state.facts.agencyId)?.system === 'state';
  const acts = offeredActs(viewer, loaded.state, today, openCollectionOf(loaded)).filter((act) => isState || act.kind !== 'askPartyCommittee');
  return [...acts, ...offeredWaysToSign(viewer, loaded.state, { organisation, today })];
}

function headOf({ organisation, today }: SignedIn, loaded: LoadedDocument): DocumentView {
  const { state, documentId } = loaded;
  const { facts, issued, signed, closed } = state;
  const agency = agencyOf(organisation, facts.agencyId);
  const type = agency && documentTypeOf(agency.pack, facts.documentType, today);
  return {
    documentId, seq: loaded.seq, access: loaded.access, subject: loaded.subject, documentType: facts.documentType,
    typeName: type?.name ?? facts.documentType,
    ...(issued && { number: issued.number, printedNumber: issued.printedNumber, issuedOn: issued.issuedOn }),
    ...(facts.copyOf && { copyOf: originalOf(facts.copyOf) }), ...(facts.replaces && { replaces: facts.replaces }),
    ...(loaded.replacedBy && { replacedBy: loaded.replacedBy }),
    ...(issued && agency?.system === 'state' && { publicCode: publicCodeOf(documentId) }),
    agencyName: agency?.name ?? '', unitName: unitOf(organisation, facts.unitId)?.name ?? '', urgency: facts.urgency,
    ...(facts.field && { field: facts.field }),
    drafter: whoOf(organisation, facts.drafter.personId, facts.drafter.postId),
    signer: signed ? whoOf(organisation, signed.personId, facts.signerPostId) : holderWho(organisation, facts.signerPostId, today),
    ...coSignerOf(loaded, organisation, today),
    ...(signed && { signerLine: [...signed.lines] }), files: filesOf(loaded), acts: [], ...(closed && { closed }),
    ...(loaded.recalledAt && { recalledAt: loaded.recalledAt }), takeBackPossible: false,
  };
}

function coSignerOf(
  { state: { facts, signed } }: LoadedDocument, organisation: Organisation, today: CivilDate,
): Pick<DocumentView, 'coSigner' | 'coSignerLine'> {
  const { second } = signed ?? {};
  if (second) return { coSigner: whoOf(organisation, second.personId, second.postId), coSignerLine: [...second.lines] };
  return facts.coSignerPostId === undefined ? {} : { coSigner: holderWho(organisation, facts.coSignerPostId, today) };
}

function originalOf({ documentId, printedNumber, issuedOn, to }: CopyOf): DocumentView['copyOf'] {
  return { documentId, printedNumber, issuedOn, to };
}

function currentOf({ organisation, calendar, now, today }: SignedIn, loaded: LoadedDocument): DocumentView['current'] {
  const { state, collection } = loaded;
  const { current } = state;
  if (!current) return undefined;
  return {
    stepId: current.stepId, label: stepOf(state, current.stepId)?.label ?? current.stepId, kind: current.kind, round: current.round,
    postIds: [...current.postIds],
    holders: awaitedPosts(loaded).map((postId) => holderWho(organisation, postId, today)), openedAt: current.openedAt,
    overdue: current.overdue || (current.dueAt !== undefined && current.dueAt <= now),
    ...(current.dueAt && { dueAt: current.dueAt, dueWords: dueWords(current.dueAt, now, calendar) }),
    ...(current.moved && { movedWords: sayMoved(current.moved) }),
    nudgedTimes: current.nudges?.times ?? 0, ...(collection && { progress: progressWords(collection) }),
  };
}

/** What approval, signature and seal have to name: the very bytes shown. */
function bytesOf({ state }: LoadedDocument, { organisation }: SignedIn): Pick<DocumentView, 'bytesSha256' | 'sealId'> {
  const bytes = state.signed?.pdfSha256 ?? (state.numbered ? state.numbered.pdfSha256 : state.typeset?.pdfSha256);
  const seal = state.current?.kind === 'seal' ? sealFor(organisation, state.facts.agencyId, state.facts.symbolBody) : undefined;
  return { ...(bytes && { bytesSha256: bytes }), ...(seal && { sealId: seal.id }) };
}

/** Only whoever had the file made for their tool may hand it in. */
function awaitedFromTool({ state: { preparation } }: LoadedDocument, { viewer }: SignedIn): Pick<DocumentView, 'awaitsOwnTool'> {
  if (!preparation?.ownTool || !preparation.seal || preparation.personId !== viewer.personId) return {};
  const { seal, expiresAt, pdfSha256 } = preparation;
  return { awaitsOwnTool: { printedNumber: seal.printedNumber, expiresAt, ready: pdfSha256 !== undefined } };
}

async function readDraftOf(parts: ApiParts, { organisation }: SignedIn, { state, documentId }: LoadedDocument) {
  const rows = await parts.database.documentVersion.findMany({
    where: { documentId, version: { lte: state.text.version } }, orderBy: { version: 'asc' },
  });
  const latest = rows.at(-1);
  if (!latest) return {};
  const reading = readingOf(latest.content);
  const lines = recipientLines(expandLines(reading, organisation, state.facts.agencyId), state.recipients, organisation);
  return {
    reading, recipients: lines, ...(!state.issued && { findings: findingsOf(reading, lines) }),
    ...(reading.archive && { archiveLine: reading.archive.line }),
    versions: rows.map(
      (row) => ({
        version: row.version, at: row.createdAt.toISOString(), who: whoOf(organisation, row.createdBy, state.facts.drafter.postId),
      })
    ),
  };
}

async function countDeliveries(parts: ApiParts, documentId: string): Promise<DocumentView['deliveries']> {
  const rows = await parts.database.delivery.findMany({ where: { documentId }, select: { state: true, acknowledgedAt: true } });
  if (rows.length === 0) return undefined;
  return {
    total: rows.length, delivered: rows.filter((row) => row.state === 'delivered').length,
    acknowledged: rows.filter((row) => row.acknowledgedAt !== null).length,
    failed: rows.filter((row) => row.state === 'refused').length,
  };
}
