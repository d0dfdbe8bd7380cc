import { formatListNumber } from './number-format';
import { childOf, childrenOf, valueOf, type XmlElement } from './xml-tree';

/** Where a paragraph stands in a list of Word: the list, and how deep. */
export interface ListPlace {
  readonly numId: string;
  readonly level: number;
}

export interface Numbering {
  /** The number the next paragraph of a list prints, counting it: "1.", "2.1.", "a)", "-". Empty when it prints none. */
  next(place: ListPlace): string;
  /** A format was met that could not be written; the number was written in figures. */
  readonly hasUnknownFormat: boolean;
  /** A lettered list went past "d", where Word prints "e" and the Vietnamese alphabet has "đ". */
  readonly skipsLetter: boolean;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** The level whose number sets this one back; 0 never, undefined the one above. */
  readonly restartAfter?: number;
  /** Numbers of higher levels are printed in figures ("1.1" under "I"). */
  readonly isLegal: boolean;
}

interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

const LAST_BEFORE_SKIP = 4;

/** Counts the lists of a document as Word does: one count per abstract list, levels restarting under their upper ones. */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const lists = listsOf(root);
  const counts = new Map<string, Map<number, number>>();
  const overridden = new Set<string>();
  const seen = { hasUnknownFormat: false, skipsLetter: false };
  const format = (value: number, how: string): string => {
    const written = formatListNumber(value, how);
    if (written === undefined) seen.hasUnknownFormat = true;
    if (/Letter$/u.test(how) && value > LAST_BEFORE_SKIP) seen.skipsLetter = true;
    return written ?? String(value);
  };
  return {
    next({ numId, level }) {
      const list = lists.get(numId);
      const own = list?.levels.get(level);
      if (list === undefined || own === undefined) return '';
      const count = counts.get(list.abstractId) ?? new Map<number, number>();
      counts.set(list.abstractId, count);
      const override = list.startOverrides.get(level);
      const isFirstOfOverride = override !== undefined && !overridden.has(`${numId}/${level}`);
      if (isFirstOfOverride) overridden.add(`${numId}/${level}`);
      count.set(level, isFirstOfOverride ? override : (count.get(level) ?? own.start - 1) + 1);
      restartBelow(count, list.levels, level);
      return own.format === 'bullet' ? '-' : printNumber(own, list.levels, count, format);
    },
    get hasUnknownFormat() { return seen.hasUnknownFormat; },
    get skipsLetter() { return seen.skipsLetter; },
  };
}

function restartBelow(count: Map<number, number>, levels: ReadonlyMap<number, Level>, level: number): void {
  for (const lower of [...count.keys()].filter((other) => other > level)) {
    const after = levels.get(lower)?.restartAfter;
    if (after === undefined || (after > 0 && level < after)) count.delete(lower);
  }
}

function printNumber(
  own: Level, levels: ReadonlyMap<number, Level>, count: ReadonlyMap<number, number>, format: (value: number, how: string) => string,
): string {
  return own.text.replace(/%(\d)/gu, (_all, digit: string) => {
    const level = Number(digit) - 1;
    const how = levels.get(level);
    const value = count.get(level) ?? how?.start ?? 1;
    return format(value, own.isLegal && how?.format !== 'none' ? 'decimal' : (how?.format ?? 'decimal'));
  });
}

function listsOf(root: XmlElement | undefined): Map<string, List> {
  const abstracts = new Map(childrenOf(root, 'w:abstractNum').map((one) => [valueOf(one, 'w:abstractNumId') ?? '', levelsOf(one)]));
  return new Map(childrenOf(root, 'w:num').map((num) => {
    const abstractId = valueOf(childOf(num, 'w:abstractNumId')) ?? '';
    const overrides = childrenOf(num, 'w:lvlOverride');
    const own = overrides.flatMap((override) => childrenOf(override, 'w:lvl').map(levelOf));
    const starts = overrides.flatMap((override): [number, number][] => {
      const start = valueOf(childOf(override, 'w:startOverride'));
      return start === undefined ? [] : [[Number(valueOf(override, 'w:ilvl') ?? 0), Number(start)]];
    });
    const levels = new Map([...(abstracts.get(abstractId) ?? []), ...own]);
    return [valueOf(num, 'w:numId') ?? '', { abstractId, levels, startOverrides: new Map(starts) }];
  }));
}

function levelsOf(abstract: XmlElement): Map<number, Level> {
  return new Map(childrenOf(abstract, 'w:lvl').map(levelOf));
}

function levelOf(level: XmlElement): [number, Level] {
  const restart = valueOf(childOf(level, 'w:lvlRestart'));
  return [Number(valueOf(level, 'w:ilvl') ?? 0), {
    start: Number(valueOf(childOf(level, 'w:start')) ?? 1),
    format: valueOf(childOf(level, 'w:numFmt')) ?? valueOf(childOf(level, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt')) ?? 'decimal',
    text: valueOf(childOf(level, 'w:lvlText')) ?? `%${Number(valueOf(level, 'w:ilvl') ?? 0) + 1}.`,
    ...(restart !== undefined && { restartAfter: Number(restart) }),
    isLegal: childOf(level, 'w:isLgl') !== undefined,
  }];
}
