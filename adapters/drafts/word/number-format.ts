const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'],
  [1, 'I'],
];
const VIETNAMESE = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const LETTERS = 26;
const FIRST_LETTER = 'a'.charCodeAt(0);

/** A number as Word prints it in a format of its numbering; undefined for a format this reader does not know. */
export function formatListNumber(value: number, format: string): string | undefined {
  switch (format) {
    case 'decimal': return String(value);
    case 'decimalZero': return String(value).padStart(2, '0');
    case 'upperRoman': return roman(value);
    case 'lowerRoman': return roman(value).toLowerCase();
    case 'lowerLetter': return letters(value);
    case 'upperLetter': return letters(value).toUpperCase();
    case 'vietnameseCounting': return VIETNAMESE[value];
    case 'none': return '';
    default: return undefined;
  }
}

function roman(value: number): string {
  let left = Math.min(Math.max(value, 0), 3999);
  let written = '';
  for (const [worth, sign] of ROMAN) {
    while (left >= worth) {
      written += sign;
      left -= worth;
    }
  }
  return written;
}

/** Word's letters are the Latin ones, without đ; after z it doubles them: aa, bb. */
function letters(value: number): string {
  if (value < 1) return '';
  const times = Math.ceil(value / LETTERS);
  return String.fromCharCode(FIRST_LETTER + ((value - 1) % LETTERS)).repeat(Math.min(times, 10));
}
