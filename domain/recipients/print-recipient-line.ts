/** Prints the lines of Nơi nhận as the decree wants them: "- …;" each, the last closed by a full stop (annex I.II.9). */
export function printRecipientLines(printed: readonly string[]): string[] {
  return printed.map((line, index) => `- ${line}${index === printed.length - 1 ? '.' : ';'}`);
}
