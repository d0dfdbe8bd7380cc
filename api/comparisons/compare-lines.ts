import { diffArrays, type ChangeObject } from 'diff';
import type { ComparedLine, PlacedLine, Run } from '../../domain/comparison/comparison';
import { tokensOf } from '../../domain/comparison/tokens';

const BREAK = '\n';
/** Below this share of common words two paragraphs are two paragraphs: shown whole, not as confetti. */
const ALIKE = 0.35;

/** Line by line first, then word by word where lines differ. */
export function compareLines(before: readonly PlacedLine[], after: readonly PlacedLine[]): readonly ComparedLine[] {
  const hunks = diffArrays([...before], [...after], { comparator: (one, other) => one.text === other.text });
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
  const tokens = diffArrays([...tokensIn(removed)], [...tokensIn(added)]);
  if (likeness(tokens) < ALIKE) return [...removed.map((line) => whole(line, 'removed')), ...added.map((line) => whole(line, 'added'))];
  return inLines(tokens, removed, added);
}

function tokensIn(lines: readonly PlacedLine[]): readonly string[] {
  return lines.flatMap(({ text }, index) => (index === 0 ? tokensOf(text) : [BREAK, ...tokensOf(text)]));
}

function likeness(changes: readonly ChangeObject<string[]>[]): number {
  const words = (keep: (change: ChangeObject<string[]>) => boolean) =>
    changes.filter(keep).flatMap((change) => change.value).filter((token) => /[\p{L}\d]/u.test(token)).length;
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
