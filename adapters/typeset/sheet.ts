import { chunksOfName } from '../../domain/document/name-chunks';
import { breakableText, cleanText } from './clean-text';

/** A page of the dossier as tables of words: what the template `sheet.typ` reads. */
export interface Sheet {
  readonly isParty: boolean;
  readonly agency: string;
  readonly unit: string;
  readonly title: string;
  readonly subtitle: string;
  readonly isWide: boolean;
  readonly tables: readonly SheetTable[];
  readonly notes: readonly string[];
  /** Lines of a first page of its own, under agency and title, as on the cover of a bound book. */
  readonly cover?: readonly string[];
}

export interface SheetTable {
  readonly header: readonly string[];
  readonly shares: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
}

export interface SheetCell {
  readonly paragraphs: readonly string[];
  /** The first paragraph is a label or a verdict. */
  readonly isStrong: boolean;
  /** Name, post and time, at the right under the words. */
  readonly signed: string;
}

export function cell(paragraphs: readonly string[], { isStrong = false, signed = '' }: Partial<Omit<SheetCell, 'paragraphs'>> = {}): SheetCell {
  return { paragraphs: paragraphs.filter((paragraph) => paragraph.trim() !== ''), isStrong, signed };
}

/** What the template reads: composed letters, no word that cannot be broken, names in the pieces that stay whole. */
export function sheetData(sheet: Sheet): Sheet & { readonly agencyPieces: readonly string[]; readonly unitPieces: readonly string[] } {
  return {
    ...sheet, agencyPieces: chunksOfName(cleanText(sheet.agency)), unitPieces: chunksOfName(cleanText(sheet.unit)),
    subtitle: cleanText(sheet.subtitle), notes: sheet.notes.map(breakableText),
    ...(sheet.cover && { cover: sheet.cover.map(cleanText) }),
    tables: sheet.tables.map((table) => ({
      ...table, rows: table.rows.map((row) => row.map((one) => ({ ...one, paragraphs: one.paragraphs.map(breakableText), signed: cleanText(one.signed) }))),
    })),
  };
}
