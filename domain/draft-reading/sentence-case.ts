/** The words for a level of local government; "xã" of "xã hội" is none. */
export const LEVELS = 'phường|xã(?!\\s+hội)|đặc khu|thành phố|tỉnh|huyện|quận|thị xã|thị trấn';

const BODY_NAMES: Readonly<Record<string, string>> = {
  UBND: 'Ủy ban nhân dân', HĐND: 'Hội đồng nhân dân', ĐU: 'Đảng ủy', BTV: 'Ban Thường vụ', UBKT: 'Ủy ban Kiểm tra',
  UBMTTQ: 'Ủy ban Mặt trận Tổ quốc', UBMTTQVN: 'Ủy ban Mặt trận Tổ quốc Việt Nam', VPĐU: 'Văn phòng Đảng ủy',
};

const PARTY_COMMITTEE = /^(Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy)(\s.*)?$/iu;
/** Kinds of bodies after whose word a name of their own begins: "Sở Nội vụ", "Chi bộ Tổ dân phố số 7". */
const NAMED_KIND = /^(?:Sở|Phòng|Ban|Văn phòng|Trung tâm|Chi bộ|Đảng bộ|Hội(?! đồng)|Đoàn|Trường|Trạm|Ủy ban(?! nhân dân))\s+(?=\p{Ll})/u;
/** Where a further word of such a name begins: "Kinh tế - Ngân sách", "Kinh tế, Hạ tầng và Đô thị". */
const FURTHER_NAME = /(?<=\s[-–]\s|,\s|\svà\s)\p{Ll}/gu;
const KEPT_CAPITALS = /^(?:MTTQ|UBND|HĐND|ĐBQH|TNCS|THCS|THPT|[IVX]+|\d.*)$/u;
const PROPER_NAMES = /(?<!\p{L})(?:việt nam|đảng ủy|thành ủy|tỉnh ủy|hồ chí minh)(?!\p{L})/gu;

export function nameBody(abbreviation: string): string | undefined {
  return BODY_NAMES[abbreviation];
}

/** "ỦY BAN NHÂN DÂN PHƯỜNG HOA SEN" → "Ủy ban nhân dân phường Hoa Sen" (capitals by Decree 30/2020, annex II). */
export function sentenceCase(printed: string): string {
  const settled = printed.replace(/\s+/gu, ' ').replace(/UỶ/gu, 'ỦY');
  const [, committee, seat] = PARTY_COMMITTEE.exec(settled) ?? [];
  if (committee !== undefined) return `${capital(committee.toLowerCase())}${capitalWords(seat ?? '')}`;
  const [, body = settled, place = ''] = new RegExp(`^(.*?)(\\s(?:${LEVELS})\\s.*)?$`, 'iu').exec(settled) ?? [];
  const levels = new RegExp(`\\s(?:${LEVELS})(?=\\s)`, 'giu');
  return `${bodyCase(body)}${capitalWords(place).replace(levels, (level) => level.toLowerCase())}`;
}

function bodyCase(body: string): string {
  const known = nameBody(body.toUpperCase());
  if (known !== undefined) return known;
  const lower = body.split(' ').map((word) => (KEPT_CAPITALS.test(word) ? word : word.toLowerCase())).join(' ');
  const named = capital(lower.replace(PROPER_NAMES, (name) => (name === 'việt nam' ? 'Việt Nam' : capital(name))));
  if (!NAMED_KIND.test(named)) return named;
  return named.replace(new RegExp(`(?<=${NAMED_KIND.source})\\p{Ll}`, 'u'), (letter) => letter.toUpperCase())
    .replace(FURTHER_NAME, (letter) => letter.toUpperCase());
}

function capitalWords(words: string): string {
  return words.replace(/\p{L}+/gu, capital);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + (word === word.toUpperCase() ? word.slice(1).toLowerCase() : word.slice(1));
}
