/**
 * Words a body's name begins with. A comma or "và" separates two bodies only when one of these follows; otherwise it belongs to
 * one name ("Sở Văn hóa, Thể thao và Du lịch"). Matched in lower case with settled tone marks.
 */
const HEADS = [
  'đảng ủy', 'thành ủy', 'tỉnh ủy', 'huyện ủy', 'quận ủy', 'đảng bộ', 'chi bộ', 'cấp ủy', 'hđnd', 'ubnd', 'hội đồng', 'ủy ban', 'mttq',
  'mặt trận', 'thường trực', 'ban', 'văn phòng', 'sở', 'phòng', 'trung tâm', 'trường', 'trạm', 'công an', 'bộ', 'cục', 'chi cục', 'viện',
  'tòa án', 'kho bạc', 'ngân hàng', 'thuế', 'bảo hiểm', 'báo', 'đài', 'cổng', 'trang thông tin', 'đoàn', 'liên đoàn', 'công đoàn', 'hội',
  'hiệp hội', 'câu lạc bộ', 'tổ', 'khu', 'thôn', 'khối', 'cơ quan', 'đơn vị', 'tổ chức', 'doanh nghiệp', 'hợp tác xã', 'hộ', 'công ty',
  'đại biểu', 'thành viên', 'lãnh đạo', 'chủ tịch', 'phó', 'bí thư', 'ủy viên', 'đảng ủy viên', 'trưởng', 'chánh', 'giám đốc',
  'thủ trưởng', 'người đứng đầu', 'ông', 'bà', 'cán bộ', 'bí thư chi bộ', 'nhân dân', 'cử tri',
  'đại hội', 'đoàn chủ tịch', 'đại diện', 'viện kiểm sát', 'bộ đội', 'đồn', 'đội', 'quỹ',
  'website', 'công báo', 'chi ủy viên', 'tổng công ty', 'học viện', 'bệnh viện', 'nhà văn hóa', 'bí thư',
];

/** Nouns that take "các" from the first name of their line ("Các chi bộ, đảng bộ trực thuộc"). */
const COUNTED = [
  'chi bộ', 'đảng bộ', 'cơ quan', 'đơn vị', 'tổ chức', 'doanh nghiệp', 'hợp tác xã', 'phòng', 'ban', 'ngành', 'sở', 'hội', 'đoàn thể',
  'trường', 'trạm', 'tổ', 'khu', 'thôn', 'khối', 'ủy viên', 'đảng ủy viên', 'đại biểu', 'thành viên', 'phó', 'trưởng', 'bí thư chi bộ',
];

/** Nouns that mean many people even when "các" is left out ("Đại biểu HĐND phường"). */
const ALWAYS_MANY = ['đại biểu', 'thành viên'];

/** Posts: they belong to the body named later in the line ("Chủ tịch, các Phó Chủ tịch UBND"). */
const POSTS = [
  'chủ tịch', 'phó', 'bí thư', 'ủy viên', 'thành viên', 'chánh', 'trưởng', 'lãnh đạo', 'ban', 'giám đốc', 'văn phòng',
];

/** Bodies that have a standing board, so "Thường trực" carries over to them. UBND has none. */
const WITH_STANDING_BOARD = ['đảng ủy', 'thành ủy', 'tỉnh ủy', 'huyện ủy', 'quận ủy', 'hđnd', 'hội đồng nhân dân'];

/** Bodies of a higher level or of their own name: the place at the end of a line is not theirs. */
const WITH_OWN_PLACE = [
  'thành ủy', 'tỉnh ủy', 'huyện ủy', 'quận ủy', 'thường trực thành ủy', 'thường trực tỉnh ủy', 'văn phòng thành ủy', 'văn phòng tỉnh ủy',
  'sở', 'bộ', 'cục', 'chi cục', 'kho bạc', 'ngân hàng', 'công ty', 'báo', 'đài', 'ông', 'bà',
];

export const isHead = startsWithOneOf(HEADS);
export const isCounted = startsWithOneOf(COUNTED);
export const isAlwaysMany = startsWithOneOf(ALWAYS_MANY);
export const isPost = startsWithOneOf(POSTS);
export const hasStandingBoard = startsWithOneOf(WITH_STANDING_BOARD);
export const hasOwnPlace = startsWithOneOf(WITH_OWN_PLACE);

function startsWithOneOf(nouns: readonly string[]): (name: string) => boolean {
  const pattern = new RegExp(`^(?:${nouns.join('|')})(?!\\p{L})`, 'u');
  return (name) => pattern.test(name.normalize('NFC').toLowerCase());
}
