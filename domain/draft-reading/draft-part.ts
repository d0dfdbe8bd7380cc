/** One line of a draft after repair, or one table. `place` is the line of the draft, counted from 1. */
export type DraftPart = DraftLine | DraftTable;

export interface DraftLine {
  readonly kind: 'line';
  readonly place: number;
  readonly text: string;
  /** An empty line stood before it. */
  readonly gapBefore: boolean;
  /** Marked as a heading by the converter. The depth it gives is not to be trusted. */
  readonly markedHeading: boolean;
}

export interface DraftTable {
  readonly kind: 'table';
  readonly place: number;
  readonly rows: readonly (readonly string[])[];
}

/** Words that cannot end a sentence: the line after them goes on with it. */
const UNFINISHED = /(?:^|\s)(?:của|và|hoặc|tại|các|những|với|cho|trong|về|theo|do|từ|đến|bằng|là|để)$/iu;

/** Long enough for the last word of a line and the space before it. */
const LONGEST_WORD = 12;

export function isUpperCase(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.replace(/\(.*?\)/gu, ''));
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
