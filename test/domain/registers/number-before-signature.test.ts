import { DOC, FINE, newLife, type Life } from '../document/life';
import { staffedWard } from '../document/ward';

const organisation = {
  ...staffedWard,
  series: staffedWard.series.map((series) => (series.id === 'so-tb' ? { ...series, givenWhen: 'before-signature' as const } : series)),
};

describe('a book that gives its numbers before the leader signs', () => {
  test('has văn thư number the approved text; the leader signs the page that bears the number; the seal binds it', () => {
    const life = approved();
    expect([life.step(), life.holders()]).toEqual(['number', ['van-thu']]);
    expect(number(life)).toEqual(['NumberGiven', 'StepPassed', 'StepOpened']);
    expect(life.act('chu-tich', signing('pdf-of-text-1'))).toBe('PREPARING');
    pageSet(life);
    expect(life.act('chu-tich', signing('pdf-of-text-1'))).toBe('BYTES_CHANGED');
    sign(life);
    expect(life.seal('van-thu', 'dau-ubnd')).toContain('DocumentIssued');
    expect(life.state()).toMatchObject({ issued: { number: 1, printedNumber: '01/TB-UBND', issuedOn: '2026-11-02' } });
    expect(life.record.bound).toEqual([{ seriesId: 'so-tb', scope: '2026', number: 1, documentId: DOC }]);
  });

  test('leaves other books as they are', () => {
    const life = newLife();
    life.submit('van-ban-thuong');
    expect(life.state().route.steps.map(({ kind }) => kind)).not.toContain('number');
  });

  test('numbers nothing but what was approved, and only by văn thư', () => {
    const life = approved();
    expect(life.act('van-thu', { kind: 'giveNumber', bytesSha256: 'another' })).toBe('BYTES_CHANGED');
    expect(life.act('chu-tich', { kind: 'giveNumber', bytesSha256: 'pdf-of-text-1' })).toBe('NOT_YOUR_TURN');
  });
});

describe('a number that nobody signed', () => {
  test('on its day is given up at midnight, and văn thư gives another', () => {
    const life = numbered();
    life.record.jumpTo('2026-11-02T17:00:00.001Z');
    expect(life.act('chu-tich', signing('numbered-page'))).toBe('PREPARING');
    expect(life.system({ kind: 'look' })).toContain('NumberLost');
    expect([life.step(), life.state().numbered]).toEqual(['number', undefined]);
    number(life);
    expect(life.state().numbered).toMatchObject({ number: 1, issuedOn: '2026-11-03' });
  });

  test('is released when the leader returns the document, and taken by the next', () => {
    const life = numbered();
    expect(life.act('chu-tich', { kind: 'return', toStepId: 'check-content', wordsId: 'w' })).toContain('NumberLost');
    expect(life.state()).toMatchObject({ current: { stepId: 'check-content' }, numbered: undefined });
    const other = numbered(newLife({ record: life.record, documentId: 'doc-2' }));
    expect(other.state().numbered?.number).toBe(1);
  });

  test('is voided with the reason when a later number was given meanwhile', () => {
    const life = numbered();
    numbered(newLife({ record: life.record, documentId: 'doc-2' }));
    const lost = life.record.commit('document/doc-1', { kind: 'person', personId: 'person-of-chuyen-vien', postId: 'chuyen-vien' }, { kind: 'withdraw', wordsId: 'w' });
    expect('events' in lost && lost.events.find(({ type }) => type === 'NumberLost')).toMatchObject({ number: 1, reason: 'withdrawn', outcome: 'voided' });
  });

  test('falls with the signature when the text changes after signing', () => {
    const life = numbered();
    sign(life);
    const text = { version: 2, textSha256: 'text-2' };
    expect(life.act('chuyen-vien', { kind: 'revise', text, recipients: life.state().recipients, findings: FINE })).toContain('NumberLost');
    expect(life.state()).toMatchObject({ numbered: undefined, signed: undefined });
  });

  test('stays when only the seal did not come about', () => {
    const life = numbered();
    sign(life);
    life.act('van-thu', { kind: 'prepareSeal', preparationId: 'seal-0', sealId: 'dau-ubnd', bytesSha256: 'signed-pdf' });
    life.system({ kind: 'recordPreparationFailed', preparationId: 'seal-0', reason: 'failed' });
    expect(life.state().numbered?.number).toBe(1);
    expect(life.seal('van-thu', 'dau-ubnd')).toContain('DocumentIssued');
  });
});

function approved(life: Life = newLife({ organisation })): Life {
  life.submit('van-ban-thuong');
  life.typeset();
  life.check('truong-phong');
  life.check('chanh-van-phong');
  life.approve('chu-tich');
  return life;
}

function number(life: Life) {
  return life.act('van-thu', { kind: 'giveNumber', bytesSha256: life.state().typeset?.pdfSha256 ?? '' });
}

function pageSet(life: Life): void {
  life.system({ kind: 'recordNumberedPage', number: life.state().numbered?.number ?? 0, pdfSha256: 'numbered-page' });
}

function numbered(life?: Life): Life {
  const document = approved(life);
  number(document);
  pageSet(document);
  return document;
}

function signing(bytesSha256: string) {
  return { kind: 'prepareSignature', preparationId: 'sig-1', certificateId: 'cert-chu-tich', bytesSha256 } as const;
}

function sign(life: Life): void {
  life.act('chu-tich', signing('numbered-page'));
  life.system({ kind: 'recordPrepared', preparationId: 'sig-1', pdfSha256: 'hole', attributes: 'AAAA' });
  life.act('chu-tich', { kind: 'completeSignature', preparationId: 'sig-1', value: 'BBBB' });
  life.system({ kind: 'recordSigned', preparationId: 'sig-1', pdfSha256: 'signed-pdf' });
}
