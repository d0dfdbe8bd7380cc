import { ruleValue, documentTypeOf } from '../rulepacks/rule-value';
import type { DocumentType, NumberGrammar } from '../rulepacks/rule-pack';
import type { PackId } from '../organisation/organisation';
import type { CivilDate } from '../time/instant';

/** The parts of "Số: 05/BC-UBND": as printed, without its label, the number alone, and the symbol. */
export interface DocumentNumber {
  readonly printed: string;
  readonly plain: string;
  readonly padded: string;
  /** State "BC-UBND", letters "UBND-VX"; Party "KL/ĐU". */
  readonly symbol: string;
}

export interface ParsedNumber {
  readonly number: number;
  /** Code of the type. Where two types share an abbreviation, the first of the pack. */
  readonly documentType: string;
  readonly body: string;
  readonly symbol: string;
}

/**
 * Number and symbol of a document by the grammar of its pack (Decree 30/2020, annex I; Party: "Số 05-KL/ĐU"). `body` is the
 * abbreviation of the body, of a State letter with its unit or field: "UBND-VX".
 *
 * @throws RangeError for a type the pack does not know or a number below 1.
 */
export function formatNumber(
  { pack, number, documentType, body, on = LATEST }:
  { readonly pack: PackId; readonly number: number; readonly documentType: string; readonly body: string; readonly on?: CivilDate },
): DocumentNumber {
  if (!Number.isSafeInteger(number) || number < 1) throw new RangeError(`a document number is a whole number from 1: ${number}`);
  const type = documentTypeOf(pack, documentType, on);
  if (!type) throw new RangeError(`rule pack ${pack} has no document type ${documentType}`);
  const grammar = ruleValue(pack, 'number-grammar', on).value;
  const padded = String(number).padStart(grammar.digits, '0');
  const symbol = symbolOf(type, body, grammar);
  const plain = `${padded}${grammar.afterNumber}${symbol}`;
  return { printed: `${grammar.label} ${plain}`, plain, padded, symbol };
}

/** Reads a number as printed or cited, with or without its label; undefined when it is not one of this pack. */
export function parseNumber(pack: PackId, text: string, on: CivilDate = LATEST): ParsedNumber | undefined {
  const grammar = ruleValue(pack, 'number-grammar', on).value;
  const plain = withoutLabel(text.normalize('NFC').trim(), grammar);
  const match = plain === undefined ? null : NUMBER_AND_SYMBOL.exec(plain);
  if (!match?.groups) return undefined;
  const { digits = '', separator, symbol = '' } = match.groups;
  if (separator !== grammar.afterNumber || !isPadded(digits, grammar)) return undefined;
  const read = readSymbol(symbol, ruleValue(pack, 'document-types', on).value, grammar);
  return read && { number: Number(digits), symbol, ...read };
}

/** The grammar of today: for texts whose day does not matter. */
const LATEST: CivilDate = '9999-12-31';
const NUMBER_AND_SYMBOL = /^(?<digits>\d{1,9})(?<separator>[/-])(?<symbol>.+)$/;
const BODY = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u;

function symbolOf(type: DocumentType, body: string, grammar: NumberGrammar): string {
  return type.abbreviation === undefined ? body : `${type.abbreviation}${grammar.afterType}${body}`;
}

function withoutLabel(text: string, grammar: NumberGrammar): string | undefined {
  if (/^\d/.test(text)) return text;
  const label = /^Số(?<colon>\s*:)?\s*/i.exec(text);
  const hasColon = label?.groups?.['colon'] !== undefined;
  return label && hasColon === (grammar.label === 'Số:') ? text.slice(label[0].length) : undefined;
}

function isPadded(digits: string, grammar: NumberGrammar): boolean {
  return Number(digits) > 0 && digits === String(Number(digits)).padStart(grammar.digits, '0');
}

type TypeAndBody = Pick<ParsedNumber, 'documentType' | 'body'>;

function readSymbol(symbol: string, types: readonly DocumentType[], grammar: NumberGrammar): TypeAndBody | undefined {
  const cut = symbol.indexOf(grammar.afterType);
  const abbreviation = cut < 0 ? undefined : symbol.slice(0, cut);
  const type = types.find((candidate) => candidate.abbreviation !== undefined && candidate.abbreviation === abbreviation);
  if (type) return bodyOf(type, symbol.slice(cut + 1));
  const letter = types.find((candidate) => candidate.abbreviation === undefined);
  return letter && bodyOf(letter, symbol);
}

function bodyOf(type: DocumentType, body: string): TypeAndBody | undefined {
  return BODY.test(body) ? { documentType: type.code, body } : undefined;
}
