import { readGivenNumber, reserveGiven } from '../../../domain/registers/given-number';
import type { NumberSeries } from '../../../domain/registers/number-series';
import { giveUpNumber } from '../../../domain/registers/take-number';
import { newLife, type Life } from '../document/life';
import { staffedWard } from '../document/ward';
import { stateOf, write, type BookRow } from './book';

const provincial: NumberSeries = {
  id: 'so-bc', agencyId: 'ubnd', name: 'Báo cáo', documentTypes: ['BC'], scope: 'year', givenBy: 'outside', givenWhen: 'after-signature', openings: [],
};
const BC = { documentType: 'BC', symbolBody: 'UBND' };
const ON = '2026-11-02';

describe('a number as văn thư keys it in', () => {
  const read = (written: string, document = BC) => readGivenNumber({ written, on: ON }, 'state-nd30', document);

  test.each([['641', 641], ['05', 5], [' 641/BC-UBND ', 641], ['05/BC-UBND', 5], ['Số: 641/BC-UBND', 641]])('%s is %d', (written, number) => {
    expect(read(written)).toBe(number);
  });

  test.each(['', '0', '-1', '6.4', '641a', '5/BC-UBND', '641/TB-UBND', '641/BC-HĐND', '641-BC/UBND', '1234567', '1234567/BC-UBND'])('%p is none of this document', (written) => {
    expect(read(written)).toBeUndefined();
  });

  test('a Party number is read by the Party grammar', () => {
    const conclusion = { documentType: 'KL', symbolBody: 'ĐU' };
    const numbers = ['38-KL/ĐU', '38/KL-ĐU'].map((written) => readGivenNumber({ written, on: ON }, 'party-hd05', conclusion));
    expect(numbers).toEqual([38, undefined]);
  });
});

describe('the book of numbers given elsewhere', () => {
  const rows: readonly BookRow[] = [
    { number: 977, on: ON, status: 'bound', documentId: 'b' }, { number: 980, on: ON, status: 'reserved', documentId: 'c' },
    { number: 981, on: ON, status: 'voided', reason: 'Hỏng' }, { number: 990, on: ON, status: 'outside' },
  ];
  const reserve = (number: number, on = ON, book = rows) => {
    const reserved = reserveGiven(stateOf(provincial, '2026', book, { documentId: 'a', number }), { documentId: 'a', number, on });
    return 'refusal' in reserved ? reserved.refusal.code : write(book, reserved.writes);
  };

  test('takes a number once, with gaps and in any order', () => {
    expect(reserve(12)).toContainEqual({ number: 12, on: ON, status: 'reserved', documentId: 'a' });
    expect([977, 980, 981, 990].map((number) => reserve(number))).toEqual(['NUMBER_TAKEN', 'NUMBER_IN_PROGRESS', 'NUMBER_VOIDED', 'NUMBER_TAKEN']);
  });

  test('keeps what was keyed in before for the same document, or puts what is right in its place', () => {
    const held = [...rows, { number: 12, on: ON, status: 'reserved', documentId: 'a' } as const];
    expect(reserve(12, ON, held)).toEqual(held);
    expect(reserve(12, '2026-11-01', held)).toEqual([...rows, { number: 12, on: '2026-11-01', status: 'reserved', documentId: 'a' }]);
    expect(reserve(13, ON, held)).toEqual([...rows, { number: 13, on: ON, status: 'reserved', documentId: 'a' }]);
  });

  test('gives back what came to nothing, also from the middle: the other system still means this document by it', () => {
    const held = [...rows, { number: 12, on: ON, status: 'reserved', documentId: 'a' } as const];
    const given = giveUpNumber(stateOf(provincial, '2026', held, { documentId: 'a' }), { documentId: 'a', reason: 'Hết giờ' });
    expect(given.outcome).toBe('released');
    expect(write(held, given.writes)).toEqual(rows);
  });
});

describe.each(['after-signature', 'before-signature'] as const)('an own document in such a book, numbered %s', (givenWhen) => {
  const organisation = {
    ...staffedWard, series: staffedWard.series.map((series) => (series.id === 'so-tb' ? { ...series, givenBy: 'outside' as const, givenWhen } : series)),
  };
  const numbering = (life: Life, given?: { readonly written: string; readonly on: string }) => {
    const { typeset, signed } = life.state();
    return life.act('van-thu', givenWhen === 'before-signature'
      ? { kind: 'giveNumber', bytesSha256: typeset?.pdfSha256 ?? '', ...(given && { given }) }
      : { kind: 'prepareSeal', preparationId: 'seal-1', sealId: 'dau-ubnd', bytesSha256: signed?.pdfSha256 ?? '', ...(given && { given }) });
  };
  /** Approved, and signed unless the number comes first, on 2 November; it is now the 3rd. */
  const waiting = (): Life => {
    const life = newLife({ organisation });
    life.submit('van-ban-thuong');
    life.typeset();
    for (const postId of ['truong-phong', 'chanh-van-phong']) life.check(postId);
    life.approve('chu-tich');
    if (givenWhen === 'after-signature') life.sign('chu-tich');
    life.record.jumpTo('2026-11-03T02:00:00.000Z');
    return life;
  };

  test('needs the number that was given, in the form of its own, dated neither after today nor before it was signed', () => {
    const life = waiting();
    const from = givenWhen === 'before-signature' ? '2026-11-03' : '2026-11-02';
    expect(numbering(life)).toBe('NUMBER_GIVEN_OUTSIDE');
    expect(numbering(life, { written: '977/BC-UBND', on: from })).toBe('GIVEN_NUMBER_INVALID');
    expect(numbering(life, { written: '977', on: '2026-11-04' })).toBe('DATE_IN_FUTURE');
    expect(numbering(life, { written: '977', on: givenWhen === 'before-signature' ? '2026-11-02' : '2026-11-01' })).toBe('DATE_BEFORE_SIGNATURE');
    expect(numbering(life, { written: '977/TB-UBND', on: from })).toContain(givenWhen === 'before-signature' ? 'NumberGiven' : 'SignaturePreparationRequested');
  });

  test('is issued under it', () => {
    const life = waiting();
    numbering(life, { written: '977', on: '2026-11-03' });
    if (givenWhen === 'before-signature') signNumbered(life);
    else finishSeal(life);
    if (givenWhen === 'before-signature') life.seal('van-thu', 'dau-ubnd');
    expect(life.state()).toMatchObject({ issued: { number: 977, printedNumber: '977/TB-UBND', issuedOn: '2026-11-03' } });
    expect(life.record.bound).toMatchObject([{ seriesId: 'so-tb', scope: '2026', number: 977 }]);
  });

  test('gives the number back when time runs out, and takes the same one again', () => {
    const life = waiting();
    const given = { written: '977', on: '2026-11-03' };
    numbering(life, given);
    life.record.jumpTo(givenWhen === 'before-signature' ? '2026-11-03T17:00:00.001Z' : '2026-11-03T02:02:00.001Z');
    if (givenWhen === 'before-signature') signAsked(life);
    expect(life.system({ kind: 'look' })).toContain(givenWhen === 'before-signature' ? 'NumberLost' : 'PreparationGivenUp');
    const again = { ...given, on: givenWhen === 'before-signature' ? '2026-11-04' : given.on };
    expect(numbering(life, again)).toContain(givenWhen === 'before-signature' ? 'NumberGiven' : 'SignaturePreparationRequested');
  });
});

test('a book of our own takes no number from elsewhere', () => {
  const life = newLife();
  life.submit('van-ban-thuong');
  life.typeset();
  for (const postId of ['truong-phong', 'chanh-van-phong']) life.check(postId);
  life.approve('chu-tich');
  life.sign('chu-tich');
  const asked = { kind: 'prepareSeal', preparationId: 'seal-1', sealId: 'dau-ubnd', bytesSha256: 'signed-pdf', given: { written: '9', on: ON } } as const;
  expect(life.act('van-thu', asked)).toBe('NUMBER_GIVEN_HERE');
});

function finishSeal(life: Life): void {
  life.system({ kind: 'recordPrepared', preparationId: 'seal-1', pdfSha256: 'hole', attributes: 'AAAA' });
  life.act('van-thu', { kind: 'completeSignature', preparationId: 'seal-1', value: 'BBBB' });
  life.system({ kind: 'recordSigned', preparationId: 'seal-1', pdfSha256: 'issued-pdf' });
}

function signAsked(life: Life) {
  return life.act('chu-tich', { kind: 'prepareSignature', preparationId: 'sig-1', certificateId: 'cert-chu-tich', bytesSha256: 'numbered-page' });
}

function signNumbered(life: Life): void {
  life.system({ kind: 'recordNumberedPage', number: 977, pdfSha256: 'numbered-page' });
  signAsked(life);
  life.system({ kind: 'recordPrepared', preparationId: 'sig-1', pdfSha256: 'hole', attributes: 'AAAA' });
  life.act('chu-tich', { kind: 'completeSignature', preparationId: 'sig-1', value: 'BBBB' });
  life.system({ kind: 'recordSigned', preparationId: 'sig-1', pdfSha256: 'signed-pdf' });
}
