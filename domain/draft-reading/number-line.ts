import { squeeze } from './columns';
import { typeNameOf } from './document-types';

export interface NumberLine {
  readonly system: 'state' | 'party';
  readonly number?: number;
  readonly symbol: string;
  /** Abbreviation of the type; "CV" when a State symbol has none (official letters). */
  readonly documentType?: string;
  /** Abbreviation of the body: "UBND", "ĐU". */
  readonly body?: string;
}

const BLANK = '[\\s._…]*';

const SYMBOL = '\\p{L}[\\p{L}\\d]*(?:\\s?[-–/&.]\\s?\\p{L}[\\p{L}\\d]*)*';
const NUMBER_LINE = new RegExp(`^Số\\s?:?\\s?(\\d+)?${BLANK}([-–/])\\s?(${SYMBOL})\\.?$`, 'u');
const LONGEST_NUMBER_LINE = 200;

/** Reads "Số: 15/BC-UBND", "Số: /BC-UBND" (State, Decree 30/2020 annex I.II.3) or "Số 12-KL/ĐU", "Số -KL/ĐU" (Party). */
export function readNumberLine(line: string): NumberLine | undefined {
  if (line.length > LONGEST_NUMBER_LINE) return undefined;
  const found = NUMBER_LINE.exec(squeeze(line));
  const [, digits, separator, raw] = found ?? [];
  if (raw === undefined) return undefined;
  const symbol = raw.replace(/\s/gu, '').replaceAll('–', '-');
  return {
    system: separator === '/' ? 'state' : 'party',
    ...(digits !== undefined && { number: Number(digits) }),
    symbol,
    ...typeAndBody(symbol, separator === '/'),
  };
}

function typeAndBody(symbol: string, isState: boolean): Pick<NumberLine, 'documentType' | 'body'> {
  const [first = '', ...rest] = symbol.split(isState ? '-' : '/');
  if (typeNameOf(first) !== undefined) return { documentType: first, body: rest.join('-') };
  return isState ? { documentType: 'CV', body: first } : { body: rest.join('/') };
}
