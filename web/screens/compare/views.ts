import type { Comparison } from '../../api/generated/api';

export const VIEWS = [
  { id: 'cu', words: 'Dự thảo trước' },
  { id: 'thay-doi', words: 'Thay đổi' },
  { id: 'khac-biet', words: 'Khác biệt' },
  { id: 'moi', words: 'Dự thảo sau' },
] as const;

export type View = (typeof VIEWS)[number]['id'];

export type ComparedLine = Comparison['lines'][number];

/** Differences in one text is what one mostly wants. */
export function viewNamed(name: string | null): View {
  return VIEWS.find(({ id }) => id === name)?.id ?? 'khac-biet';
}

/** The lines of a view: one text alone, both in one, or only what changed. */
export function linesIn({ lines }: Comparison, view: View): readonly ComparedLine[] {
  switch (view) {
    case 'cu':
      return oneText(lines, 'added');
    case 'moi':
      return oneText(lines, 'removed');
    case 'thay-doi':
      return lines.filter(isChanged);
    case 'khac-biet':
      return lines;
  }
}

/** One of the two texts: without the runs of the other, its lines ending where they end in it. */
function oneText(lines: readonly ComparedLine[], other: 'added' | 'removed'): readonly ComparedLine[] {
  const text: ComparedLine[] = [];
  let open: ComparedLine | undefined;
  for (const line of lines) {
    const runs = [...(open?.runs ?? []), ...line.runs.filter((run) => run.change !== other)];
    const joined: ComparedLine = { ...line, place: open?.place ?? line.place, runs };
    open = line.breaks === other ? (runs.length > 0 ? joined : undefined) : undefined;
    if (!open && runs.length > 0) text.push(joined);
  }
  return open ? [...text, open] : text;
}

function isChanged({ breaks, runs }: ComparedLine): boolean {
  return breaks !== 'same' || runs.some((run) => run.change !== 'same');
}
