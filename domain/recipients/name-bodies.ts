import { writeOutAbbreviations, type OwnAbbreviations } from './abbreviations';
import { isAlwaysMany, isHead } from './body-nouns';
import { hideFixedPhrases, showFixedPhrases } from './fixed-phrases';
import { namesInList } from './list-of-names';
import { settleTones } from './name-key';
import { shareWords, type NamePart } from './share-words';

/** Ward-level nouns that name the office's own place when no proper name follows. */
const OWN_LEVEL = /\s+(?:thuộc\s+)?(?:phường|xã|đặc khu)$/u;

/**
 * The bodies a recipient line names, one each, with shared nouns written out: "TT Đảng ủy, HĐND phường" names "Thường trực Đảng ủy
 * phường" and "Thường trực HĐND phường". A name it does not understand is returned as written: the clerk decides.
 */
export function nameBodies(names: string, own?: OwnAbbreviations): string[] {
  const written = hideFixedPhrases(writeOut(names, own));
  const parts = shareWords(splitAtHeads(written).flatMap(namesInList).map(toPart));
  const bodies = parts.flatMap((part) => leadersOf(part) ?? [printPart(part)]).map((name) => settleOwnLevel(showFixedPhrases(name)));
  return [...new Set(bodies.filter((body) => body !== ''))];
}

function writeOut(names: string, own?: OwnAbbreviations): string {
  const settled = names.normalize('NFC').replace(/(?:^|(?<=\s))\p{L}+/gu, (word) => keepCase(word, settleTones(word.toLowerCase())));
  const plain = settled
    .replace(/(?:đ\/c|đồng chí)\s+|(?<=các\s)vị\s+/giu, '')
    .replace(/\s*[–—−]\s*|(?<=HĐND|UBND|Đảng ủy)-(?=HĐND|UBND|U?B?MTTQ)/gu, ' - ')
    .replace(/(?<!\p{L})TT\.\s*(?=\p{Lu})/gu, 'TT ')
    .replace(/^(Thường trực|Lãnh đạo|Các)\s*:\s*/iu, '$1 ')
    .replace(/\s+/gu, ' ').trim();
  return writeOutAbbreviations(plain, own);
}

function keepCase(word: string, lowerCase: string): string {
  return [...lowerCase].map((letter, at) => ([...word][at] === [...word][at]?.toLowerCase() ? letter : letter.toUpperCase())).join('');
}

/** Splits at commas, semicolons, "và" and spaced dashes, but only where a new body begins; text in brackets is left whole. */
function splitAtHeads(names: string): string[] {
  const pieces = names.split(/(\s*[,;]\s*(?:và\s+)?|\s+(?:và|&)\s+|\s+-\s+)(?![^(]*\))/u);
  const bodies = [pieces[0] ?? ''];
  for (let at = 1; at < pieces.length; at += 2) {
    const next = pieces[at + 1] ?? '';
    if (beginsBody(next) && !belongsTo(bodies.at(-1) ?? '', pieces[at] ?? '', next)) bodies.push(next);
    else bodies.push(`${bodies.pop() ?? ''}${pieces[at] ?? ''}${next}`);
  }
  return bodies.map((body) => body.trim()).filter((body) => body !== '');
}

function beginsBody(piece: string): boolean {
  return isHead(piece.replace(/^(?:các|những|toàn thể)\s+/iu, '')) || /^các\s/iu.test(piece);
}

/** Two to five words that each begin with a capital, and no word for a body: a person. */
const PERSON = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}$/u;
const GREAT_BODIES = 'đảng ủy|thành ủy|tỉnh ủy|huyện ủy|HĐND|UBND|MTTQ|UBMTTQ|ủy ban MTTQ|mặt trận|đoàn thể';
const GREAT_BODY = new RegExp(`^(?:các\\s+)?(?:thường trực\\s+)?(?:${GREAT_BODIES})`, 'iu');

/** A post after a person's name is that person's; a dash joins a unit to what it is part of, and parts only the great bodies. */
function belongsTo(above: string, separator: string, next: string): boolean {
  if (separator.trim() === '-') return !(GREAT_BODY.test(above) && GREAT_BODY.test(next));
  const name = above.replace(/^(?:ông|bà)\s+/iu, '');
  return separator.includes(',') && PERSON.test(name) && !isHead(name);
}

function toPart(written: string): NamePart {
  const counted = /^(?:các|những|toàn thể)\s+(.*)$/iu.exec(written);
  return counted?.[1] === undefined ? { many: false, name: written } : { many: true, name: counted[1] };
}

function printPart(part: NamePart): string {
  const many = part.many || isAlwaysMany(part.name);
  const name = isAlwaysMany(part.name) || /^cán bộ/iu.test(part.name) ? lowerFirst(part.name) : part.name;
  return many ? `các ${name}` : name;
}

/** The leaders of a Committee or Council are its chair and deputies: "Lãnh đạo UBND phường" names both. */
function leadersOf(part: NamePart): string[] | undefined {
  const body = /^lãnh đạo\s+((?:UBND|HĐND).*)$/iu.exec(part.name)?.[1]?.replace(OWN_LEVEL, '');
  return body === undefined ? undefined : [`Chủ tịch ${body}`, `các Phó Chủ tịch ${body}`];
}

/** "thuộc phường" and the ward after a group of its people say nothing a name needs. */
function settleOwnLevel(name: string): string {
  if (/^cán bộ/u.test(name)) return name.replace(OWN_LEVEL, '');
  return name.replace(/\s+thuộc\s+(?:phường|xã|đặc khu)$/u, '');
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
