import makeCode from 'qrcode-generator';
import type { FootMark } from '../../domain/public-check/foot-mark';

/** What the template draws in the foot margin of the last page. */
export interface FootMarkData {
  /** A drawing of squares, one unit each. */
  readonly svg: string;
  /** For whoever hears the page instead of seeing it. */
  readonly alt: string;
  readonly words: readonly string[];
}

/** The address as a QR code (15 % may be lost and it still reads), and the code in words beside it. */
export function footMarkData(mark: FootMark): FootMarkData {
  return { svg: drawingOf(mark.address), ...footMarkWords(mark) };
}

export function footMarkWords({ code }: FootMark): Pick<FootMarkData, 'alt' | 'words'> {
  return {
    alt: `Mã QR dẫn đến trang xác thực văn bản, mã xác thực ${code}`, words: ['Quét mã để xác thực văn bản', `Mã xác thực: ${code}`],
  };
}

/** The squares of the QR code that are dark, by row and column from its upper left corner. */
export function squaresOf(address: string): { readonly side: number; readonly dark: readonly (readonly [number, number])[] } {
  const qr = makeCode(0, 'M');
  qr.addData(address);
  qr.make();
  const side = qr.getModuleCount();
  const places = Array.from({ length: side }, (_, at) => at);
  return { side, dark: places.flatMap((row) => places.filter((column) => qr.isDark(row, column)).map((column) => [row, column] as const)) };
}

function drawingOf(address: string): string {
  const { side, dark } = squaresOf(address);
  const squares = dark.map(([row, column]) => `M${column} ${row}h1v1h-1z`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path d="${squares.join('')}"/></svg>`;
}
