/** The number as one says it in a sentence: "641/BC-UBND". Printed it begins with "Số:" (State) or "Số" (Party). */
export function sayNumber(printed: string): string {
  return printed.replace(/^Số:?\s*/u, '');
}
