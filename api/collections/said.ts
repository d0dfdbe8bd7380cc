import type { CollectedAnswer } from '../../domain/collection/collection';
import type { Passage } from '../../domain/document/passages';

/** A remark as people read it: where, what stands there, what is said of it. */
export interface SaidRemark {
  readonly text: string;
  readonly place: string;
  readonly quote?: string;
  readonly block?: number;
  readonly page?: number;
}

export interface Said {
  readonly words?: string;
  readonly remarks: readonly SaidRemark[];
  readonly attachment?: { readonly name: string; readonly url: string };
}

const LONGEST_QUOTE = 400;

/** An answer in words: `words` by their ids, `passages` of the very text it speaks about. */
export function saidIn(
  answer: CollectedAnswer, words: ReadonlyMap<string, string>, passages: readonly Passage[], attachmentUrl: string,
): Said {
  const general = answer.wordsId === undefined ? undefined : words.get(answer.wordsId);
  return {
    ...(general !== undefined && { words: general }),
    remarks: (answer.remarks ?? []).map(({ wordsId, block, page }) => {
      const passage = passages.find((one) => one.block === block);
      return {
        text: words.get(wordsId) ?? '', place: placeOf(passage, page), ...(passage && { quote: shortened(passage.text) }),
        ...(block !== undefined && { block }), ...(page !== undefined && { page }),
      };
    }),
    ...(answer.attachment && { attachment: { name: words.get(answer.attachment.nameWordsId) ?? 'Tệp đính kèm', url: attachmentUrl } }),
  };
}

/** Ids of all words an answer needs. */
export function wordsIdsOf(answer: CollectedAnswer): readonly string[] {
  return [answer.wordsId, ...(answer.remarks ?? []).map((remark) => remark.wordsId), answer.attachment?.nameWordsId].flatMap((id) => id ?? []);
}

function placeOf(passage: Passage | undefined, page: number | undefined): string {
  if (passage) return page === undefined ? passage.place : `${passage.place}, trang ${page}`;
  return page === undefined ? 'toàn văn bản' : `trang ${page}`;
}

function shortened(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}
