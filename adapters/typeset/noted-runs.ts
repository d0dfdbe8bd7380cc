import type { NotedText } from '../../domain/document/page-content';
import { breakableText, cleanText } from './clean-text';

/** A piece of text, and the footnote whose mark stands behind it; '' for none. */
export interface Run {
  readonly text: string;
  readonly note: string;
}

/** A text cut at its footnotes. */
export function runsOf({ text, notes = [] }: NotedText): readonly Run[] {
  const inOrder = [...notes].sort((one, other) => one.after - other.after);
  const runs: Run[] = [];
  let from = 0;
  for (const note of inOrder) {
    runs.push({ text: breakableText(text.slice(from, note.after)), note: cleanText(note.text) });
    from = Math.max(from, note.after);
  }
  return [...runs, { text: breakableText(text.slice(from)), note: '' }];
}
