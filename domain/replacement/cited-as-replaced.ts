import type { Block } from '../document/page-content';
import type { DraftReading } from '../draft-reading/draft-reading';
import type { PackId } from '../organisation/organisation';
import { parseNumber } from '../registers/number-grammar';

/** A number the text says it replaces, with the words that say so. */
export interface CitedAsReplaced {
  readonly printedNumber: string;
  readonly words: string;
}

type Text = Pick<DraftReading, 'system' | 'subject' | 'body'>;

/** Numbers of documents a draft says it takes the place of: "Báo cáo này thay thế Báo cáo số 123/BC-UBND". Each once, in order. */
export function citedAsReplaced({ system, subject, body }: Text): readonly CitedAsReplaced[] {
  const pack: PackId = system === 'party' ? 'party-hd05' : 'state-nd30';
  const cited = [subject ?? '', ...body.map(textOf)].flatMap((text) => citedIn(text.normalize('NFC'), pack));
  return [...new Map(cited.map((one) => [one.printedNumber, one])).values()];
}

/** The number stands in the same clause, not far behind the verb. */
const REPLACES = /thay thế(?<between>[^.;\n]{0,160}?)số\s*:?\s*(?<number>\d{1,6}[/-][\p{L}\p{N}-]+(?:\/[\p{L}\p{N}-]+)?)/giu;

/** Cells of a table are not read: a list of documents is no clause. */
function textOf(block: Block): string {
  return block.kind === 'table' ? '' : block.text;
}

function citedIn(text: string, pack: PackId): readonly CitedAsReplaced[] {
  return [...text.matchAll(REPLACES)].flatMap(({ groups, 0: words }) => {
    const printedNumber = groups?.['number'] ?? '';
    return parseNumber(pack, printedNumber) ? [{ printedNumber, words }] : [];
  });
}
