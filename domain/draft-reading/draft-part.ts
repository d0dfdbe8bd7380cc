import type { CellSpan, Picture } from '../document/page-content';
import type { DraftPlace } from './draft-place';

/** One line of a draft after repair, one table, or one picture. */
export type DraftPart = DraftLine | DraftTable | DraftPicture;

export interface DraftLine {
  readonly kind: 'line';
  readonly at: readonly DraftPlace[];
  readonly text: string;
  /** It stands apart from the line before it. */
  readonly gapBefore: boolean;
  /** Marked as a heading by the converter. The depth it gives is not to be trusted. */
  readonly markedHeading: boolean;
  /** It stands in the last of several columns, which the file tells. */
  readonly column?: 'right';
}

export interface DraftTable {
  readonly kind: 'table';
  readonly at: readonly DraftPlace[];
  readonly rows: readonly (readonly string[])[];
  readonly headerRows?: number;
  readonly spans?: readonly CellSpan[];
}

export interface DraftPicture {
  readonly kind: 'picture';
  readonly at: readonly DraftPlace[];
  readonly picture: Picture;
}

/** Words that cannot end a sentence: the line after them goes on with it. */
const UNFINISHED = /(?:^|\s)(?:của|và|hoặc|tại|các|những|với|cho|trong|về|theo|do|từ|đến|bằng|là|để)$/iu;

/** Long enough for the last word of a line and the space before it. */
const LONGEST_WORD = 12;

export function isUpperCase(text: string): boolean {
  const outside = outsideBrackets(text);
  return /\p{Lu}/u.test(outside) && !/\p{Ll}/u.test(outside);
}

/** What is left when each bracket is taken out with what it holds. */
function outsideBrackets(text: string): string {
  const pieces = text.split(')');
  const last = pieces.pop() ?? '';
  const closed = pieces.map((piece) => (piece.includes('(') ? piece.slice(0, piece.indexOf('(')) : `${piece})`));
  return closed.join('') + last;
}

export function beginsLowerCase(text: string): boolean {
  return /^["“(]?\p{Ll}/u.test(text);
}

/** Whether a line breaks off in the middle of a sentence. */
export function isUnfinished(text: string): boolean {
  return text.endsWith(',') || UNFINISHED.test(text.slice(-LONGEST_WORD));
}

/** Whether a line closes a sentence or announces a list. */
export function isClosed(text: string): boolean {
  return /[.;:!?…/]["”)]?$/u.test(text.slice(-2));
}
