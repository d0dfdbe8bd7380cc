import { isUpperCase } from './draft-part';
import { readNumberLine } from './number-line';
import { readPlaceAndDate } from './place-and-date';

const MOTTO = /^(?:CỘNG HÒA|CỘNG HOÀ|Độc lập\s*[-–])/u;
const PARTY = /^ĐẢNG CỘNG SẢN VIỆT NAM/u;
const DECORATION = /^[*_\-–—=.\s]+$/u;
const STAMP = /^[[(]?(?:DỰ THẢO|MẬT|TỐI MẬT|TUYỆT MẬT|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)/u;

export function isMotto(line: string): boolean {
  return MOTTO.test(line);
}

export function isPartyMotto(line: string): boolean {
  return PARTY.test(line);
}

export function isNumberOrDate(line: string): boolean {
  return readNumberLine(line) !== undefined || readPlaceAndDate(line) !== undefined;
}

/** A line of the header that names a body: in capitals, and none of the others. */
export function isBodyLine(line: string): boolean {
  const isOther = isMotto(line) || isPartyMotto(line) || DECORATION.test(line) || isNumberOrDate(line) || /^V\/v/iu.test(line);
  return !isOther && !STAMP.test(line) && isUpperCase(line) && /\p{L}{2}/u.test(line);
}
