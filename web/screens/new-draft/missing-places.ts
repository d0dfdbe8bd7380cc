const PLACES: Readonly<Record<string, string>> = {
  number: 'số văn bản', day: 'ngày', month: 'tháng', year: 'năm', signature: 'chữ ký',
};

/** Which blanks the page lacks, and what to do: "Chưa tìm thấy trên trang chỗ để trống cho: ngày, chữ ký. …" */
export function sayMissing(missing: readonly string[]): string {
  const places = missing.map((place) => PLACES[place] ?? place).join(', ');
  return `Chưa tìm thấy trên trang chỗ để trống cho: ${places}. Hãy để trống chỗ đó trong tệp rồi nộp lại, hoặc trình bày theo thể thức.`;
}
