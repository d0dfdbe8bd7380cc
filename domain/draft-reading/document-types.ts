/** Printed names of document types and their abbreviations (Decree 30/2020, annex III.I; Party: Instruction 05-HD/VPTW). */
const TYPES: readonly (readonly [name: string, code: string])[] = [
  ['NGHỊ QUYẾT', 'NQ'], ['QUYẾT ĐỊNH', 'QĐ'], ['CHỈ THỊ', 'CT'], ['QUY CHẾ', 'QC'], ['QUY ĐỊNH', 'QyĐ'], ['THÔNG CÁO', 'TC'],
  ['THÔNG BÁO', 'TB'], ['HƯỚNG DẪN', 'HD'], ['CHƯƠNG TRÌNH', 'CTr'], ['KẾ HOẠCH', 'KH'], ['PHƯƠNG ÁN', 'PA'], ['ĐỀ ÁN', 'ĐA'],
  ['DỰ ÁN', 'DA'], ['BÁO CÁO', 'BC'], ['BIÊN BẢN', 'BB'], ['TỜ TRÌNH', 'TTr'], ['HỢP ĐỒNG', 'HĐ'], ['CÔNG ĐIỆN', 'CĐ'],
  ['BẢN GHI NHỚ', 'BGN'], ['BẢN THỎA THUẬN', 'BTT'], ['GIẤY ỦY QUYỀN', 'GUQ'], ['GIẤY MỜI', 'GM'], ['GIẤY GIỚI THIỆU', 'GGT'],
  ['GIẤY NGHỈ PHÉP', 'GNP'], ['PHIẾU GỬI', 'PG'], ['PHIẾU CHUYỂN', 'PC'], ['PHIẾU BÁO', 'PB'], ['KẾT LUẬN', 'KL'],
  ['THÔNG TRI', 'TTh'], ['CÔNG VĂN', 'CV'],
];

const CODES = new Map(TYPES.map(([name, code]) => [code, name]));

/** The type a title line names: "BÁO CÁO", "THÔNG BÁO KẾT LUẬN CUỘC HỌP"; `rest` is what follows the name. */
export function typeOfTitle(line: string): { readonly code: string; readonly name: string; readonly rest: string } | undefined {
  const title = line.normalize('NFC').replace(/^(?:\(?DỰ THẢO\)?)\s+/u, '').replace(/UỶ/gu, 'ỦY').trim();
  const found = TYPES.find(([name]) => title === name || title.startsWith(`${name} `));
  return found === undefined ? undefined : { code: found[1], name: found[0], rest: title.slice(found[0].length).trim() };
}

export function typeNameOf(code: string): string | undefined {
  return CODES.get(code);
}
