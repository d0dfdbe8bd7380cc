import type { CivilDate } from '../time/instant';

/** Sao y, trích sao, sao lục, by their abbreviation in a symbol (Decree 30/2020, art. 25 and annex III.I). */
export type CopyForm = 'SY' | 'TrS' | 'SL';

export const COPY_FORMS: readonly CopyForm[] = ['SY', 'TrS', 'SL'];

/** As they stand on the copy (Decree 30/2020, annex I). */
export const COPY_WORDS: Readonly<Record<CopyForm, string>> = { SY: 'SAO Y', TrS: 'TRÍCH SAO', SL: 'SAO LỤC' };

/** Whether a type of document is a form of copy. */
export function isCopyForm(documentType: string): documentType is CopyForm {
  return COPY_FORMS.some((form) => form === documentType);
}

/** What something is kept on: a paper, or a file with digital signatures. */
export type Medium = 'paper' | 'electronic';

/** The issued document a copy is made of, as it stands in the record, and what it becomes. Ids, hashes and numbers only. */
export interface CopyOf {
  readonly documentId: string;
  /** The issued bytes that are copied. */
  readonly pdfSha256: string;
  /** Type of what is copied: a sao lục is made of a sao y. */
  readonly documentType: string;
  /** What the original is: a paper where it was signed by hand, whatever file was sent. */
  readonly from: Medium;
  /** The pages of a paper original as they were scanned, before the agency signed them as a file. */
  readonly scanSha256?: string;
  /** What the copy is. */
  readonly to: Medium;
  readonly printedNumber: string;
  readonly issuedOn: CivilDate;
  readonly number: number;
  /** Version of the text that was issued; of a trích sao with the blocks taken from it, counted from 0, in order. */
  readonly version: number;
  readonly blocks?: readonly number[];
}
