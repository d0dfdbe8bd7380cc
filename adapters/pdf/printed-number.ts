/** Numbers below 10 are written with a leading zero (Decree 30/2020, annex I, II.3). */
export function printedNumber(number: number): string {
  return String(number).padStart(2, '0');
}
