export const PLACE_WORDS: Readonly<Record<string, string>> = {
  number: 'số văn bản', day: 'ngày', month: 'tháng', year: 'năm', signature: 'chữ ký', coSignature: 'chữ ký của người ký thứ hai',
  seal: 'con dấu',
};

/** Which blanks the page lacks, and what to do: "Chưa tìm thấy trên trang chỗ để trống cho: ngày, chữ ký. …" */
export function sayMissing(missing: readonly string[]): string {
  const places = missing.map((place) => PLACE_WORDS[place] ?? place).join(', ');
  return `Chưa tìm thấy trên trang chỗ để trống cho: ${places}. Hãy chỉ từng chỗ trên trang dưới đây.`;
}
