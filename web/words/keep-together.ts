/** No break before " - ", "năm 2026" and "tháng 11" whole: a line that ends in "năm" makes one look twice. */
export function keepTogether(text: string): string {
  return text.replaceAll(' - ', '\u00A0- ').replace(/(năm|tháng|số|ngày|lần|quý) (\d|[IVX]+\b)/giu, '$1\u00A0$2');
}
