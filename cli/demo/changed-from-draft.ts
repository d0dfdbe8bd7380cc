import type { DocumentAnswer } from './office-answers';
import type { DraftFile } from './draft-file';

/**
 * What the issued page prints otherwise than the draft had it, each as "ký hiệu “BC-UBND” (dự thảo ghi “BC-SNN”)": the demo office
 * issues under its own name, by its own people. A blank of the draft that was filled is no change.
 */
export function changedFromDraft(
  { reading }: Pick<DraftFile, 'reading'>, view: Pick<DocumentAnswer, 'agencyName' | 'printedNumber' | 'signer' | 'signerLine'>,
): readonly string[] {
  const { capacity, post, name } = reading.signature;
  const drafted = [...capacity, ...(post === undefined ? [] : [post])].join(' / ');
  return [
    ...change('cơ quan ban hành', reading.issuingBody, view.agencyName),
    ...change('ký hiệu', reading.symbol, view.printedNumber?.replace(/^\d+[-/]/u, '')),
    ...change('thể thức ký', drafted, view.signerLine?.join(' / ')),
    ...change('người ký', name, view.signer.name),
  ];
}

function change(what: string, drafted: string | undefined, printed: string | undefined): readonly string[] {
  if (!drafted || !printed || plain(drafted) === plain(printed)) return [];
  return [`${what} “${printed}” (dự thảo ghi “${drafted}”)`];
}

function plain(words: string): string {
  return words.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/gu, ' ').trim();
}
