/** Lower-case abbreviation → lower-case long form, for comparing names. "TT" and "CT" depend on what follows and are absent. */
export const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ['hđnd', 'hội đồng nhân dân'],
  ['ubnd', 'ủy ban nhân dân'],
  ['mttq', 'mặt trận tổ quốc'],
  ['mttqvn', 'mặt trận tổ quốc'],
  ['ubmttq', 'ủy ban mặt trận tổ quốc'],
  ['ubmttqvn', 'ủy ban mặt trận tổ quốc'],
  ['đbqh', 'đại biểu quốc hội'],
  ['ubkt', 'ủy ban kiểm tra'],
  ['btv', 'ban thường vụ'],
  ['btt', 'ban thường trực'],
  ['bch', 'ban chấp hành'],
  ['bchqs', 'ban chỉ huy quân sự'],
  ['vp', 'văn phòng'],
  ['vpđu', 'văn phòng đảng ủy'],
  ['ca', 'công an'],
  ['tp', 'thành phố'],
  ['tdp', 'tổ dân phố'],
  ['kdc', 'khu dân cư'],
  ['hcc', 'hành chính công'],
  ['bhxh', 'bảo hiểm xã hội'],
  ['pct', 'phó chủ tịch'],
  ['pbt', 'phó bí thư'],
]);

interface Abbreviation {
  readonly written: RegExp;
  readonly long: string;
}

/** What a line's abbreviations are written out to. HĐND, UBND and MTTQ stay: offices print them so. Order matters. */
const WRITTEN_OUT: readonly Abbreviation[] = [
  { written: word('TT', '(?=\\s+(?:Đảng ủy|Thành ủy|Tỉnh ủy|Huyện ủy|Quận ủy|ĐU|HĐND|Hội đồng))'), long: 'Thường trực' },
  { written: word('TT', '(?=\\s+\\p{Lu})'), long: 'Trung tâm' },
  { written: word('ĐU', '(?!V)'), long: 'Đảng ủy' },
  { written: word('PCVP'), long: 'Phó Chánh Văn phòng' },
  { written: word('CVP'), long: 'Chánh Văn phòng' },
  { written: word('PGĐ'), long: 'Phó Giám đốc' },
  { written: word('GĐ'), long: 'Giám đốc' },
  { written: word('LĐ', '(?=\\s+(?:UBND|HĐND|VP|Văn phòng|phường|xã))'), long: 'Lãnh đạo' },
  { written: word('TV', '(?=\\s+(?:UBND|HĐND|Ban))'), long: 'Thành viên' },
  { written: word('ĐB', '(?=\\s+HĐND)'), long: 'Đại biểu' },
  { written: word('UV', '(?=\\s+(?:BTV|BCH|UBKT|UBND|Ban))'), long: 'Ủy viên' },
  { written: word('KT\\s*-?\\s*NS'), long: 'Kinh tế - Ngân sách' },
  { written: word('VH\\s*-?\\s*XH'), long: 'Văn hóa - Xã hội' },
  { written: /(?<=(?<!\p{L})Ban\s)PC(?!\p{L})/gu, long: 'Pháp chế' },
  { written: word('VKSND'), long: 'Viện kiểm sát nhân dân' },
  { written: word('TAND'), long: 'Tòa án nhân dân' },
  { written: word('UVBTV'), long: 'Ủy viên Ban Thường vụ' },
  { written: word('UVBCH'), long: 'Ủy viên Ban Chấp hành' },
  { written: word('ĐUV'), long: 'Đảng ủy viên' },
  { written: word('VPĐU'), long: 'Văn phòng Đảng ủy' },
  { written: word('PCT'), long: 'Phó Chủ tịch' },
  { written: word('PBT'), long: 'Phó Bí thư' },
  { written: word('CT\\s*-?\\s*XH'), long: 'chính trị - xã hội' },
  { written: word('CT', '(?=\\s*(?:,|UBND|HĐND|$))'), long: 'Chủ tịch' },
  { written: word('BTV'), long: 'Ban Thường vụ' },
  { written: word('BCH'), long: 'Ban Chấp hành' },
  { written: word('BTT'), long: 'Ban Thường trực' },
  { written: word('UBKT'), long: 'Ủy ban Kiểm tra' },
  { written: word('UBMTTQ(?:VN)?'), long: 'Ủy ban MTTQ' },
  { written: word('VP'), long: 'Văn phòng' },
  { written: word('TDP'), long: 'Tổ dân phố' },
  { written: word('KDC'), long: 'Khu dân cư' },
  { written: word('TP\\.?', '(?=\\s|$)'), long: 'thành phố' },
];

/** Abbreviations an agency has fixed for itself, as its head decides (Decree 30/2020, annex I.II.3): "KTHT" → "Phòng Kinh tế, Hạ tầng". */
export type OwnAbbreviations = ReadonlyMap<string, string>;

/** Writes the abbreviations of a line out, those of the agency's own table before the usual ones. */
export function writeOutAbbreviations(line: string, own: OwnAbbreviations = new Map()): string {
  const withOwn = [...own].filter(([short]) => /^[\p{L}\d]+$/u.test(short))
    .reduce((text, [short, long]) => text.replace(word(short), long), line);
  return WRITTEN_OUT.reduce((text, entry) => text.replace(entry.written, entry.long), withOwn);
}

function word(letters: string, after = ''): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${letters}(?![\\p{L}\\d])${after}`, 'gu');
}
