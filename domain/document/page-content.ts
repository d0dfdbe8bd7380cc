import type { FootMark } from '../public-check/foot-mark';
import type { Urgency } from '../stream/open-task';
import type { CivilDate, Instant } from '../time/instant';

/** The layouts a document can be set in: Decree 30/2020, annex I, and Instruction 05-HD/VPTW of the Party. */
export type LayoutProfileName = 'state-nd30' | 'party-hd05';

/** All words that stand on the pages of a document, as plain JSON. Number, day, month and year are left out: they are given at issue. */
export interface PageContent {
  readonly profile: LayoutProfileName;
  /**
   * An official letter has no name of a type: its subject stands as "V/v …" under the symbol. A copy has neither motto nor subject: who
   * copies and the form of the copy (`typeName`: "SAO Y", "TRÍCH SAO", "SAO LỤC") stand under a rule (Decree 30/2020, annex I, part V).
   * Otherwise a document with a named type.
   */
  readonly form?: 'official-letter' | 'copy';
  /** Cơ quan chủ quản, or the superior Party committee. */
  readonly superiorBody?: string;
  readonly issuingBody: string;
  /** What follows the number: "BC-UBND" (State), "KL/ĐU" (Party). */
  readonly symbol: string;
  readonly placeOfIssue: string;
  /** The month the drafter expects; shown in drafts only, since the date of issue is written with the seal. */
  readonly monthAndYear?: { readonly month: number; readonly year: number };
  /** "BÁO CÁO", "KẾT LUẬN"; "CÔNG VĂN" of an official letter is not printed above its text. */
  readonly typeName: string;
  readonly subject: string;
  /** Kính gửi, one body each; empty when the document has none. */
  readonly addressees: readonly string[];
  /** "Kính trình" in a Party submission; "Kính gửi" unless said. */
  readonly addressWord?: string;
  /** Printed as a framed word in red under the symbol (Decree 30/2020, annex I, part III). */
  readonly urgency?: Exclude<Urgency, 'normal'>;
  /** "LƯU HÀNH NỘI BỘ", "XEM XONG TRẢ LẠI". */
  readonly circulation?: string;
  readonly blocks: readonly Block[];
  readonly signature: SignatureBlock;
  /** The second leader's block, left of the first one's. */
  readonly coSignature?: SignatureBlock;
  readonly recipients: RecipientBlock;
  /** Initials of the drafter and number of copies: "PL.(300)". */
  readonly drafterMark?: string;
  /** Address, telephone, e-mail of the agency at the foot of the first page. */
  readonly contact?: string;
  readonly annexes?: readonly Annex[];
  /** Number and date it was issued under: an excerpt of it repeats them, and says that it was signed. */
  readonly given?: { readonly number: string; readonly issuedOn: CivilDate };
  /** Marks of whoever answers for content and form: behind the last word of the text, and at the end of Nơi nhận. */
  readonly initials?: Readonly<Partial<Record<InitialsPlace, string>>>;
  /** The code of the public check, in the foot margin of the last page. */
  readonly footMark?: FootMark;
  /** A document for trying the office out: THỬ lies under every page, whatever is made of it. */
  readonly trial?: true;
  /** Goes into the metadata of the file. */
  readonly writtenAt?: Instant;
}

/**
 * The two places of initials (ký nháy): behind the last word of the text by whoever answers for its content, and at the end of Nơi nhận by
 * whoever answers for its form (practice under Decree 30/2020, art. 12, which names the two who answer).
 */
export type InitialsPlace = 'content' | 'form';

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | ({ readonly kind: 'paragraph'; readonly pictures?: readonly Picture[] } & NotedText)
  | ({ readonly kind: 'item'; readonly marker: string } & NotedText)
  | TableBlock;

/** `rows` is the whole grid: a cell that a merged one covers is empty, and `spans` names the merged ones. */
export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
  readonly headerRows: number;
  readonly spans?: readonly CellSpan[];
  readonly notes?: readonly CellNote[];
}

/** A merged cell by its upper left corner (counted from 0) and how many rows and columns of the grid it takes. */
export interface CellSpan {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A footnote whose mark stands in a cell. */
export interface CellNote extends Footnote {
  readonly row: number;
  readonly column: number;
}

/** A picture of a draft; its bytes are kept under their hash. Sizes are those on the page, in PDF points. */
export interface Picture {
  readonly sha256: string;
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
  readonly description?: string;
}

export interface NotedText {
  readonly text: string;
  readonly notes?: readonly Footnote[];
}

/** A footnote whose mark stands after the first `after` characters (UTF-16 units) of the text. */
export interface Footnote {
  readonly after: number;
  readonly text: string;
}

export interface SignatureBlock {
  /** Capacity and posts, top to bottom: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
  readonly lines: readonly string[];
  readonly name: string;
}

export interface RecipientBlock {
  /** Lines of Nơi nhận without the leading hyphen, as drafted. */
  readonly lines: readonly string[];
  /** "Lưu: VT, VP." or "Lưu Văn phòng Đảng ủy." */
  readonly archiveLine: string;
}

export interface Annex {
  /** "PHỤ LỤC I". */
  readonly label: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A rectangle on a page (counted from 1) in PDF points from the lower left corner: [x1, y1, x2, y2]. */
export interface Box {
  readonly page: number;
  readonly rect: readonly [number, number, number, number];
}

/** Where the blanks stand that are filled at signing and at issue. */
export interface PagePlaces {
  readonly number: Box;
  readonly day: Box;
  readonly month: Box;
  readonly year: Box;
  readonly signature: Box;
  readonly seal: Box;
  /** Of the second leader, where two sign. */
  readonly coSignature?: Box;
  /** On the drafter's own page, where there is room for them; a typeset page has them among its words. */
  readonly contentInitials?: Box;
  readonly formInitials?: Box;
  /** In the foot margin of the drafter's own last page, where nothing stands: for the code of the public check. */
  readonly footMark?: Box;
}
