/** Words, numbers with their separators, spaces and single marks: what a change is counted in. "94,6%" and "15/11/2026" are one token. */
export function tokensOf(text: string): readonly string[] {
  return text.normalize('NFC').match(/\p{L}[\p{L}\p{M}]*|\d+(?:[.,/]\d+)*%?|\s+|[^\s]/gu) ?? [];
}
