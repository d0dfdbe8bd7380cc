/** "6/8 đã trả lời". */
export function sayProgress({ answered, asked }: { readonly answered: number; readonly asked: number }): string {
  return `${answered}/${asked} đã trả lời`;
}
