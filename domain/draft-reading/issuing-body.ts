import { isHead } from '../recipients/body-nouns';
import type { DraftLine } from './draft-part';
import { LEVELS, nameBody, sentenceCase } from './sentence-case';

const SHORT_LEVELS: Readonly<Record<string, string>> = { p: 'phường', x: 'xã', tp: 'thành phố', t: 'tỉnh', đk: 'đặc khu', tt: 'thị trấn' };

/** A body of the header with the lines that name it. */
export interface HeaderBody {
  readonly name: string;
  readonly lines: readonly DraftLine[];
}

/** The bodies a header's left column names, in sentence case, superior first. A line that begins no body goes on with the one above. */
export function bodiesOfHeader(lines: readonly DraftLine[]): HeaderBody[] {
  const bodies: HeaderBody[] = [];
  for (const line of lines) {
    const above = bodies.at(-1);
    if (above === undefined || isHead(line.text)) bodies.push({ name: line.text, lines: [line] });
    else bodies[bodies.length - 1] = { name: `${above.name} ${line.text}`, lines: [...above.lines, line] };
  }
  return bodies.map((body) => ({ ...body, name: sentenceCase(body.name) }));
}

/**
 * The issuing body when the header is lost: the body of the symbol, at the place of issue, with the level that stands most often
 * before that place in the text. Undefined when the text never says the level.
 */
export function deriveIssuingBody(symbolBody: string | undefined, placeOfIssue: string | undefined, text: string): string | undefined {
  const body = nameBody(symbolBody ?? '');
  if (body === undefined || placeOfIssue === undefined) return undefined;
  const written = new RegExp(`^(${LEVELS}|${Object.keys(SHORT_LEVELS).join('|')})(?:\\.\\s*|\\s+)(\\p{Lu}.*)$`, 'iu').exec(placeOfIssue);
  const name = written?.[2] ?? placeOfIssue;
  const short = written?.[1]?.toLowerCase();
  const level = short === undefined ? usualLevel(name, text) : (SHORT_LEVELS[short] ?? short);
  return level === undefined ? undefined : `${body} ${level} ${name}`;
}

function usualLevel(name: string, text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [, level = ''] of text.matchAll(new RegExp(`(${LEVELS})\\s+${escape(name)}(?!\\p{L})`, 'giu'))) {
    counts.set(level.toLowerCase(), (counts.get(level.toLowerCase()) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');
}
