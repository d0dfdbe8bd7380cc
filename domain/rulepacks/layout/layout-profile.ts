/** A measure as the layout uses it, with the bounds its source sets. */
export interface Measure {
  readonly is: number;
  readonly from: number;
  readonly to: number;
}

/** How the letters of one component look. */
export interface Face {
  readonly sizePt: Measure;
  readonly weight: 'regular' | 'bold';
  readonly style: 'normal' | 'italic';
  readonly letters: 'as-written' | 'capitals';
  readonly underlined: boolean;
  /** Clause that sets it, as cited to an inspector. */
  readonly source: string;
}

/** The components of a document that have a face of their own (Decree 30/2020, art. 8; annex I). */
export type Component =
  | 'nation' | 'motto' | 'superiorBody' | 'issuingBody' | 'number' | 'placeAndDate' | 'typeName' | 'subject' | 'letterSubject'
  | 'citation' | 'text' | 'part' | 'section' | 'article' | 'clause' | 'addressees'
  | 'authority' | 'post' | 'signerName' | 'recipientsTitle' | 'recipients'
  | 'annexLabel' | 'annexTitle' | 'annexReference' | 'stamp' | 'drafterMark' | 'initials' | 'contact' | 'pageNumber' | 'footnote' | 'table';

/** A rule drawn under words: how long it is, as a share of the words above it. */
export interface RuleUnder {
  readonly share: Measure;
  readonly source: string;
}

/** Every measure of a page. Sizes of letters and distances of lines in points, the rest in millimetres. */
export interface LayoutProfile {
  readonly header: 'state' | 'party';
  readonly source: string;
  readonly sheetMm: { readonly width: number; readonly height: number };
  readonly marginsMm: { readonly top: Measure; readonly bottom: Measure; readonly left: Measure; readonly right: Measure };
  readonly faces: Readonly<Record<Component, Face>>;
  readonly text: {
    readonly linePt: Measure;
    readonly paragraphGapPt: Measure;
    readonly indentMm: Measure;
    readonly source: string;
  };
  readonly rules: {
    readonly strokePt: number;
    /** White between the lowest ink of the words and the rule under them. */
    readonly clearPt: Measure;
    readonly underMotto: RuleUnder;
    readonly underIssuingBody?: RuleUnder;
    readonly underSubject?: RuleUnder;
  };
  /** Share of the width of the text that the left column of the header takes. */
  readonly headerLeftShare: number;
  /** Distance from the line of the number to "V/v …" under it. */
  readonly letterSubjectGapPt: number;
  /** What stands before and after the blank of the number. */
  readonly numberLead: string;
  readonly numberTail: string;
  /** Framed words: "HỎA TỐC", "THƯỢNG KHẨN", "KHẨN". */
  readonly stampsMm: Readonly<Record<'urgent' | 'very-urgent' | 'express', { readonly width: number; readonly height: number }>>;
  readonly signing: {
    readonly signatureMm: { readonly width: number; readonly height: number; readonly room: number };
    /** The seal is square, centred on the signature in height, and covers `overlap` of its width from the left. */
    readonly sealMm: number;
    readonly overlap: Measure;
    /** Between the blocks of two leaders who both sign. */
    readonly betweenMm: number;
    readonly source: string;
  };
}

export function within(is: number, from: number, to: number): Measure {
  return { is, from, to };
}

export function exactly(is: number): Measure {
  return within(is, is, is);
}
