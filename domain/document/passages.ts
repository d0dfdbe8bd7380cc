import type { Annex, Block } from './page-content';

/** A passage one can speak of: which block it is, where it stands in the words of an office, and what it says. */
export interface Passage {
  /** Counted from 0 over the body, then the annexes. */
  readonly block: number;
  /** "mục I.2, đoạn 3". */
  readonly place: string;
  readonly text: string;
}

/** Every passage of a text in its order. A heading is a passage as well: one may speak of a whole section. */
export function passagesOf({ body, annexes }: { readonly body: readonly Block[]; readonly annexes: readonly Annex[] }): readonly Passage[] {
  const parts = [passagesOfPart(body, 'phần mở đầu'), ...annexes.map((annex) => passagesOfPart(annex.blocks, annex.label))];
  return parts.flat().map((passage, block) => ({ block, ...passage }));
}

type Placed = Omit<Passage, 'block'>;

function passagesOfPart(blocks: readonly Block[], opening: string): readonly Placed[] {
  const path: string[] = [];
  let paragraph = 0;
  return blocks.map((block, index) => {
    if (block.kind === 'heading') {
      if (!goesOn(blocks[index - 1], block)) path.splice(Math.max(block.level - 1, 0), path.length, markerOf(block.text));
      paragraph = 0;
      return { place: sectionOf(path, opening), text: block.text };
    }
    paragraph += 1;
    return { place: `${sectionOf(path, opening)}, ${block.kind === 'table' ? 'bảng ở đoạn' : 'đoạn'} ${paragraph}`, text: textOf(block) };
  });
}

/** The second line of a heading: "PHẦN THỨ NHẤT", and below it what the part is about. */
function goesOn(before: Block | undefined, heading: Extract<Block, { kind: 'heading' }>): boolean {
  return before?.kind === 'heading' && before.level === heading.level && markerOf(heading.text) === '' && markerOf(before.text) !== '';
}

/** "phần thứ nhất, mục I.2"; what stands before the first numbered heading is called as the part is. */
function sectionOf(path: readonly string[], opening: string): string {
  const named = path.filter((marker) => marker.startsWith(PART));
  const numbers = path.filter((marker) => marker !== '' && !marker.startsWith(PART));
  const words = [...named, ...(numbers.length > 0 ? [`mục ${numbers.join('.')}`] : [])];
  return words.length === 0 ? opening : words.join(', ');
}

const PART = 'phần thứ';

/** The number a heading carries: "I" of "I. KẾT QUẢ", "1" of "1. Công tác", "phần thứ nhất" of "PHẦN THỨ NHẤT". */
function markerOf(heading: string): string {
  const part = /^phần thứ \p{L}+/iu.exec(heading)?.[0].toLocaleLowerCase('vi');
  return part ?? /^(?:Phần |Mục |Chương )?([IVXLC]+|\d+(?:\.\d+)*|\p{L})[.):]/u.exec(heading)?.[1] ?? '';
}

function textOf(block: Exclude<Block, { kind: 'heading' }>): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'item':
      return `${block.marker} ${block.text}`;
    case 'table':
      return block.rows.map((cells) => cells.join(' | ')).join('\n');
  }
}
