import { DOC, newLife, type Life } from './life';

describe('a seal put on with the agency’s own tool', () => {
  test('issues the document under the number the file was given', () => {
    const life = prepared();
    expect(life.state().preparation).toMatchObject({ ownTool: true, pdfSha256: 'to-seal', expiresAt: '2026-11-02T03:00:00.000Z', seal: { number: 1 } });
    expect(life.act('van-thu', handedIn())).toContain('DocumentIssued');
    expect(life.state().issued).toMatchObject({ number: 1, pdfSha256: 'sealed-elsewhere', issuedOn: '2026-11-02' });
    expect(life.record.bound).toEqual([{ seriesId: 'so-tb', scope: '2026', number: 1, documentId: DOC }]);
  });

  test('is awaited an hour, never past midnight of the date it bears', () => {
    const life = signed('2026-11-02T16:40:00.000Z');
    life.act('van-thu', prepare());
    expect(life.state().preparation?.expiresAt).toBe('2026-11-02T16:59:59.999Z');
  });

  test('comes too late after that: the number went out with the file and is voided, though it is the last', () => {
    const life = prepared();
    life.record.jumpTo('2026-11-02T03:00:00.000Z');
    expect(life.act('van-thu', handedIn())).toBe('OWN_TOOL_TOO_LATE');
    expect(life.system({ kind: 'look' })).toContain('PreparationGivenUp');
    expect(life.seal('van-thu', 'dau-ubnd')).toContain('DocumentIssued');
    expect(life.state().issued?.number).toBe(2);
  });

  test.each([
    ['the key of this system', ownKey()], ['another file', { ...ownKey(), ownTool: true as const }],
  ])('is not doubled by %s while its file is out, nor in the moment after its time', (_, second) => {
    const life = prepared();
    expect(life.act('van-thu', second)).toBe('AWAITS_OWN_TOOL');
    life.record.jumpTo('2026-11-02T03:00:00.000Z');
    expect(life.act('van-thu', second)).toBe('PREPARING');
  });

  test('gives way under the same number while its file is not made', () => {
    const life = asked();
    life.act('van-thu', ownKey());
    expect(life.act('van-thu', handedIn())).toBe('OWN_TOOL_TOO_LATE');
    expect(life.seal('van-thu', 'dau-ubnd')).toContain('DocumentIssued');
    expect(life.state().issued?.number).toBe(1);
  });

  test('is given up by whoever had the file made: it counts no more, and its number is voided', () => {
    const life = prepared();
    expect(life.act('van-thu', { kind: 'dropOutsideSeal', preparationId: 'tool-1' })).toContain('PreparationGivenUp');
    expect(life.act('van-thu', handedIn())).toBe('OWN_TOOL_TOO_LATE');
    expect(life.seal('van-thu', 'dau-ubnd')).toContain('DocumentIssued');
    expect(life.state().issued?.number).toBe(2);
  });

  test.each<[string, (life: Life) => unknown, string]>([
    ['before its file is made', () => asked().act('van-thu', handedIn()), 'PREPARING'],
    ['under another preparation', (life) => life.act('van-thu', { ...handedIn(), preparationId: 'older' }), 'OWN_TOOL_TOO_LATE'],
    ['by our own key instead', (life) => life.act('van-thu', { kind: 'completeSignature', preparationId: 'tool-1', value: 'AAAA' }), 'PREPARATION_EXPIRED'],
    ['by whoever else the document does not wait for', (life) => life.act('chanh-van-phong', handedIn()), 'NOT_YOUR_TURN'],
  ])('is refused %s', (_case, tried, code) => {
    expect(tried(prepared())).toBe(code);
  });
});

function prepare() {
  return { kind: 'prepareSeal', preparationId: 'tool-1', sealId: 'dau-ubnd', bytesSha256: 'signed-pdf', ownTool: true } as const;
}

function ownKey() {
  return { kind: 'prepareSeal', preparationId: 'own-key', sealId: 'dau-ubnd', bytesSha256: 'signed-pdf' } as const;
}

function handedIn() {
  return { kind: 'sealOutside', preparationId: 'tool-1', pdfSha256: 'sealed-elsewhere' } as const;
}

function signed(at?: string): Life {
  const life = newLife(at ? { at } : {});
  life.submit('van-ban-thuong');
  life.typeset();
  life.check('truong-phong');
  life.check('chanh-van-phong');
  life.approve('chu-tich');
  life.sign('chu-tich');
  return life;
}

function asked(): Life {
  const life = signed();
  life.act('van-thu', prepare());
  return life;
}

function prepared(): Life {
  const life = asked();
  life.system({ kind: 'recordPrepared', preparationId: 'tool-1', pdfSha256: 'to-seal', attributes: '' });
  return life;
}
