import fc from 'fast-check';
import type { Mandate } from '../../../domain/organisation/mandate';
import { inForce } from '../../../domain/organisation/in-force';
import type { SigningCapacity } from '../../../domain/signing/signing-answer';
import { signingAuthority } from '../../../domain/signing/signing-authority';
import type { SigningQuestion } from '../../../domain/signing/signing-authority';
import { hoaSen, withActing, withMandates } from '../organisation/hoa-sen';

const DAY = '2026-11-20';
const dated = { id: 'm', agencyId: 'ubnd', from: '2026-04-01', ground: 'Thông báo số 12/TB-UBND' } as const;
const culture: Mandate = { ...dated, kind: 'field-assignment', postId: 'deputy-culture', fields: ['van-hoa'] };
const order: Mandate = { ...dated, kind: 'standing-order', postId: 'chief', documentTypes: ['GM', 'TB'], includesDeputy: true };
const written: Mandate = { ...dated, kind: 'written-authorisation', postId: 'head-economy', documentTypes: ['CV'], until: '2026-12-31' };
const partyOrder: Mandate = { ...order, agencyId: 'du', postId: 'party-chief', documentTypes: ['TB'] };
const officeField: Mandate = { ...dated, kind: 'field-assignment', agencyId: 'vpdu', postId: 'office-deputy', fields: ['tai-chinh'] };

/** The post signs, its holder asks, for the Committee's report unless said otherwise. */
function ask(signerPostId: string, more: Partial<SigningQuestion> = {}) {
  const asUsual = { organisation: hoaSen, agencyId: 'ubnd', documentType: 'BC', day: DAY };
  return signingAuthority({ ...asUsual, signerPostId, personId: signerPostId, ...more });
}

describe('the lines above the name', () => {
  test.each<[string, string, Partial<SigningQuestion>, string, readonly string[]]>([
    ['the chair for the Committee', 'chair', {}, 'for-collective', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['the chair in the own authority', 'chair', { documentType: 'QĐ', inOwnAuthority: true }, 'own', ['CHỦ TỊCH']],
    ['an acting chair', 'chair', { organisation: withActing('chair') }, 'acting', ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH']],
    ['a deputy in an assigned field', 'deputy-culture', { organisation: withMandates(culture), field: 'van-hoa' }, 'deputy-for-head',
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['a deputy for the chair alone', 'deputy-culture', { organisation: withMandates(culture), field: 'van-hoa', inOwnAuthority: true },
      'deputy-for-head', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['a deputy to whom the document is delegated', 'deputy-economy',
      { organisation: withMandates({ ...written, postId: 'deputy-economy' }), documentType: 'CV' },
      'deputy-for-head', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['a chief of office by order', 'chief', { organisation: withMandates(order), documentType: 'GM' }, 'by-order',
      ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    ['the deputy under that order', 'deputy-chief', { organisation: withMandates(order), documentType: 'GM' }, 'by-order',
      ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG']],
    ['a unit head by written authorisation', 'head-economy', { organisation: withMandates(written), documentType: 'CV' }, 'by-delegation',
      ['TUQ. CHỦ TỊCH', 'TRƯỞNG PHÒNG KINH TẾ']],
    ['a council resolution', 'council-chair', { agencyId: 'hdnd', documentType: 'NQ' }, 'own', ['CHỦ TỊCH']],
    ['another paper of the council', 'council-chair', { agencyId: 'hdnd' }, 'for-collective', ['TM. HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH']],
    ['a Party conclusion by the secretary', 'secretary', { agencyId: 'du', documentType: 'KL', committeeId: 'bch' }, 'for-collective',
      ['T/M BAN CHẤP HÀNH', 'BÍ THƯ']],
    ['a Party conclusion by the deputy, never K/T', 'standing-deputy', { agencyId: 'du', documentType: 'KL', committeeId: 'btv' },
      'for-collective', ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ THƯỜNG TRỰC']],
    ['a Party paper of no named committee', 'second-deputy', { agencyId: 'du', documentType: 'BC' }, 'for-collective',
      ['T/M ĐẢNG ỦY', 'PHÓ BÍ THƯ']],
    ['a Party chief of office by order of the board', 'party-chief',
      { organisation: withMandates(partyOrder), agencyId: 'du', documentType: 'TB', committeeId: 'btv' },
      'by-order', ['T/L BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG']],
    ['the deputy of that office', 'party-deputy-chief',
      { organisation: withMandates(partyOrder), agencyId: 'du', documentType: 'TB', committeeId: 'btv' },
      'by-order', ['T/L BAN THƯỜNG VỤ', 'K/T CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG']],
    ['the head of a Party body led by one person', 'office-head', { agencyId: 'vpdu', documentType: 'CV' }, 'own', ['CHÁNH VĂN PHÒNG']],
    ['its deputy, K/T', 'office-deputy',
      { organisation: withMandates(officeField), agencyId: 'vpdu', documentType: 'CV', field: 'tai-chinh' }, 'deputy-for-head',
      ['K/T CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG']],
  ])('%s', (_, post, more, capacity, lines) => {
    expect(ask(post, more)).toMatchObject({ allowed: true, capacity, lines, name: `Nguyễn Thị ${post}` });
  });

  test('a mandate is named as the ground, else the rule', () => {
    const deputy = ask('deputy-culture', { organisation: withMandates(culture), field: 'van-hoa' });
    expect(deputy).toMatchObject({ ground: 'Thông báo số 12/TB-UBND' });
    expect(ask('chair')).toMatchObject({ ground: 'Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I' });
  });
});

const cover: Mandate = { ...dated, kind: 'absence-cover', postId: 'chair', coveringPersonId: 'deputy-culture', until: '2026-12-31' };
const lapsed: Mandate = { ...culture, from: '2026-04-01', until: '2026-11-19' };

describe('who may not sign', () => {
  test.each<[string, string, Partial<SigningQuestion>, string]>([
    ['who does not hold the post', 'chair', { personId: 'officer' }, 'not-holder'],
    ['a holder before the appointment', 'chair', { day: '2026-03-19' }, 'not-holder'],
    ['who covers an absence', 'chair', { organisation: withMandates(cover), personId: 'deputy-culture' }, 'cover-cannot-sign'],
    ['a post of another agency', 'council-chair', {}, 'other-agency'],
    ['a committee of another agency', 'chair', { committeeId: 'btv' }, 'other-agency'],
    ['a type the system does not know', 'chair', { documentType: 'CTTr' }, 'unknown-type'],
    ['a deputy in a field not assigned to them', 'deputy-culture', { organisation: withMandates(culture), field: 'kinh-te' },
      'no-field-assignment'],
    ['a deputy in a field of another', 'deputy-economy', { organisation: withMandates(culture), field: 'van-hoa' }, 'no-field-assignment'],
    ['a deputy when the document names no field', 'deputy-culture', { organisation: withMandates(culture) }, 'no-field'],
    ['a deputy whose assignment ended the day before', 'deputy-culture', { organisation: withMandates(lapsed), field: 'van-hoa' },
      'mandate-ended'],
    ['a deputy whose assignment begins later', 'deputy-culture',
      { organisation: withMandates({ ...culture, from: '2026-12-01' }), field: 'van-hoa' }, 'mandate-not-begun'],
    ['a chief of office without an order for the type', 'chief', { organisation: withMandates(order) }, 'no-standing-order'],
    ['a deputy the order leaves out', 'deputy-chief',
      { organisation: withMandates({ ...order, includesDeputy: false }), documentType: 'GM' }, 'deputy-not-included'],
    ['a deputy of an authorised unit head: no chain', 'deputy-head-economy', { organisation: withMandates(written), documentType: 'CV' },
      'no-onward-delegation'],
    ['an authorisation that has ended', 'head-economy',
      { organisation: withMandates({ ...written, until: '2026-11-19' }), documentType: 'CV' }, 'mandate-ended'],
    ['an officer, even with an order in the data', 'officer',
      { organisation: withMandates({ ...order, postId: 'officer' }), documentType: 'GM' }, 'post-without-authority'],
    ['a Party deputy outside the committee', 'second-deputy', { agencyId: 'du', documentType: 'KL', committeeId: 'bch' },
      'not-committee-member'],
  ])('%s', (_, post, more, code) => {
    const answer = ask(post, more);
    expect(answer).toMatchObject({ allowed: false, code });
    expect('why' in answer && answer.why).toMatch(/^[^A-Z.].*[^.]$/u);
  });

  test('an ended assignment names the first day without it', () => {
    expect(ask('deputy-culture', { organisation: withMandates(lapsed), field: 'van-hoa' })).toMatchObject({
      why: 'việc phân công hoặc ủy quyền đã hết hiệu lực từ ngày 20/11/2026',
    });
  });
});

describe('whatever the mandates', () => {
  const anyPost = fc.constantFrom(...hoaSen.posts.map((post) => post.id));
  const anyAgency = fc.constantFrom('ubnd', 'du', 'vpdu');
  const anyFrom = fc.constantFrom('2026-04-01', '2026-11-20', '2026-11-21');
  const anyUntil = fc.constantFrom('2026-11-19', '2026-11-20', '2027-01-01');
  const anyMandate: fc.Arbitrary<Mandate> = fc
    .record({ postId: anyPost, agencyId: anyAgency, from: anyFrom, until: anyUntil, kind: fc.nat({ max: 3 }),
      includesDeputy: fc.boolean() })
    .map(({ kind, includesDeputy, ...base }) => {
      const common = { ...base, id: 'm', ground: 'văn bản' };
      const kinds: readonly Mandate[] = [
        { ...common, kind: 'field-assignment', fields: ['van-hoa'] },
        { ...common, kind: 'standing-order', documentTypes: ['BC'], includesDeputy },
        { ...common, kind: 'written-authorisation', documentTypes: ['BC'] },
        { ...common, kind: 'absence-cover', coveringPersonId: 'officer' },
      ];
      return kinds[kind] ?? { ...common, kind: 'absence-cover', coveringPersonId: 'officer' };
    });
  const anyMandates = fc.array(anyMandate, { maxLength: 6 });
  const anyQuestion = fc.record({ signerPostId: anyPost, personId: anyPost, agencyId: anyAgency, mandates: anyMandates });

  test('KT., TL. and TUQ. rest on a mandate of that kind in force that day; nobody signs from a post they do not hold', () => {
    fc.assert(fc.property(anyQuestion, ({ mandates, ...question }) => {
      const organisation = withMandates(...mandates);
      const answer = signingAuthority({ ...question, organisation, documentType: 'BC', field: 'van-hoa', day: DAY });
      if (!answer.allowed) return;
      expect(question.personId).toBe(question.signerPostId);
      const holding = mandates
        .filter((mandate) => mandate.agencyId === question.agencyId && inForce(mandate, DAY))
        .filter((mandate) => mandate.postId === question.signerPostId || answer.capacity === 'by-order');
      expect(holding.map((mandate) => mandate.kind)).toEqual(expect.arrayContaining(neededFor(answer.capacity, holding)));
    }), { numRuns: 2000 });
  });

  test('no deputy of a collective Party committee ever signs K/T', () => {
    fc.assert(fc.property(fc.array(anyMandate, { maxLength: 6 }), fc.constantFrom('standing-deputy', 'second-deputy'), (mandates, post) => {
      const answer = ask(post, { organisation: withMandates(...mandates), agencyId: 'du', documentType: 'BC', field: 'van-hoa' });
      expect(answer).toMatchObject({ allowed: true, capacity: 'for-collective' });
      expect('lines' in answer && answer.lines.some((line) => line.startsWith('K'))).toBe(false);
    }));
  });
});

/** The kinds of mandate of which one must hold; none when the signer needs none. */
function neededFor(capacity: SigningCapacity, holding: readonly Mandate[]): readonly Mandate['kind'][] {
  switch (capacity) {
    case 'by-order':
      return ['standing-order'];
    case 'by-delegation':
      return ['written-authorisation'];
    case 'deputy-for-head':
      return holding.some((mandate) => mandate.kind === 'field-assignment') ? [] : ['written-authorisation'];
    case 'for-collective':
    case 'acting':
    case 'own':
      return [];
  }
}
