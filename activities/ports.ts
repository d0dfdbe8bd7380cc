import type { Medium } from '../domain/copies/copy';
import type { DispatchState } from '../domain/dispatch/dispatch';
import type { Preparation } from '../domain/document/document-events';
import type { DocumentState } from '../domain/document/document-state';
import type { InitialsPlace, PageContent, PagePlaces } from '../domain/document/page-content';
import type { Command } from '../domain/stream/command';
import type { Refusal } from '../domain/stream/refusal';
import type { Standing, StandingForRun } from '../domain/stream/standing';
import type { StreamId } from '../domain/stream/stream-id';
import type { CivilDate, Instant } from '../domain/time/instant';

/** What a commit answers: done (now or before), or one refusal. */
export type CommitOutcome =
  | {
      readonly kind: 'done';
      readonly repeated: boolean;
      readonly seq: number;
      readonly answer: Readonly<Record<string, unknown>>;
      readonly standing: Standing;
      readonly wakeInMs: number;
      /** Runs to wake after this commit; the outbox holds the same until they were. */
      readonly wakes: readonly StreamId[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly seq: number };

/** The record: the one place where an act happens. */
export interface RecordPort {
  commit(command: Command): Promise<CommitOutcome>;
  /** Does what is due on a stream and returns how it stands; writes nothing when nothing is due. */
  look(streamId: StreamId): Promise<StandingForRun>;
}

/** Lets go of held wakes: they are sent, but those of acts up to `quietAt`, as of which the run has nothing to hear, are forgotten. */
export type LetGo = (quietAt?: number) => void;

/** Keeps the wakes of a stream until its answer is called, the first time; they lie in the outbox meanwhile. */
export interface WakeHolder {
  holdWakes(streamId: StreamId): LetGo;
}

/** Files by the hash of their bytes. Writing the same bytes twice is one file. */
export interface FileStore {
  put(bytes: Uint8Array): Promise<{ readonly sha256: string; readonly bytes: number }>;
  get(sha256: string): Promise<Uint8Array>;
  has(sha256: string): Promise<boolean>;
}

export interface MailMessage {
  /** Becomes the Message-ID: the same delivery sent again is recognisable as the same mail. */
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly { readonly fileName: string; readonly contentType: string; readonly bytes: Uint8Array }[];
}

export type MailOutcome =
  | { readonly kind: 'sent'; readonly serverAnswer: string }
  | { readonly kind: 'refused-for-good'; readonly serverAnswer: string }
  | { readonly kind: 'refused-for-now'; readonly serverAnswer: string };

export interface Mailer {
  send(message: MailMessage): Promise<MailOutcome>;
}

/** Tells a run to look at the record. Lost or doubled wakes cost time, never an act. */
export interface Waker {
  wake(streamId: StreamId): Promise<void>;
}

/** How streams stand, folded, as an effect needs them. Read without a lock: the command that ends the effect decides under it. */
export interface StateReader {
  documentState(documentId: string): Promise<DocumentState | undefined>;
  dispatchState(documentId: string): Promise<DispatchState | undefined>;
  /** Posts in whose inbox the document lies now: of several that are asked, those that have not answered. */
  waitingPosts(documentId: string): Promise<readonly string[]>;
}

/** The record's clock. */
export interface Clock {
  now(): Promise<Instant>;
}

export interface DraftReader {
  /** The words of one version, ready for the typesetter; undefined when there is no such version. */
  pageContent(documentId: string, version: number): Promise<PageContent | undefined>;
}

/** The same content always gives the same bytes. The bytes of its pictures come by their hash. */
export interface Typesetting {
  typeset(content: PageContent, pictures: Readonly<Record<string, Uint8Array>>): Promise<TypesettingOutcome>;
}

/** The drafter's own page: its bytes are kept, the fields come behind them. The same request always gives the same bytes. */
export interface AsDrafted {
  set(request: { readonly pdf: Uint8Array; readonly places: PagePlaces; readonly content: PageContent }): Promise<TypesettingOutcome>;
}

/** Copies of issued documents: the same request always gives the same bytes. */
export interface Copying {
  /** `content`: the copy's own part; `original`: what is copied. */
  set(request: { readonly content: PageContent; readonly original: CopiedPages; readonly to: Medium }): Promise<TypesettingOutcome>;
}

/** Number and date on the approved page, before it is signed: its bytes stay and these come behind them. */
export interface PageNumbering {
  write(approvedPdf: Uint8Array, given: { readonly number: number; readonly issuedOn: CivilDate }): Promise<Uint8Array>;
}

/** The issued file as it is, or an excerpt to be set anew. */
export type CopiedPages =
  | { readonly kind: 'issued'; readonly pdf: Uint8Array }
  | { readonly kind: 'excerpt'; readonly content: PageContent; readonly pictures: Readonly<Record<string, Uint8Array>> };

export type TypesettingOutcome =
  | {
      readonly kind: 'typeset';
      /** The page to be signed, with its empty reserved fields. */
      readonly pdf: Uint8Array;
      /** The same page marked DỰ THẢO, for reading before issue. */
      readonly draftPdf: Uint8Array;
      /** Where number, date, signature and seal go; kept as JSON beside the page and read again when a signature is prepared. */
      readonly places: PagePlaces;
      readonly pages: number;
      /** Initials the page has no safe place for. */
      readonly initialsLeftOut?: readonly InitialsPlace[];
      /** The agency prints the code of the public check, and nobody knows of a free place for it on the page. */
      readonly footMarkLeftOut?: true;
    }
  /** The content cannot be set, however often it is tried: `reason` is for the person who has to correct it. */
  | { readonly kind: 'impossible'; readonly reason: string };

/** PDF signatures in two phases: bytes with a hole, then the value in it. */
export interface SignatureBytes {
  /** Made from the preparation alone, without clock or chance: twice gives the same bytes. For the agency's own tool, the file it will sign. */
  prepare(request: {
    readonly preparation: Preparation;
    readonly basePdf: Uint8Array;
    readonly places: PagePlaces;
  }): Promise<PreparedBytes>;
  /** Puts the value in and verifies the whole file; anything but `verified` is not called signed. */
  embed(request: {
    readonly preparation: Preparation;
    readonly preparedPdf: Uint8Array;
    /** The bytes each signature of the file stands on, as the record knows them, the first signature's first. */
    readonly bases: readonly { readonly sha256: string; readonly length: number }[];
    /** Base64 DER of what was signed. */
    readonly attributes: string;
    /** Base64 of the signature. */
    readonly value: string;
  }): Promise<EmbeddedBytes>;
}

export type PreparedBytes =
  | { readonly kind: 'prepared'; readonly pdf: Uint8Array; readonly attributes: string }
  /** No certificate, no place, damaged base: trying again gives the same. */
  | { readonly kind: 'impossible'; readonly why: string };

export type EmbeddedBytes =
  | { readonly kind: 'verified'; readonly pdf: Uint8Array }
  | { readonly kind: 'invalid'; readonly why: string };

/** Where mail to a post or an addressee goes today. Addresses stay out of events and out of Temporal. */
export interface MailAddresses {
  /** Everybody who acts from the post today, the holder and who covers for them. */
  ofPost(postId: string): Promise<readonly string[]>;
  /** Undefined when the addressee has none. */
  ofAddressee(addresseeId: string): Promise<string | undefined>;
}

/** What a letter says about a document. */
export interface Directory {
  letterFacts(documentId: string): Promise<LetterFacts>;
  /** The page on which somebody without an account acknowledges receipt; undefined where the agency gives none (Party documents). */
  receiptLink(deliveryId: string): Promise<string | undefined>;
}

export interface LetterFacts {
  /** `party`: no word of the content may stand in a subject or a text. */
  readonly system: 'state' | 'party';
  readonly agencyName: string;
  readonly typeName: string;
  readonly subject: string;
  readonly printedNumber?: string;
}

/** Where the heads of the record's chains are kept, signed, outside the database. */
export interface HeadKeeping {
  /** Keeps the list of that day, once: a list that is there already stays. Answers how many streams it names. */
  keep(day: CivilDate, now: Instant): Promise<{ readonly streams: number }>;
}

/** What waits for each person, for the mail of the morning, and who has had it. */
export interface DailyWork {
  /** Persons with open work at the posts they act from on that day; nobody on a day of rest. */
  ofEverybody(now: Instant): Promise<readonly PersonsWork[]>;
  /** True for whoever asks first: the mail of that day is theirs to send. */
  claim(personId: string, day: CivilDate): Promise<boolean>;
  /** The mail could not be sent: it may be claimed again. */
  giveBack(personId: string, day: CivilDate): Promise<void>;
}

export interface PersonsWork {
  readonly personId: string;
  readonly email: string;
  readonly open: number;
  readonly overdue: number;
  /** Due later on this day. */
  readonly dueToday: number;
  /** The first ten, what is due first first. */
  readonly lines: readonly WorkLine[];
}

export interface WorkLine {
  readonly kind: 'document' | 'acknowledge' | 'confirm-recall' | 'deliver-by-hand' | 'tell-of-recall' | 'session-papers';
  /** Absent for work that has no document. */
  readonly document?: Pick<LetterFacts, 'system' | 'agencyName' | 'typeName' | 'subject'>;
  /** "còn 2 ngày làm việc · hạn thứ Ba 25/11". */
  readonly due?: string;
}
