/** "CHỦ TỊCH" → "Chủ tịch". Printed capitals are read as words. */
export function sentenceCase(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase('vi') + words.slice(1).toLocaleLowerCase('vi');
}
