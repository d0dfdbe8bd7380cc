import type { Annex, Block } from '../document/page-content';
import type { ArchiveNote, AsAbove, RecipientPurpose } from '../recipients/recipient-line';
import type { DraftPlace } from './draft-place';

/** What the reader proposes from the text of a draft; the clerk sees each field beside the page and corrects it. Absent = not found. */
export interface DraftReading {
  readonly system: 'state' | 'party';
  /** Abbreviation of the type: "BC", "KL", "CV" for an official letter. */
  readonly documentType?: string;
  /** The name of the type as printed: "BÁO CÁO". */
  readonly typeName?: string;
  readonly number?: number;
  /** What stands beside the number: "BC-UBND", "KL/ĐU". */
  readonly symbol?: string;
  readonly superiorBody?: string;
  readonly issuingBody?: string;
  readonly placeOfIssue?: string;
  readonly issuedOn?: PartialDate;
  readonly subject?: string;
  readonly addressees: readonly string[];
  /** The council session the document is made for. */
  readonly session?: string;
  readonly secrecy?: 'confidential' | 'secret' | 'top-secret';
  readonly urgency?: 'urgent' | 'very-urgent' | 'express';
  readonly signature: ReadSignature;
  readonly recipients: readonly ReadRecipient[];
  readonly archive?: ArchiveNote & { readonly line: string };
  readonly body: readonly Block[];
  readonly annexes: readonly Annex[];
  readonly missing: readonly MissingPart[];
  readonly repairs: readonly Repair[];
  readonly damaged: readonly Damage[];
  /** Lines after the signature that belong to no known part: shown, so that nothing of a draft is lost in silence. */
  readonly leftOver: readonly string[];
  /**
   * Where each field stands, by its name: "subject", "signature.post", "recipients.2", "body.0", "annexes.1". Absent in what was read
   * before places were kept.
   */
  readonly places?: FieldPlaces;
  /** How far each field that was found can be trusted, by the same names (body excepted). */
  readonly confidence?: FieldConfidence;
}

/** A reading as it comes from the reader. */
export type PlacedReading = DraftReading & Required<Pick<DraftReading, 'places' | 'confidence'>>;

export type FieldPlaces = Readonly<Record<string, readonly DraftPlace[]>>;
export type FieldConfidence = Readonly<Record<string, Confidence>>;

/**
 * `certain`: the form the rules prescribe stood in its place. `likely`: several readings were possible, or lines were joined.
 * `unsure`: worked out from other fields, or read from damaged text; the clerk should look.
 */
export type Confidence = 'certain' | 'likely' | 'unsure';

/** The date line of a draft; the day, and often the month, is still blank. */
export interface PartialDate {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
}

export interface ReadSignature {
  /** Lines above the post: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH". */
  readonly capacity: readonly string[];
  readonly post?: string;
  readonly name?: string;
}

export interface ReadRecipient {
  readonly line: string;
  readonly purpose?: RecipientPurpose;
  readonly asAbove?: AsAbove;
  readonly expandsTo: readonly string[];
}

export type MissingPart = 'recipients' | 'signer' | 'subject' | 'type' | 'body';

export type RepairKind =
  | 'composed' | 'horned-letter' | 'look-alike-letter' | 'private-bullet' | 'invisible-character' | 'markdown' | 'escaped-bullet'
  | 'doubled-space' | 'joined-paragraph' | 'page-number';

/** One change made to the text so that it can be read. `place` is the line, paragraph (Word) or page (PDF), counted from 1. */
export interface Repair {
  readonly kind: RepairKind;
  readonly place: number;
  readonly at?: readonly DraftPlace[];
  readonly before: string;
  readonly after: string;
}

/** Text that cannot be repaired without guessing; the clerk must correct it. */
export interface Damage {
  readonly kind: 'lost-letters' | 'unreadable-character' | 'old-encoding';
  /** The line, paragraph (Word) or page (PDF), counted from 1. */
  readonly place: number;
  readonly at?: readonly DraftPlace[];
  readonly text: string;
}
