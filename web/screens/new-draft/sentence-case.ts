/** "CHỦ TỊCH" → "Chủ tịch". Printed capitals are read as words. */
export function sentenceCase(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase('vi') + words.slice(1).toLocaleLowerCase('vi');
}

/** "PHÓ CHỦ TỊCH" → "Phó Chủ tịch": an office writes the post itself large, whatever stands before it. */
export function postCase(printed: string): string {
  return sentenceCase(printed).replace(/(?<=^(?:quyền |phó |chánh )+)\p{L}/giu, (letter) => letter.toLocaleUpperCase('vi'));
}
