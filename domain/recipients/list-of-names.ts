const LEVEL = '(?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|thôn|bản|ấp|tổ dân phố|khu dân cư)';
const SCHOOL = '(?:MN|TH|THCS|THPT|TH&THCS|TH-THCS|mầm non|tiểu học|trung học cơ sở|trung học phổ thông)';
const NUMBERED = '(?:tổ dân phố|tổ|thôn|bản|ấp|khóm|khu phố|khu dân cư|khu|khối|chi bộ|xóm)';
const AND = '(?:\\s*,\\s*(?:và\\s+)?|\\s+và\\s+)';

const LEVELS = new RegExp(`^(.*?\\s)?các\\s+(${LEVEL}(?:${AND}${LEVEL})+)(?!\\p{L})(.*)$`, 'iu');
const SCHOOLS = new RegExp(`^(các\\s+trường)\\s+(${SCHOOL}(?:${AND}${SCHOOL})+)(?!\\p{L})(.*)$`, 'iu');
const NUMBERS = new RegExp(`^(.*?${NUMBERED}(?:\\s+số)?)\\s+(\\d{1,3}(?:${AND}(?:số\\s+)?\\d{1,3})+)$`, 'iu');
const RANGE = new RegExp(`^(.*?${NUMBERED}(?:\\s+số)?)\\s+(?:từ\\s+)?(\\d{1,3})\\s*(?:-|đến)\\s*(?:số\\s+)?(\\d{1,3})$`, 'iu');
const LONGEST_RANGE = 100;

/** One name that stands for several, written out: "UBND các xã, phường", "các trường TH, THCS", "Tổ trưởng Tổ dân phố 1, 2, 3". */
export function namesInList(name: string): string[] {
  const [, of = '', levels, whose = ''] = LEVELS.exec(name) ?? [];
  if (levels !== undefined) return cut(levels).map((level) => `${of}các ${level}${whose}`);
  const [, schools, kinds, where = ''] = SCHOOLS.exec(name) ?? [];
  if (schools !== undefined && kinds !== undefined) return cut(kinds).map((kind) => `${schools} ${kind}${where}`);
  const [, numbered, numbers] = NUMBERS.exec(name) ?? [];
  if (numbered !== undefined && numbers !== undefined) {
    return cut(numbers).map((number) => `${singular(numbered)} ${number.replace(/^số\s+/iu, '')}`);
  }
  const [, ranged, first, last] = RANGE.exec(name) ?? [];
  return ranged === undefined ? [name] : inRange(Number(first), Number(last)).map((number) => `${singular(ranged)} ${number}`);
}

function inRange(first: number, last: number): readonly number[] {
  const length = last - first + 1;
  return length > 1 && length <= LONGEST_RANGE ? Array.from({ length }, (_, at) => first + at) : [];
}

function singular(name: string): string {
  return name.replace(/^các\s+/iu, '');
}

function cut(list: string): string[] {
  return list.split(new RegExp(AND, 'iu'));
}
