import { closeBlanks, readByColumns, squeeze } from './columns';
import { typeOfTitle } from './document-types';
import { isUpperCase, type DraftLine, type DraftPart } from './draft-part';
import type { DraftReading } from './draft-reading';
import { bodiesOfHeader } from './issuing-body';
import { readNumberLine, type NumberLine } from './number-line';
import { readPlaceAndDate } from './place-and-date';
import { readSubject } from './read-subject';

export interface HeadRead extends Pick<DraftReading,
  'documentType' | 'typeName' | 'placeOfIssue' | 'issuedOn' | 'subject' | 'superiorBody' | 'issuingBody'> {
  readonly numberLine?: NumberLine;
  readonly isParty: boolean;
  /** What follows the head: addressees, then the body. */
  readonly rest: readonly DraftPart[];
}

/** A head stands in the first lines of a draft or not at all. */
const LINES_OF_A_HEAD = 30;
const MOTTO = /^(?:CỘNG HÒA|CỘNG HOÀ|Độc lập\s*[-–])/u;
const PARTY = /^ĐẢNG CỘNG SẢN VIỆT NAM/u;
const DECORATION = /^[*_\-–—=.\s]+$/u;

/** Reads header, number line, place and date, type and subject, in whatever order a converter left them. */
export function readHead(parts: readonly DraftPart[]): HeadRead {
  const titleAt = parts.slice(0, LINES_OF_A_HEAD).findIndex((part) => part.kind === 'line' && isTitle(part));
  const headEnd = titleAt === -1 ? endOfUntitledHead(parts) : titleAt;
  const { left, right } = readByColumns(parts.slice(0, headEnd).filter((part) => part.kind === 'line'));
  const lines = [...left, ...right].map((line) => line.text);
  const numberLine = lines.map(readNumberLine).find((found) => found !== undefined);
  const placed = lines.map(readPlaceAndDate).find((found) => found !== undefined);
  const bodies = bodiesOfHeader(lines.filter(isBodyLine));
  const titled = readTitle(parts, titleAt, lines);
  const documentType = titled.documentType ?? numberLine?.documentType;
  return {
    ...(numberLine !== undefined && { numberLine }),
    ...(placed !== undefined && { placeOfIssue: placed.place, issuedOn: placed.issuedOn }),
    ...(bodies.length > 0 && { issuingBody: bodies.at(-1) }),
    ...(bodies.length > 1 && { superiorBody: bodies.at(-2) }),
    ...titled,
    ...(documentType !== undefined && { documentType }),
    isParty: lines.some((line) => PARTY.test(line)),
    rest: titled.rest ?? parts.slice(headEnd),
  };
}

function isTitle(line: DraftLine): boolean {
  const text = squeeze(line.text);
  return isUpperCase(text) && typeOfTitle(text) !== undefined;
}

type Titled = Pick<HeadRead, 'documentType' | 'typeName' | 'subject'> & { readonly rest?: readonly DraftPart[] };

function readTitle(parts: readonly DraftPart[], titleAt: number, headLines: readonly string[]): Titled {
  const title = parts[titleAt];
  if (title?.kind !== 'line') {
    const letterSubject = headLines.map((line) => /^V\/v\s*:?\s*(.+)$/iu.exec(line)?.[1]).find((found) => found !== undefined);
    return letterSubject === undefined ? {} : { documentType: 'CV', subject: letterSubject };
  }
  const type = typeOfTitle(squeeze(title.text));
  const { subject, rest } = readSubject(type?.rest ?? '', parts.slice(titleAt + 1));
  return { ...(type !== undefined && { documentType: type.code, typeName: type.name }), ...(subject !== '' && { subject }), rest };
}

/** Without a type name the head ends after the last line that is surely part of one. */
function endOfUntitledHead(parts: readonly DraftPart[]): number {
  return 1 + parts.slice(0, LINES_OF_A_HEAD).findLastIndex((part) => {
    if (part.kind === 'table') return false;
    const pieces = closeBlanks(part.text.trim()).split(/\t+| {3,}/u).map(squeeze);
    return pieces.some((text) => isNumberOrDate(text) || /^V\/v/iu.test(text) || MOTTO.test(text));
  });
}

function isNumberOrDate(line: string): boolean {
  return readNumberLine(line) !== undefined || readPlaceAndDate(line) !== undefined;
}

function isBodyLine(line: string): boolean {
  const isOther = MOTTO.test(line) || PARTY.test(line) || DECORATION.test(line) || isNumberOrDate(line) || /^V\/v/iu.test(line);
  const isStamp = /^[[(]?(?:DỰ THẢO|MẬT|TỐI MẬT|TUYỆT MẬT|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)/u.test(line);
  return !isOther && !isStamp && isUpperCase(line) && /\p{L}{2}/u.test(line);
}
