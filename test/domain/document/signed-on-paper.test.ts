import type { PersonAct } from '../../../domain/document/document-commands';
import { DOC, newLife, type Life } from './life';
import { staffedWard } from './ward';

const APPROVED = 'pdf-of-text-1';

describe('ký giấy', () => {
  test('goes from the signer to văn thư, who prints it, numbers it once it is signed by hand, scans it and seals the scan', () => {
    const life = approved();
    expect(life.act('chu-tich', onPaper())).toEqual(['PaperSigningChosen', 'StepPassed', 'StepOpened']);
    expect([life.step(), life.holders()]).toEqual(['seal', ['van-thu']]);
    expect(life.act('van-thu', { kind: 'confirmPaperSigned' })).toEqual(['SignedOnPaper', 'NumberGiven']);
    expect(life.state()).toMatchObject({ numbered: { number: 1, printedNumber: '01/TB-UBND', issuedOn: '2026-11-02', onPaper: true } });
    expect(life.state().signed).toBeUndefined();
    expect(life.act('van-thu', scan())).toEqual(['ScanTaken']);
    expect(life.state().signed).toMatchObject({ pdfSha256: 'scan-with-field', personId: 'person-of-chu-tich', onPaper: true, lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] });
    expect(life.seal('van-thu', 'dau-ubnd')).toContain('DocumentIssued');
    expect(life.state()).toMatchObject({ current: { stepId: 'dispatch' }, issued: { number: 1, pdfSha256: 'issued-pdf' } });
    expect(life.record.bound).toEqual([{ seriesId: 'so-tb', scope: '2026', number: 1, documentId: DOC }]);
  });

  test('is asked for by văn thư too, for a leader who has no certificate; it is the leader’s signature all the same', () => {
    const organisation = { ...staffedWard, persons: staffedWard.persons.map(({ certificateId: _none, ...person }) => person) };
    const life = approved(newLife({ organisation }));
    expect(life.act('van-thu', onPaper())).toContain('PaperSigningChosen');
    expect(life.state().paper).toEqual({ signerPersonId: 'person-of-chu-tich', basePdfSha256: APPROVED });
  });

  test('seals the scan as what it is, a copy of a paper, with the number that stands on it', () => {
    const life = scanned();
    life.act('van-thu', prepareSeal('seal-0'));
    expect(life.state().preparation?.seal).toMatchObject({ number: 1, numberedBefore: true, electronicCopy: 'SY' });
  });

  test('keeps the number of a signed paper beyond midnight: the original bears it', () => {
    const life = numbered();
    life.record.jumpTo('2026-11-03T02:00:00.000Z');
    expect(life.system({ kind: 'look' })).not.toContain('NumberLost');
    life.act('van-thu', scan());
    expect(life.seal('van-thu', 'dau-ubnd')).toContain('DocumentIssued');
    expect(life.state().issued).toMatchObject({ number: 1, issuedOn: '2026-11-02' });
  });

  test('another scan may take the place of the first until the seal is on it', () => {
    const life = scanned();
    expect(life.act('van-thu', { ...scan(), pdfSha256: 'better-scan' })).toEqual(['ScanTaken']);
    expect(life.act('van-thu', prepareSeal('seal-0'))).toBe('BYTES_CHANGED');
    expect(life.seal('van-thu', 'dau-ubnd')).toContain('DocumentIssued');
    expect(life.act('van-thu', scan())).toBe('WRONG_STEP');
  });
});

describe('ký giấy is refused', () => {
  test.each<[string, (life: Life) => unknown, string]>([
    ['before the text is approved', () => notApproved().act('chu-tich', onPaper()), 'WRONG_STEP'],
    ['to whoever neither signs nor keeps the seal', (life) => life.act('chuyen-vien', onPaper()), 'NOT_YOUR_TURN'],
    ['on other bytes than the approved ones', (life) => life.act('chu-tich', { ...onPaper(), bytesSha256: 'another' }), 'BYTES_CHANGED'],
    ['while the digital signature is on its way', (life) => (life.act('chu-tich', signing()), life.act('van-thu', onPaper())), 'SIGNING_UNDERWAY'],
    ['a second time', (life) => (life.act('chu-tich', onPaper()), life.act('van-thu', onPaper())), 'ALREADY_ON_PAPER'],
    ['a number before it is on paper', (life) => (life.sign('chu-tich'), life.act('van-thu', { kind: 'confirmPaperSigned' })), 'NOT_ON_PAPER'],
    ['the scan before the number', (life) => (life.act('chu-tich', onPaper()), life.act('van-thu', scan())), 'PAPER_NOT_SIGNED'],
    ['the seal before the scan', () => numbered().seal('van-thu', 'dau-ubnd'), 'SCAN_MISSING'],
    ['a second number', () => numbered().act('van-thu', { kind: 'confirmPaperSigned' }), 'PAPER_SIGNED_ALREADY'],
    ['a scan with fewer pages than were approved', () => numbered().act('van-thu', { ...scan(), pages: 1 }), 'SCAN_PAGES_MISSING'],
    ['a scan that does not say where the original is kept', () => numbered().act('van-thu', { ...scan(), wordsId: '' }), 'ORIGINAL_PLACE_REQUIRED'],
  ])('%s', (_case, tried, code) => {
    expect(tried(approved())).toBe(code);
  });

  test('to văn thư who no longer keeps the seal', () => {
    const seals = staffedWard.seals.map((seal) => ({ ...seal, keepers: seal.keepers.map((keeper) => ({ ...keeper, until: '2026-11-02' })) }));
    const life = approved(newLife({ organisation: { ...staffedWard, seals } }));
    life.act('chu-tich', onPaper());
    life.record.jumpTo('2026-11-03T02:00:00.000Z');
    expect(life.act('van-thu', { kind: 'confirmPaperSigned' })).toBe('NOT_SEAL_KEEPER');
  });
});

describe('back to the digital signature', () => {
  test('before anything is numbered it simply goes back to the signer', () => {
    const life = approved();
    life.act('chu-tich', onPaper());
    expect(life.act('chu-tich', { kind: 'signDigitally' })).toEqual(['PaperSigningDropped', 'StepOpened']);
    expect([life.step(), life.state().paper]).toEqual(['sign', undefined]);
    expect(life.sign('chu-tich')).toContain('DocumentSigned');
  });

  test('a number that was written on the paper is voided, though it is the last: no other document may bear it', () => {
    const life = scanned();
    expect(life.act('van-thu', { kind: 'signDigitally' })).toEqual(['NumberLost', 'PaperSigningDropped', 'StepOpened']);
    expect(life.state()).toMatchObject({ current: { stepId: 'sign' }, numbered: undefined, signed: undefined });
    life.sign('chu-tich');
    life.seal('van-thu', 'dau-ubnd');
    expect(life.state().issued?.number).toBe(2);
  });

  test('not while the seal is on its way, nor once it is issued', () => {
    const life = scanned();
    life.act('van-thu', prepareSeal('seal-0'));
    expect(life.act('van-thu', { kind: 'signDigitally' })).toBe('SIGNING_UNDERWAY');
    life.seal('van-thu', 'dau-ubnd');
    expect(life.act('van-thu', { kind: 'signDigitally' })).toBe('NOT_ON_PAPER');
  });

  test('a return takes the paper and its number away as well', () => {
    const life = scanned();
    expect(life.act('van-thu', { kind: 'return', toStepId: 'check-content', wordsId: 'w' })).toContain('NumberLost');
    expect(life.state()).toMatchObject({ paper: undefined, numbered: undefined, signed: undefined });
  });
});

describe('in a book that numbers before the signature', () => {
  test('the printed page bears its number; signed by hand it takes no other', () => {
    const life = numberedFirst();
    expect(life.act('chu-tich', { ...onPaper(), bytesSha256: 'numbered-page' })).toContain('PaperSigningChosen');
    expect(life.act('van-thu', { kind: 'confirmPaperSigned' })).toEqual(['SignedOnPaper']);
    life.act('van-thu', scan());
    expect(life.seal('van-thu', 'dau-ubnd')).toContain('DocumentIssued');
    expect(life.state().issued?.number).toBe(1);
  });

  test('unsigned at midnight it loses the number, and văn thư numbers another page', () => {
    const life = numberedFirst();
    life.act('chu-tich', { ...onPaper(), bytesSha256: 'numbered-page' });
    life.record.jumpTo('2026-11-02T17:00:00.001Z');
    expect(life.act('van-thu', { kind: 'confirmPaperSigned' })).toBe('PREPARING');
    expect(life.system({ kind: 'look' })).toContain('NumberLost');
    expect([life.step(), life.state().paper]).toEqual(['number', undefined]);
  });
});

function onPaper() {
  return { kind: 'signOnPaper', bytesSha256: APPROVED } as const;
}

function scan() {
  return { kind: 'takeScan', scanSha256: 'scan', pdfSha256: 'scan-with-field', pages: 2, wordsId: 'where-it-lies' } as const;
}

function signing(): PersonAct {
  return { kind: 'prepareSignature', preparationId: 'sig-0', certificateId: 'cert-chu-tich', bytesSha256: APPROVED };
}

function prepareSeal(preparationId: string): PersonAct {
  return { kind: 'prepareSeal', preparationId, sealId: 'dau-ubnd', bytesSha256: 'scan-with-field' };
}

function notApproved(life: Life = newLife()): Life {
  life.submit('van-ban-thuong');
  life.typeset();
  life.check('truong-phong');
  life.check('chanh-van-phong');
  return life;
}

function approved(life?: Life): Life {
  const document = notApproved(life);
  document.approve('chu-tich');
  return document;
}

function numbered(): Life {
  const life = approved();
  life.act('chu-tich', onPaper());
  life.act('van-thu', { kind: 'confirmPaperSigned' });
  return life;
}

function scanned(): Life {
  const life = numbered();
  life.act('van-thu', scan());
  return life;
}

function numberedFirst(): Life {
  const series = staffedWard.series.map((one) => (one.id === 'so-tb' ? { ...one, givenWhen: 'before-signature' as const } : one));
  const life = approved(newLife({ organisation: { ...staffedWard, series } }));
  life.act('van-thu', { kind: 'giveNumber', bytesSha256: APPROVED });
  life.system({ kind: 'recordNumberedPage', number: 1, pdfSha256: 'numbered-page' });
  return life;
}
