/** One section of a file: what one save has written, up to its %%EOF. */
export interface FileUpdate {
  readonly from: number;
  readonly to: number;
  readonly xrefAt: number;
  /** Object numbers of its cross-reference table; absent when it is not the plain table, tied to the one before, that our updates have. */
  readonly objects?: ReadonlySet<number>;
}

const END = /startxref\s+(\d+)\s+%%EOF/g;
const TABLE = /^xref\n((?:\d+ \d+\n(?:\d{10} \d{5} [nf] ?\r?\n)+)+)\s*trailer\s*(<<[\s\S]*>>)\s*startxref/;

/**
 * Cuts a file into its sections. Viewers go by the cross-reference tables and libraries often by the order of the objects: only a
 * file in which both say the same is taken, so an object cannot be one thing to the checker and another to the reader.
 * `signedEnds`: where signatures say that what they cover ends.
 */
export function readUpdates(bytes: Uint8Array, signedEnds: ReadonlySet<number> = new Set()): readonly FileUpdate[] {
  const text = Buffer.from(bytes).toString('latin1');
  const updates: FileUpdate[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    // Some tools end the last line too, and sign its end.
    const to = [end + 1, end + 2].find((past) => signedEnds.has(past) && text.slice(end, past).trim() === '') ?? end;
    const xrefAt = Number(match[1]);
    const objects = readUpdate(text.slice(from, to), from, xrefAt, updates.at(-1)?.xrefAt);
    updates.push({ from, to, xrefAt, ...(objects && { objects }) });
    from = to;
  }
  return updates;
}

function readUpdate(section: string, from: number, xrefAt: number, previousXrefAt: number | undefined): ReadonlySet<number> | undefined {
  if (xrefAt < from) return undefined;
  const table = TABLE.exec(section.slice(xrefAt - from));
  const [, entries = '', trailer = ''] = table ?? [];
  const previous = /\/Prev (\d+)\b/.exec(trailer)?.[1];
  return table && previous !== undefined && Number(previous) === previousXrefAt ? readTable(entries, section, from) : undefined;
}

/** The objects of a table, if every entry points at its object and the section holds no further object. */
function readTable(table: string, section: string, from: number): ReadonlySet<number> | undefined {
  const objects = new Set<number>();
  let next = 0;
  for (const line of table.trimEnd().split('\n')) {
    const [first = '', second = '', use] = line.trim().split(' ');
    if (use === undefined) {
      next = Number(first);
      continue;
    }
    const number = next++;
    if (use === 'f' && number !== 0) return undefined;
    if (use === 'f') continue;
    const at = Number(first) - from;
    if (at < 0 || !section.startsWith(`${number} ${Number(second)} obj`, at)) return undefined;
    objects.add(number);
  }
  const written = [...section.matchAll(/(?:^|[\r\n])(\d+) \d+ obj\b/g)].map((match) => Number(match[1]));
  return written.length === objects.size && written.every((number) => objects.has(number)) ? objects : undefined;
}
