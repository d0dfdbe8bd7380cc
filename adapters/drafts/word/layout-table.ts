import type { SourcePiece } from '../../../domain/draft-reading/draft-source';

/** What only header and signature tables hold: they lay out a page and are read column by column. */
const LAYOUT_WORDS = new RegExp([
  '^CỘNG H(?:ÒA|OÀ) XÃ HỘI', '^ĐẢNG CỘNG SẢN VIỆT NAM', '^Số\\s*:?[\\d\\s._…]*[-/]\\s*\\p{L}', '^N[ơo]i (?:nhận|gửi)\\s*:',
  '^(?:TM|KT|TL|TUQ)\\.\\s*\\p{Lu}', '^(?:T|K)/[ML]\\s', '^Kính (?:gửi|trình)\\s*:', '^(?:CHỦ TỌA|THƯ KÝ|CHỦ TRÌ|NGƯỜI LẬP BIỂU|NGƯỜI GHI BIÊN BẢN)$',
].join('|'), 'mu');

/** Whether the text of a table says that it lays out a header or a closing. */
export function isLayout(text: string): boolean {
  return LAYOUT_WORDS.test(text.normalize('NFC').replace(/[ \t]+/gu, ' '));
}

/** The pieces of each cell, column after column, as the eye reads a page of two columns. */
export function byColumns(cells: readonly { readonly column: number; readonly pieces: readonly SourcePiece[] }[]): SourcePiece[] {
  const columns = [...new Set(cells.map((cell) => cell.column))].sort((one, other) => one - other);
  return columns.flatMap((column, index) => {
    const isRight = index > 0 && index === columns.length - 1;
    return cells.filter((cell) => cell.column === column).flatMap((cell, at) => close(cell.pieces, { isTop: at === 0, isRight }));
  });
}

/** Lines of one cell stand together unless an empty paragraph parts them. */
function close(pieces: readonly SourcePiece[], { isTop, isRight }: { readonly isTop: boolean; readonly isRight: boolean }): SourcePiece[] {
  return pieces.map((piece, at) => (piece.kind === 'line'
    ? { ...piece, gapBefore: piece.followsEmpty === true || (isTop && at === 0), ...(isRight && { column: 'right' as const }) }
    : piece));
}
