import type { LayoutProfileName } from '../../domain/document/page-content';

/** Measures of a page layout; sizes in points, lengths in millimetres. */
export interface LayoutProfile {
  readonly header: 'state' | 'party';
  readonly source: string;
  readonly marginsMm: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Share of the text width that the left column of the header takes. */
  readonly headerLeftShare: number;
  readonly nationPt: number;
  readonly mottoPt: number;
  readonly bodyNamePt: number;
  readonly numberPt: number;
  readonly datePt: number;
  readonly typePt: number;
  readonly subjectPt: number;
  readonly textPt: number;
  readonly linePt: number;
  readonly paragraphGapPt: number;
  readonly indentMm: number;
  readonly pageNumberPt: number;
  readonly tablePt: number;
  readonly footnotePt: number;
  readonly signaturePt: number;
  readonly postBold: boolean;
  readonly recipientsTitlePt: number;
  readonly recipientsPt: number;
  readonly recipientsTitle: 'bold-italic' | 'underlined';
  /** What stands before and after the blank of the number. */
  readonly numberLead: string;
  readonly numberTail: string;
  readonly signatureMm: { readonly width: number; readonly height: number; readonly room: number };
  /** The seal is square, centred on the signature in height, and covers `overlap` of its width from the left. */
  readonly sealMm: { readonly side: number };
  readonly sealOverlap: number;
}

const SIGNING = { signatureMm: { width: 46, height: 18, room: 27 }, sealMm: { side: 34 }, sealOverlap: 1 / 3 } as const;

export const LAYOUT_PROFILES: Readonly<Record<LayoutProfileName, LayoutProfile>> = {
  'state-nd30': {
    header: 'state',
    source: 'Decree 30/2020/NĐ-CP, annex I, parts I and II',
    marginsMm: { top: 20, bottom: 20, left: 30, right: 16 },
    headerLeftShare: 0.4,
    nationPt: 13,
    mottoPt: 14,
    bodyNamePt: 13,
    numberPt: 13,
    datePt: 14,
    typePt: 14,
    subjectPt: 14,
    textPt: 14,
    linePt: 18.5,
    paragraphGapPt: 6,
    indentMm: 12.7,
    pageNumberPt: 14,
    tablePt: 12,
    footnotePt: 11,
    signaturePt: 14,
    postBold: true,
    recipientsTitlePt: 12,
    recipientsPt: 11,
    recipientsTitle: 'bold-italic',
    numberLead: 'Số:',
    numberTail: '/',
    ...SIGNING,
  },
  'party-hd05': {
    header: 'party',
    source: 'Instruction 05-HD/VPTW (2026), read through secondary sources',
    marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
    headerLeftShare: 0.44,
    nationPt: 15,
    mottoPt: 14,
    bodyNamePt: 14,
    numberPt: 14,
    datePt: 14,
    typePt: 16,
    subjectPt: 14,
    textPt: 14,
    linePt: 18,
    paragraphGapPt: 6,
    indentMm: 10,
    pageNumberPt: 14,
    tablePt: 12,
    footnotePt: 11,
    signaturePt: 14,
    postBold: false,
    recipientsTitlePt: 14,
    recipientsPt: 12,
    recipientsTitle: 'underlined',
    numberLead: 'Số',
    numberTail: '-',
    ...SIGNING,
  },
};
