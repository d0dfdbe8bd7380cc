/** "305/TB-UBND" of "Số: 305/TB-UBND": number and symbol as one cites them, without the label the page prints before them. */
export function plainNumber(printed: string): string {
  return printed.replace(/^Số:?\s+/u, '');
}
