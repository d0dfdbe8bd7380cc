import type { CopyOf } from '../../../domain/copies/copy';
import { isLawfulWay } from '../../../domain/copies/copy-ways';
import type { Organisation } from '../../../domain/organisation/organisation';
import { copyRoute } from '../../../domain/routes/copy-routes';
import { streamId } from '../../../domain/stream/stream-id';
import { DOC, FINE, newLife, type Life } from '../document/life';
import { staffedWard } from '../document/ward';

const COPY = 'ban-sao-1';

describe('the ways from an original to a copy', () => {
  test.each([
    ['SY', 'electronic', 'electronic', false], ['SY', 'electronic', 'paper', true], ['SY', 'paper', 'electronic', true],
    ['SL', 'electronic', 'electronic', false], ['SL', 'paper', 'electronic', true],
    ['TrS', 'electronic', 'electronic', true], ['TrS', 'paper', 'paper', true],
  ] as const)('%s from %s to %s: %s', (form, from, to, lawful) => {
    expect(isLawfulWay({ form, from, to })).toBe(lawful);
  });
});

describe('a true copy on paper', () => {
  test('is signed, takes the next number of the one book of copies, and goes to its own addressees', () => {
    const life = issuedNotice();
    const copy = copyIn(life);
    expect(copy.ask('SY')).toContain('DocumentSubmitted');
    expect(copy.step()).toBe('sign');
    expect(copy.holders()).toEqual(['chanh-van-phong']);
    copy.typeset();
    copy.sign('chanh-van-phong');
    expect(copy.seal('van-thu', 'dau-ubnd')).toContain('DocumentIssued');
    expect(copy.state()).toMatchObject({
      signed: { lines: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'] }, issued: { number: 1, printedNumber: '01/SY-UBND' },
    });
    expect(life.record.bound.at(-1)).toEqual({ seriesId: 'so-ban-sao', scope: '2026', number: 1, documentId: COPY });
    expect(life.record.stateOf(streamId('dispatch', COPY))).toMatchObject({ pdfSha256: 'issued-pdf' });
  });

  test('and an excerpt share the numbers of one book', () => {
    const life = issuedNotice();
    issued(copyIn(life), 'SY');
    const excerpt = copyIn(life, 'trich-sao-1');
    excerpt.ask('TrS', { blocks: [0, 2] });
    excerpt.typeset();
    excerpt.sign('chanh-van-phong');
    excerpt.seal('van-thu', 'dau-ubnd');
    expect(excerpt.state().issued?.printedNumber).toBe('02/TrS-UBND');
  });

  test('is signed only by whom the working rules or the post allow', () => {
    expect(copyIn(issuedNotice()).ask('SY', {}, { signerPostId: 'truong-phong' })).toBe('NO_SIGNING_AUTHORITY');
    expect(copyIn(issuedNotice()).ask('SY', {}, { signerPostId: 'chu-tich' })).toContain('DocumentSubmitted');
  });

  test('is not sealed once what it copies is recalled', () => {
    const life = issuedNotice();
    const copy = copyIn(life);
    copy.ask('SY');
    copy.typeset();
    copy.sign('chanh-van-phong');
    recall(life);
    expect(copy.seal('van-thu', 'dau-ubnd')).toBe('ORIGINAL_RECALLED');
    expect(life.record.bound).toHaveLength(1);
  });

  test('gets no other text: it is withdrawn and made anew', () => {
    const copy = copyIn(issuedNotice());
    copy.ask('SY');
    expect(copy.act('chuyen-vien', { kind: 'revise', text: { version: 2, textSha256: 'other' }, recipients: [], findings: FINE })).toBe('COPY_NOT_REVISED');
    expect(copy.act('chuyen-vien', { kind: 'withdraw', wordsId: 'w' })).toContain('DocumentWithdrawn');
  });
});

describe('an electronic excerpt', () => {
  test('is decided by the leader and bears the seal of the agency alone', () => {
    const life = issuedNotice();
    const copy = copyIn(life);
    copy.ask('TrS', { to: 'electronic', blocks: [1] });
    expect(copy.step()).toBe('approve');
    copy.typeset();
    copy.approve('chanh-van-phong');
    expect(copy.step()).toBe('seal');
    const bytesSha256 = copy.state().typeset?.pdfSha256 ?? '';
    expect(copy.act('van-thu', { kind: 'prepareSeal', preparationId: 'seal-1', sealId: 'dau-ubnd', bytesSha256 })).toContain('SignaturePreparationRequested');
    expect(copy.state().preparation).toMatchObject({ purpose: 'seal', basePdfSha256: bytesSha256, seal: { printedNumber: '01/TrS-UBND' } });
  });
});

describe('a copy of an original that was signed by hand', () => {
  const OF_PAPER = { from: 'paper', scanSha256: 'scan' } as const;

  test.each([
    ['SY', 'electronic', 'approve'], ['SY', 'paper', 'sign'],
  ] as const)('%s, %s, is made by the agency that keeps the paper', (form, to, step) => {
    const copy = copyIn(issuedNotice());
    expect(copy.ask(form, { ...OF_PAPER, to })).toContain('DocumentSubmitted');
    expect(copy.step()).toBe(step);
  });

  test('is not made by an agency that was sent its scan: the original lies elsewhere', () => {
    const atCouncil = { agencyId: 'hdnd', drafter: { personId: 'person-of-vp-hdnd', postId: 'vp-hdnd' }, symbolBody: 'HĐND', signerPostId: 'vp-hdnd' };
    expect(copyIn(issuedNotice()).ask('SY', OF_PAPER, atCouncil)).toBe('PAPER_KEPT_ELSEWHERE');
  });
});

describe('what is not copied', () => {
  test.each([
    ['a true copy from file to file', 'SY', { to: 'electronic' }, 'COPY_WAY'],
    ['a sao lục that is not of a true copy', 'SL', {}, 'COPY_OF_TRUE_COPY'],
    ['an excerpt of nothing', 'TrS', { blocks: [] }, 'EXCERPT_EMPTY'],
    ['other bytes than those issued', 'SY', { pdfSha256: 'something-else' }, 'BYTES_CHANGED'],
    ['what was never issued', 'SY', { documentId: 'nowhere' }, 'NOT_ISSUED'],
  ] as const)('%s', (_what, form, more, code) => {
    expect(copyIn(issuedNotice()).ask(form, more)).toBe(code);
  });

  test('a copy, but for a sao lục of a true copy', () => {
    const life = issuedNotice();
    issued(copyIn(life), 'SY');
    const ofCopy = { documentId: COPY, documentType: 'SY' };
    expect(copyIn(life, 'lai-sao-y').ask('SY', ofCopy)).toBe('COPY_OF_COPY');
    expect(copyIn(life, 'sao-luc').ask('SL', ofCopy)).toContain('DocumentSubmitted');
  });

  test('a document that was recalled', () => {
    const life = issuedNotice();
    recall(life);
    expect(copyIn(life).ask('SY')).toBe('ORIGINAL_RECALLED');
  });

  test('a document of another agency, unless it was sent to it', () => {
    const life = issuedNotice();
    const atCouncil = { agencyId: 'hdnd', drafter: { personId: 'person-of-vp-hdnd', postId: 'vp-hdnd' }, symbolBody: 'HĐND' };
    expect(copyIn(life).ask('SY', {}, { ...atCouncil, signerPostId: 'vp-hdnd' })).toBe('NO_SIGNING_AUTHORITY');
    const atParty = { agencyId: 'du', drafter: { personId: 'person-of-cv-du', postId: 'cv-du' }, symbolBody: 'ĐU' };
    expect(copyIn(life).ask('SY', {}, { ...atParty, signerPostId: 'bi-thu' })).toBe('COPY_NOT_HELD');
  });

  test('anything, where no book of copies is declared: the common book does not take them', () => {
    const life = issuedNotice({ ...staffedWard, series: staffedWard.series.map((series) => (series.id === 'so-tb' ? { ...series, documentTypes: [] } : series)) });
    expect(copyIn(life).ask('SY')).toBe('NO_SERIES');
  });
});

const bookOfCopies = {
  documentTypes: ['SY', 'SL', 'TrS'], scope: 'year', givenBy: 'trinh', givenWhen: 'after-signature', openings: [], name: 'Bản sao',
} as const;

const wardThatCopies: Organisation = {
  ...staffedWard,
  series: [
    ...staffedWard.series,
    ...['ubnd', 'hdnd', 'du'].map((agencyId) => ({ ...bookOfCopies, agencyId, id: agencyId === 'ubnd' ? 'so-ban-sao' : `so-ban-sao-${agencyId}` })),
  ],
  mandates: [
    ...staffedWard.mandates,
    {
      kind: 'standing-order', id: 'tl', agencyId: 'ubnd', postId: 'chanh-van-phong', documentTypes: ['SY', 'SL', 'TrS'], includesDeputy: false,
      from: '2026-01-01', ground: 'Quy chế làm việc',
    },
  ],
};

function issuedNotice(organisation: Organisation = wardThatCopies): Life {
  const life = newLife({ organisation });
  life.submit('van-ban-thuong');
  life.typeset();
  life.check('truong-phong');
  life.check('chanh-van-phong');
  life.approve('chu-tich');
  life.sign('chu-tich');
  life.seal('van-thu', 'dau-ubnd');
  return life;
}

/** A copy beside what was issued, in the same record. */
function copyIn(original: Life, documentId = COPY) {
  const life = newLife({ record: original.record, documentId });
  const ask = (form: 'SY' | 'SL' | 'TrS', of: Partial<CopyOf> = {}, facts: Parameters<Life['submit']>[1] = {}) => {
    const copyOf: CopyOf = {
      documentId: DOC, pdfSha256: 'issued-pdf', documentType: 'TB', from: 'electronic', to: 'paper', printedNumber: '01/TB-UBND', number: 1,
      issuedOn: '2026-11-02', version: 1, ...of,
    };
    const drafter = facts.drafter ?? { personId: 'person-of-chuyen-vien', postId: 'chuyen-vien' };
    return life.act(drafter.postId, {
      kind: 'submit', route: copyRoute(copyOf.to), text: { version: 1, textSha256: 'text-1' }, findings: FINE,
      facts: {
        documentId, agencyId: 'ubnd', documentType: form, symbolBody: 'UBND', urgency: 'normal', unitId: 'kinh-te', drafter,
        signerPostId: 'chanh-van-phong', consultedPostIds: [], recipients: [{ line: 0, addresseeIds: ['thue'], unknownCount: 0 }], ...facts, copyOf,
      },
    });
  };
  return { ...life, ask };
}

function issued(copy: ReturnType<typeof copyIn>, form: 'SY'): void {
  copy.ask(form);
  copy.typeset();
  copy.sign('chanh-van-phong');
  copy.seal('van-thu', 'dau-ubnd');
}

function recall(life: Life): void {
  const clerk = { kind: 'person', personId: 'person-of-van-thu', postId: 'van-thu' } as const;
  life.record.commit(streamId('dispatch', DOC), clerk, { kind: 'recall', wordsId: 'w' });
}
