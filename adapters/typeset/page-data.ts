import type { Annex, PageContent, SignatureBlock } from '../../domain/document/page-content';
import { chunksOfName } from '../../domain/document/name-chunks';
import type { LayoutProfile } from '../../domain/rulepacks/layout/layout-profile';
import { blocksData, isWide } from './block-data';
import { cleanText } from './clean-text';
import { footMarkData } from './foot-mark';
import { printedDateOf, printedMonth, type PrintedDate } from './printed-date';

/** What the templates read: the words in NFC, cut where they may or must be cut, and the measures. */
export interface PageData {
  readonly profile: LayoutProfile;
  readonly watermark: string;
  readonly beginsAtPt: number;
  readonly content: Readonly<Record<string, unknown>>;
}

export interface PageLook {
  readonly watermark?: string;
  /** How far below the top margin a copy begins, under what it copies. */
  readonly beginsAtPt?: number;
}

const STAMPS = { 'urgent': 'KHẨN', 'very-urgent': 'THƯỢNG KHẨN', 'express': 'HỎA TỐC' } as const;

/** The JSON handed to Typst. Text travels as data only: nothing of a draft is ever read as Typst source. */
export function buildPageData(content: PageContent, profile: LayoutProfile, { watermark = '', beginsAtPt = 0 }: PageLook = {}): PageData {
  const { signature, coSignature, recipients, urgency } = content;
  return {
    profile,
    watermark: cleanText(content.trial ? 'THỬ' : watermark),
    beginsAtPt,
    content: {
      ...headData(content, watermark !== ''),
      isLetter: content.form === 'official-letter',
      isCopy: content.form === 'copy',
      addressWord: cleanText(content.addressWord ?? 'Kính gửi'),
      addressees: content.addressees.map(cleanText),
      stamp: urgency ? { words: STAMPS[urgency], ...profile.stampsMm[urgency] } : null,
      circulation: cleanText(content.circulation ?? ''),
      contact: cleanText(content.contact ?? ''),
      footMark: content.footMark ? footMarkData(content.footMark) : null,
      blocks: blocksData(content.blocks),
      initials: { content: cleanText(content.initials?.content ?? ''), form: cleanText(content.initials?.form ?? '') },
      signature: blockData(signature, content), coSignature: coSignature ? blockData(coSignature, content) : null,
      recipients: {
        lines: recipients.lines.map(cleanText), archiveLine: cleanText(recipients.archiveLine), drafterMark: cleanText(content.drafterMark ?? ''),
      },
      annexes: (content.annexes ?? []).map((annex) => annexData(annex, content)),
    },
  };
}

function blockData({ lines, name }: SignatureBlock, { given }: PageContent) {
  return { lines: lines.map(cleanText), name: cleanText(name), isSigned: given !== undefined };
}

/** The date of what was issued; of a draft the month its drafter expects; otherwise the blanks stay empty. */
function shownDate({ given, monthAndYear }: PageContent, isDraft: boolean): PrintedDate {
  if (given) return printedDateOf(given.issuedOn);
  const { month, year } = (isDraft ? monthAndYear : undefined) ?? {};
  return { day: '', month: month ? printedMonth(month) : '', year: year ? String(year) : '' };
}

function headData(content: PageContent, isDraft: boolean): Readonly<Record<string, unknown>> {
  const { superiorBody, issuingBody, symbol, placeOfIssue, typeName, subject } = content;
  return {
    superiorBody: chunksOfName(cleanText(superiorBody ?? '')),
    issuingBody: chunksOfName(cleanText(issuingBody)),
    agency: cleanText(issuingBody).replace(/\s+/gu, ' '),
    symbol: cleanText(symbol),
    placeOfIssue: cleanText(placeOfIssue),
    number: content.given?.number ?? '',
    ...shownDate(content, isDraft),
    typeName: cleanText(typeName),
    subject: cleanText(subject),
  };
}

function annexData({ label, title, blocks }: Annex, content: PageContent): Readonly<Record<string, unknown>> {
  return {
    label: inSentenceCase(cleanText(label)), title: cleanText(title), blocks: blocksData(blocks), isWide: isWide(blocks),
    reference: inSentenceCase(cleanText(content.typeName || 'văn bản')),
  };
}

/** "PHỤ LỤC II" as the decree prints it: "Phụ lục II" (annex I, part III). A Roman number keeps its capitals. */
function inSentenceCase(words: string): string {
  return words.split(' ').map((word, at) => {
    if (at > 0 && /^[IVXLC]+\.?$/u.test(word)) return word;
    const lower = word.toLocaleLowerCase('vi');
    return at === 0 ? lower.charAt(0).toLocaleUpperCase('vi') + lower.slice(1) : lower;
  }).join(' ');
}
