import { diffArrays, type ChangeObject } from 'diff';
import type { ComparedLine, PlacedLine, Run } from '../../domain/comparison/comparison';
import { tokensOf } from '../../domain/comparison/tokens';

const BREAK = '\n';
/** Below this share of common words two paragraphs are two paragraphs: shown whole, not as confetti. */
const ALIKE = 0.35;
/** Looking for what stayed takes as the square of what did not: beyond this many differences it would hold up everybody else. */
const MOST_EDITS = 1_000;

/** Line by line first, then word by word where lines differ. Texts that differ too much to be compared stand whole, one after the other. */
export function compareLines(before: readonly PlacedLine[], after: readonly PlacedLine[]): readonly ComparedLine[] {
  const comparator = (one: PlacedLine, other: PlacedLine): boolean => one.text === other.text;
  const hunks = diffArrays([...before], [...after], { comparator, maxEditLength: MOST_EDITS });
  if (!hunks) return wholly(before, after);
  const compared: ComparedLine[] = [];
  for (let at = 0; at < hunks.length; at += 1) {
    const hunk = hunks[at];
    if (!hunk) continue;
    const next = hunks[at + 1];
    if (hunk.removed && next?.added) {
      compared.push(...rewritten(hunk.value, next.value));
      at += 1;
    } else compared.push(...hunk.value.map((line) => whole(line, changeOf(hunk))));
  }
  return compared;
}

/** Lines that took the place of others: each with the one it is most likely made from, in order. */
function rewritten(removed: readonly PlacedLine[], added: readonly PlacedLine[]): readonly ComparedLine[] {
  const [former, present] = [tokensIn(removed), tokensIn(added)];
  const tokens = shareOfWords(former, present) < ALIKE ? undefined : diffArrays([...former], [...present], { maxEditLength: MOST_EDITS });
  return tokens && likeness(tokens) >= ALIKE ? inLines(tokens, removed, added) : wholly(removed, added);
}

function wholly(removed: readonly PlacedLine[], added: readonly PlacedLine[]): readonly ComparedLine[] {
  return [...removed.map((line) => whole(line, 'removed')), ...added.map((line) => whole(line, 'added'))];
}

/** The words both have, in whatever order: never less than the likeness, and known without looking for the order. */
function shareOfWords(former: readonly string[], present: readonly string[]): number {
  const [before, after] = [former.filter(isWord), present.filter(isWord)];
  const left = new Map<string, number>();
  for (const word of before) left.set(word, (left.get(word) ?? 0) + 1);
  const common = after.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
  const all = before.length + after.length - common;
  return all === 0 ? 1 : common / all;
}

function isWord(token: string): boolean {
  return /[\p{L}\d]/u.test(token);
}

function tokensIn(lines: readonly PlacedLine[]): readonly string[] {
  return lines.flatMap(({ text }, index) => (index === 0 ? tokensOf(text) : [BREAK, ...tokensOf(text)]));
}

function likeness(changes: readonly ChangeObject<string[]>[]): number {
  const words = (keep: (change: ChangeObject<string[]>) => boolean) =>
    changes.filter(keep).flatMap((change) => change.value).filter(isWord).length;
  const all = words(() => true);
  return all === 0 ? 1 : words((change) => !change.added && !change.removed) / all;
}

function inLines(changes: readonly ChangeObject<string[]>[], removed: readonly PlacedLine[], added: readonly PlacedLine[]): ComparedLine[] {
  const lines: ComparedLine[] = [];
  let runs: Run[] = [];
  let [old, present] = [0, 0];
  const end = (breaks: Run['change']) => {
    lines.push({ place: (added[present] ?? removed[old])?.place ?? '', runs: smoothed(runs), breaks });
    runs = [];
    if (breaks !== 'added') old += 1;
    if (breaks !== 'removed') present += 1;
  };
  for (const change of changes) {
    for (const token of change.value) {
      if (token === BREAK) end(changeOf(change));
      else runs.push({ change: changeOf(change), text: token });
    }
  }
  end('same');
  return lines;
}

/** Neighbours of one kind become one run; a space alone between two changes belongs to both. */
function smoothed(tokens: readonly Run[]): readonly Run[] {
  const runs = joined(tokens);
  const spread = runs.flatMap((run, index): readonly Run[] => {
    const isGap = run.change === 'same' && run.text.trim() === '' && runs[index - 1] !== undefined && runs[index + 1] !== undefined;
    return isGap ? [{ change: 'removed', text: run.text }, { change: 'added', text: run.text }] : [run];
  });
  return joined(removedFirst(spread));
}

/** Between two stretches that stayed, what went stands before what came. */
function removedFirst(runs: readonly Run[]): readonly Run[] {
  const ordered: Run[] = [];
  let stretch: Run[] = [];
  const flush = () => {
    ordered.push(...stretch.filter((run) => run.change === 'removed'), ...stretch.filter((run) => run.change === 'added'));
    stretch = [];
  };
  for (const run of runs) {
    if (run.change === 'same') {
      flush();
      ordered.push(run);
    } else stretch.push(run);
  }
  flush();
  return ordered;
}

function joined(runs: readonly Run[]): readonly Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.change === run.change) all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}

function whole({ place, text }: PlacedLine, change: Run['change']): ComparedLine {
  return { place, runs: [{ change, text }], breaks: change };
}

function changeOf({ added, removed }: Pick<ChangeObject<string[]>, 'added' | 'removed'>): Run['change'] {
  if (added) return 'added';
  return removed ? 'removed' : 'same';
}
