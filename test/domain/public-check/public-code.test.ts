import fc from 'fast-check';
import { idPrefixOf, publicCodeOf } from '../../../domain/public-check/public-code';

test('a code is three groups of four letters and leads back to the beginning of the id', () => {
  fc.assert(fc.property(fc.uuid(), (documentId) => {
    const code = publicCodeOf(documentId);
    expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){2}$/);
    expect(documentId.startsWith(idPrefixOf(code) ?? '-')).toBe(true);
  }));
});

test('it is read as people write it: in capitals, with spaces or without hyphens, o for zero and l for one', () => {
  const id = '00001000-0000-4000-8000-000000000000';
  expect(publicCodeOf(id)).toBe('0001-0000-0004'.slice(0, 4) + publicCodeOf(id).slice(4));
  const prefix = idPrefixOf(publicCodeOf(id));
  for (const written of [publicCodeOf(id).toUpperCase(), publicCodeOf(id).replaceAll('-', ''), publicCodeOf(id).replaceAll('-', ' ').replaceAll('0', 'O').replaceAll('1', 'l')]) {
    expect(idPrefixOf(written)).toBe(prefix);
  }
});

test.each(['', 'abc', 'uuuu-uuuu-uuuu', '0000-0000-00000', '0000-0000-000%', "' or 1=1 --"])('“%s” is no code', (text) => {
  expect(idPrefixOf(text)).toBeUndefined();
});

test('an id that is no UUID has no code', () => {
  expect(() => publicCodeOf('document-1')).toThrow(RangeError);
});
