import fc from 'fast-check';
import { formatNumber, parseNumber } from '../../../domain/registers/number-grammar';
import { PARTY_DOCUMENT_TYPES } from '../../../domain/rulepacks/party-document-types';
import type { DocumentType } from '../../../domain/rulepacks/rule-pack';
import { STATE_DOCUMENT_TYPES } from '../../../domain/rulepacks/state-document-types';

const STATE = 'state-nd30';
const PARTY = 'party-hd05';

describe('number and symbol', () => {
  test('of the State: colon, slash, hyphen, a zero before a single digit', () => {
    expect(formatNumber({ pack: STATE, number: 5, documentType: 'BC', body: 'UBND' })).toEqual({
      printed: 'Số: 05/BC-UBND', plain: '05/BC-UBND', padded: '05', symbol: 'BC-UBND',
    });
    expect(formatNumber({ pack: STATE, number: 641, documentType: 'TTr', body: 'UBND' }).printed).toBe('Số: 641/TTr-UBND');
  });

  test('of a letter: the body and its unit, no type', () => {
    expect(formatNumber({ pack: STATE, number: 15, documentType: 'CV', body: 'UBND-VX' }).printed).toBe('Số: 15/UBND-VX');
  });

  test('of the Party: no colon, hyphen, slash; a letter has its type', () => {
    expect(formatNumber({ pack: PARTY, number: 5, documentType: 'KL', body: 'ĐU' }).printed).toBe('Số 05-KL/ĐU');
    expect(formatNumber({ pack: PARTY, number: 12, documentType: 'CV', body: 'ĐU' }).printed).toBe('Số 12-CV/ĐU');
    expect(formatNumber({ pack: PARTY, number: 3, documentType: 'QyĐ', body: 'ĐU' }).printed).toBe('Số 03-QĐ/ĐU');
  });

  test('a type the pack does not know, or a number below one, is a mistake of the caller', () => {
    expect(() => formatNumber({ pack: STATE, number: 5, documentType: 'KL', body: 'ĐU' })).toThrow(RangeError);
    expect(() => formatNumber({ pack: STATE, number: 0, documentType: 'BC', body: 'UBND' })).toThrow(RangeError);
  });
});

describe('reading a number', () => {
  test.each([
    ['Số: 05/BC-UBND', { number: 5, documentType: 'BC', body: 'UBND', symbol: 'BC-UBND' }],
    ['12/NQ-HĐND', { number: 12, documentType: 'NQ', body: 'HĐND', symbol: 'NQ-HĐND' }],
    ['Số: 15/UBND-VX', { number: 15, documentType: 'CV', body: 'UBND-VX', symbol: 'UBND-VX' }],
    ['Số: 15/UBND-VX'.normalize('NFD'), { number: 15, documentType: 'CV', body: 'UBND-VX', symbol: 'UBND-VX' }],
  ])('of the State: %s', (text, read) => {
    expect(parseNumber(STATE, text)).toEqual(read);
  });

  test.each([
    'Số 05/BC-UBND', 'Số 05-KL/ĐU', '05-KL/ĐU', 'Số: 05-BC-UBND', 'Số: 5/BC-UBND', 'Số: 005/BC-UBND', 'Số: 00/BC-UBND',
    'Số: /BC-UBND', 'Số: 05/BC-', 'Số: 05/BC UBND', '',
  ])(
    'not of the State: "%s"',
    (text) => expect(parseNumber(STATE, text)).toBeUndefined(),
  );

  test.each(['Số: 05-KL/ĐU', 'Số: 05/BC-UBND', '05/BC-UBND', 'Số 05-XX/ĐU', 'Số 05/KL/ĐU', 'Số -KL/ĐU'])(
    'not of the Party: "%s"',
    (text) => expect(parseNumber(PARTY, text)).toBeUndefined(),
  );
});

const anyNumber = fc.integer({ min: 1, max: 999_999 });
/** Abbreviations of bodies as agencies fix them; none of them begins like a type. */
const anyBody = fc.constantFrom('UBND', 'HĐND', 'ĐU', 'UBND-VX', 'UBND-KTHT', 'TTHĐND', 'UBKT', 'VP2');
/** Of types that share an abbreviation only the first can be read back. */
const readable = (types: readonly DocumentType[]) => {
  const isFirst = (type: DocumentType) => types.find((other) => other.abbreviation === type.abbreviation) === type;
  return fc.constantFrom(...types.filter(isFirst).map((type) => type.code));
};

describe('a number that was printed', () => {
  test.each([
    [STATE, readable(STATE_DOCUMENT_TYPES)],
    [PARTY, readable(PARTY_DOCUMENT_TYPES)],
  ] as const)('is read back as it was given: %s', (pack, anyType) => {
    fc.assert(fc.property(anyNumber, anyType, anyBody, (number, documentType, body) => {
      const { printed, plain, symbol } = formatNumber({ pack, number, documentType, body });
      expect(parseNumber(pack, printed)).toEqual({ number, documentType, body, symbol });
      expect(parseNumber(pack, plain)).toEqual({ number, documentType, body, symbol });
    }));
  });

  test('is no number of the other system', () => {
    fc.assert(fc.property(anyNumber, fc.constantFrom('BC', 'KH', 'TB'), anyBody, (number, documentType, body) => {
      const ofState = formatNumber({ pack: STATE, number, documentType, body });
      const ofParty = formatNumber({ pack: PARTY, number, documentType, body });
      expect(parseNumber(PARTY, ofState.printed) ?? parseNumber(PARTY, ofState.plain)).toBeUndefined();
      expect(parseNumber(STATE, ofParty.printed) ?? parseNumber(STATE, ofParty.plain)).toBeUndefined();
    }));
  });
});
