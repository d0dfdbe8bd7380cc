import type { Annex, Block } from '../document/page-content';
import type { ArchiveNote, AsAbove, RecipientPurpose } from '../recipients/recipient-line';

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
}

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
  | 'composed' | 'horned-letter' | 'invisible-character' | 'markdown' | 'escaped-bullet' | 'joined-paragraph' | 'page-number';

/** One change made to the text so that it can be read. `place` is the line of the draft, counted from 1. */
export interface Repair {
  readonly kind: RepairKind;
  readonly place: number;
  readonly before: string;
  readonly after: string;
}

/** Text that cannot be repaired without guessing; the clerk must correct it. */
export interface Damage {
  readonly kind: 'lost-letters' | 'unreadable-character' | 'old-encoding';
  readonly place: number;
  readonly text: string;
}
