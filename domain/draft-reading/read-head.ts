import { closeBlanks, readByColumns, squeeze } from './columns';
import { typeOfTitle } from './document-types';
import { isUpperCase, type DraftLine, type DraftPart } from './draft-part';
import type { DraftReading } from './draft-reading';
import type { FoundLines } from './found-lines';
import { isBodyLine, isMotto, isNumberOrDate, isPartyMotto } from './head-lines';
import { bodiesOfHeader } from './issuing-body';
import { isLetterSubject, readLetterSubject } from './letter-subject';
import { readNumberLine, type NumberLine } from './number-line';
import { readPlaceAndDate } from './place-and-date';
import { readSubject } from './read-subject';

export interface HeadRead extends Pick<DraftReading,
  'documentType' | 'typeName' | 'placeOfIssue' | 'issuedOn' | 'subject' | 'superiorBody' | 'issuingBody'> {
  readonly numberLine?: NumberLine;
  readonly isParty: boolean;
  readonly found: FoundLines;
  /** What follows the head: addressees, then the body. */
  readonly rest: readonly DraftPart[];
}

/** A head stands in the first lines of a draft or not at all. */
const LINES_OF_A_HEAD = 30;

/** Reads header, number line, place and date, type and subject, in whatever order a converter left them. */
export function readHead(parts: readonly DraftPart[]): HeadRead {
  const titleAt = parts.slice(0, LINES_OF_A_HEAD).findIndex((part) => part.kind === 'line' && isTitle(part));
  const headEnd = titleAt === -1 ? endOfUntitledHead(parts) : titleAt;
  const { left, right } = readByColumns(parts.slice(0, headEnd).filter((part) => part.kind === 'line'));
  const lines = [...left, ...right];
  const numberAt = lines.find((line) => readNumberLine(line.text) !== undefined);
  const numberLine = readNumberLine(numberAt?.text ?? '');
  const placedAt = lines.find((line) => readPlaceAndDate(line.text) !== undefined);
  const placed = readPlaceAndDate(placedAt?.text ?? '');
  const letter = readLetterSubject(lines);
  const bodies = bodiesOfHeader(lines.filter((line) => isBodyLine(line.text) && !letter?.lines.includes(line)));
  const titled = titleAt === -1 ? titleOfLetter(letter) : readTitle(parts, titleAt);
  const documentType = titled.documentType ?? numberLine?.documentType;
  const motto = lines.filter((line) => isMotto(line.text) || isPartyMotto(line.text));
  return {
    ...(numberLine !== undefined && { numberLine }),
    ...(placed !== undefined && { placeOfIssue: placed.place, issuedOn: placed.issuedOn }),
    ...(bodies.length > 0 && { issuingBody: bodies.at(-1)?.name }),
    ...(bodies.length > 1 && { superiorBody: bodies.at(-2)?.name }),
    ...titled,
    ...(documentType !== undefined && { documentType }),
    isParty: lines.some((line) => isPartyMotto(line.text)),
    found: {
      system: motto.slice(0, 1), number: listOf(numberAt), symbol: listOf(numberAt), placeOfIssue: listOf(placedAt), issuedOn: listOf(placedAt),
      issuingBody: bodies.at(-1)?.lines ?? [], superiorBody: bodies.at(-2)?.lines ?? [],
      documentType: listOf(numberAt), ...titled.found,
    },
    rest: titled.rest ?? parts.slice(headEnd),
  };
}

function listOf(line: DraftLine | undefined): readonly DraftLine[] {
  return line === undefined ? [] : [line];
}

function isTitle(line: DraftLine): boolean {
  const text = squeeze(line.text);
  return isUpperCase(text) && typeOfTitle(text) !== undefined;
}

interface Titled extends Pick<HeadRead, 'documentType' | 'typeName' | 'subject'> {
  readonly found: FoundLines;
  readonly rest?: readonly DraftPart[];
}

function titleOfLetter(letter: ReturnType<typeof readLetterSubject>): Titled {
  return letter === undefined ? { found: {} } : { documentType: 'CV', subject: letter.subject, found: { subject: letter.lines } };
}

function readTitle(parts: readonly DraftPart[], titleAt: number): Titled {
  const title = parts[titleAt];
  const type = title?.kind === 'line' ? typeOfTitle(squeeze(title.text)) : undefined;
  const { subject, lines, rest } = readSubject(type?.rest ?? '', parts.slice(titleAt + 1));
  const titleLines = title?.kind === 'line' ? [title] : [];
  return {
    ...(type !== undefined && { documentType: type.code, typeName: type.name }),
    ...(subject !== '' && { subject }),
    found: { documentType: titleLines, ...(subject !== '' && { subject: type?.rest === '' ? lines : [...titleLines, ...lines] }) },
    rest,
  };
}

/** Without a type name the head ends after the last line that is surely part of one, and what goes on with its subject. */
function endOfUntitledHead(parts: readonly DraftPart[]): number {
  let end = 1 + parts.slice(0, LINES_OF_A_HEAD).findLastIndex((part) => {
    if (part.kind !== 'line') return false;
    const pieces = closeBlanks(part.text.trim()).split(/\t+| {3,}/u).map(squeeze);
    return pieces.some((text) => isNumberOrDate(text) || isLetterSubject(text) || isMotto(text) || isPartyMotto(text));
  });
  const last = parts[end - 1];
  let isInSubject = last?.kind === 'line' && isLetterSubject(last.text.trim());
  while (isInSubject) {
    const next = parts[end];
    isInSubject = next?.kind === 'line' && !next.gapBefore && !/^\s*Kính/u.test(next.text);
    if (isInSubject) end += 1;
  }
  return end;
}
