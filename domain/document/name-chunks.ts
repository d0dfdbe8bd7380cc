const BODIES = [
  'Ủy ban Mặt trận Tổ quốc Việt Nam', 'Ủy ban nhân dân', 'Hội đồng nhân dân', 'Ban Chấp hành Đảng bộ', 'Ban Chấp hành', 'Ban Thường vụ',
  'Đảng ủy', 'Thành ủy', 'Tỉnh ủy', 'Ủy ban Kiểm tra', 'Trung tâm Phục vụ hành chính công', 'Văn phòng', 'Trung tâm',
];
const PLACES = ['thành phố', 'thị trấn', 'đặc khu', 'phường', 'tỉnh', 'xã'];

const SPLIT = new RegExp(`(?:^|\\s)(${[...BODIES, ...PLACES].map((name) => name.replace(/ủy/giu, '(?:ủy|uỷ)')).join('|')})(?=\\s|$)`, 'giu');
/** A chunk that is longer than this may break anywhere: it would not fit a column in one piece. */
const LONGEST_CHUNK = 24;

/**
 * The name of a body cut where its printed lines may end: a name of a place and a kind of body stay in one piece, so that
 * "ỦY BAN NHÂN DÂN PHƯỜNG HOA SEN" never breaks after PHƯỜNG. Line feeds of the name stay with the chunk before them.
 */
export function chunksOfName(name: string): readonly string[] {
  return name.split('\n').flatMap((line, at, lines) => {
    const chunks = chunksOfLine(line.trim());
    return at + 1 < lines.length ? [...chunks.slice(0, -1), `${chunks.at(-1) ?? ''}\n`] : chunks;
  });
}

function chunksOfLine(line: string): readonly string[] {
  const starts = [...line.matchAll(SPLIT)].map((match) => match.index + (/^\s/u.test(match[0]) ? 1 : 0));
  const ends = [...line.matchAll(SPLIT)].flatMap((match) => (isPlace(match[1] ?? '') ? [] : [match.index + match[0].length + 1]));
  const cuts = [...new Set([0, ...starts, ...ends, line.length])].filter((cut) => cut <= line.length).toSorted((one, other) => one - other);
  const pieces = cuts.slice(0, -1).map((cut, at) => line.slice(cut, cuts[at + 1]).trim()).filter((piece) => piece !== '');
  return pieces.flatMap((piece) => (piece.length > LONGEST_CHUNK ? piece.split(/\s+/u) : [piece]));
}

function isPlace(words: string): boolean {
  return PLACES.includes(words.toLocaleLowerCase('vi'));
}
