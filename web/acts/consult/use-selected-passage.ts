import { useEffect, useState } from 'react';
import type { Passage } from '../../api/consultation-types';

export interface SelectedPassage {
  readonly place: string;
  readonly quote: string;
  readonly block?: number;
  readonly page?: number;
}

const SHORTEST = 4;
const LONGEST_QUOTE = 120;

/** What is selected on the paper beside the form: the passage it stands in, or at least its page. */
export function useSelectedPassage(passages: readonly Passage[]): readonly [SelectedPassage | undefined, () => void] {
  const [selected, setSelected] = useState<SelectedPassage>();
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection();
      const element = selection?.anchorNode?.parentElement;
      const text = selection?.toString().trim() ?? '';
      if (!element?.closest('.textLayer, .reading') || text.length < SHORTEST) return;
      setSelected(placeOf(element, text, passages));
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [passages]);
  return [selected, () => setSelected(undefined)];
}

function placeOf(element: Element, text: string, passages: readonly Passage[]): SelectedPassage | undefined {
  const quote = text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).trimEnd()}…`;
  const passage = passages.find((one) => bare(one.text).includes(bare(text))) ?? passages.find((one) => beginsIn(one, text));
  if (passage) return { quote, block: passage.block, place: passage.place };
  const page = pageOf(element);
  return page === undefined ? undefined : { quote, page, place: `trang ${page}` };
}

/** A selection that runs over several passages belongs to the one it begins in. */
function beginsIn({ text }: Passage, selected: string): boolean {
  return bare(text).includes(bare(selected).slice(0, 24));
}

/** Letters alone: the layer over the page breaks lines where the paper does. */
function bare(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '');
}

function pageOf(element: Element): number | undefined {
  const sheet = element.closest('.paper-page');
  if (!sheet?.parentElement) return undefined;
  return [...sheet.parentElement.querySelectorAll('.paper-page')].indexOf(sheet) + 1;
}
