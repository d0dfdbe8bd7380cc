import { officialCalendar } from '../../../domain/calendar/official-days';
import type { Change } from '../../../domain/administration/change';
import { planChange, type AskedBy } from '../../../domain/administration/plan-change';
import { undoing } from '../../../domain/administration/undo';
import type { Mandate } from '../../../domain/organisation/mandate';
import { membersOn, membersSince } from '../../../domain/organisation/committees';
import { mayAdminister } from '../../../domain/policy/administration-access';
import { viewerOn } from '../../../domain/policy/viewer';
import { staffedWard } from '../document/ward';

const TODAY = '2026-11-20';
const BY: AskedBy = { personId: 'person-of-van-thu', agencyId: 'ubnd', today: TODAY, organisation: staffedWard, calendar: officialCalendar, booksBegun: [] };

function plan(change: Change, by: AskedBy = BY) {
  const planned = planChange(change, by);
  return 'refusal' in planned ? planned.refusal.code : planned.writes;
}

const COVER: Mandate = {
  kind: 'absence-cover', id: 'm-new', agencyId: 'ubnd', postId: 'truong-phong', coveringPersonId: 'person-of-chuyen-vien', from: '2026-11-23',
  until: '2026-11-27', ground: 'Giấy nghỉ phép số 12',
};

describe('an appointment', () => {
  const APPOINT = { kind: 'appoint', personId: 'person-of-chuyen-vien', postId: 'truong-phong', from: '2026-12-01', acting: true } as const;

  test('ends that of whoever held the post the day before', () => {
    expect(plan(APPOINT)).toEqual([
      { kind: 'close-appointment', personId: 'person-of-truong-phong', postId: 'truong-phong', from: '2026-01-01', until: '2026-11-30' },
      { kind: 'open-appointment', personId: 'person-of-chuyen-vien', postId: 'truong-phong', from: '2026-12-01', acting: true },
    ]);
  });

  test.each([
    ['back-dated', { ...APPOINT, from: '2026-11-19' }, 'DATE_IN_PAST'],
    ['of oneself', { ...APPOINT, personId: BY.personId }, 'NOT_YOURSELF'],
    ['of somebody unknown', { ...APPOINT, personId: 'nobody' }, 'NOT_IN_AGENCY'],
    ['to a post of another agency', { ...APPOINT, postId: 'bi-thu' }, 'NOT_IN_AGENCY'],
    ['of who holds the post already', { ...APPOINT, personId: 'person-of-truong-phong' }, 'ALREADY_SO'],
  ] as const)('%s is refused', (_name, change, code) => {
    expect(plan(change)).toBe(code);
  });

  test('ends from today on, and never before', () => {
    const end = { kind: 'end-appointment', personId: 'person-of-truong-phong', postId: 'truong-phong', from: '2026-01-01' } as const;
    expect(plan({ ...end, until: '2026-11-19' })).toBe('DATE_IN_PAST');
    expect(plan({ ...end, until: TODAY })).toEqual([{ ...end, kind: 'close-appointment', until: TODAY }]);
  });
});

describe('a seat on a committee', () => {
  const PARTY: AskedBy = { ...BY, agencyId: 'du', personId: 'person-of-van-thu-du' };
  const JOIN = { kind: 'join-committee', committeeId: 'bch', postIds: ['cv-du', 'cvp-du'], from: '2026-12-01', ground: 'Quyết định 12' } as const;
  const LEAVE = { kind: 'leave-committee', committeeId: 'bch', postIds: ['uy-vien-1'], until: '2026-11-30', ground: 'Quyết định 13' } as const;
  const seated = (from: string, until?: string): AskedBy => ({
    ...PARTY, organisation: {
      ...staffedWard, committees: staffedWard.committees.map((one) => ({ ...one, members: [...one.members, { postId: 'cv-du', from, ...(until && { until }) }] })),
    },
  });

  test('begins on its day for every post that is named', () => {
    expect(plan(JOIN, PARTY)).toEqual(['cv-du', 'cvp-du'].map((postId) => ({ kind: 'open-seat', committeeId: 'bch', postId, from: '2026-12-01' })));
  });

  test.each([
    ['of another agency', JOIN, BY, 'NOT_IN_AGENCY'],
    ['for a post of another agency', { ...JOIN, postIds: ['chu-tich'] }, PARTY, 'NOT_IN_AGENCY'],
    ['for nobody', { ...JOIN, postIds: [] }, PARTY, 'SCOPE_REQUIRED'],
    ['back-dated', { ...JOIN, from: '2026-11-19' }, PARTY, 'DATE_IN_PAST'],
    ['for who sits there', { ...JOIN, postIds: ['pbt'] }, PARTY, 'ALREADY_SO'],
    ['for the administrator themselves', { ...JOIN, postIds: ['van-thu-du'] }, PARTY, 'NOT_YOURSELF'],
    ['left by who does not sit there', { ...LEAVE, postIds: ['cv-du'] }, PARTY, 'ALREADY_SO'],
    ['left in the past', { ...LEAVE, until: '2026-11-19' }, PARTY, 'DATE_IN_PAST'],
  ] as const)('%s is refused', (_name, change, by, code) => {
    expect(plan(change, by)).toBe(code);
  });

  test('is left after a day; one that never began is dropped', () => {
    const seat = { committeeId: 'bch', postId: 'uy-vien-1', from: '2025-07-01' };
    expect(plan(LEAVE, PARTY)).toEqual([{ kind: 'close-seat', ...seat, until: '2026-11-30' }]);
    const coming = seated('2026-12-01');
    expect(plan({ ...LEAVE, postIds: ['cv-du'] }, coming)).toEqual([{ kind: 'drop-seat', committeeId: 'bch', postId: 'cv-du', from: '2026-12-01' }]);
  });

  test('can be had again by who left before', () => {
    const left = seated('2025-07-01', '2026-06-30');
    expect(plan({ ...JOIN, postIds: ['cv-du'] }, left)).toEqual([{ kind: 'open-seat', committeeId: 'bch', postId: 'cv-du', from: '2026-12-01' }]);
  });

  test('is taken back by a change of its own, from today on', () => {
    expect(undoing(JOIN, PARTY)).toEqual({ ...JOIN, kind: 'leave-committee', from: undefined, until: '2026-12-01' });
    expect(undoing(LEAVE, PARTY)).toEqual({ ...LEAVE, kind: 'join-committee', until: undefined, from: '2026-12-01' });
  });

  test('counts on its days: who votes, and who may sign for the committee', () => {
    const [committee] = seated('2026-12-01', '2026-12-31').organisation.committees;
    const sits = (day: string) => committee && membersOn(committee, day).includes('cv-du');
    expect(['2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01'].map(sits)).toEqual([false, true, true, false]);
    expect(committee && membersSince(committee, '2027-01-01')).not.toContain('cv-du');
  });
});

describe('a mandate', () => {
  const FIELDS: Mandate = {
    kind: 'field-assignment', id: 'm-2', agencyId: 'ubnd', postId: 'pct-kinh-te', fields: ['Kinh tế'], from: '2026-12-01', ground: 'Thông báo 5',
  };
  test.each([
    ['a cover with its dates and its ground', COVER, undefined],
    ['without a ground', { ...COVER, ground: ' ' }, 'GROUND_REQUIRED'],
    ['back-dated', { ...COVER, from: '2026-11-01' }, 'DATE_IN_PAST'],
    ['that ends before it begins', { ...COVER, until: '2026-11-22' }, 'PERIOD_WRONG'],
    ['for the administrator themselves', { ...COVER, coveringPersonId: BY.personId }, 'NOT_YOURSELF'],
    ['of a post to its own holder', { ...COVER, coveringPersonId: 'person-of-truong-phong' }, 'ALREADY_SO'],
    ['fields for a deputy', FIELDS, undefined],
    ['fields for somebody who is no deputy', { ...FIELDS, postId: 'truong-phong' }, 'POST_CANNOT_HOLD_THIS'],
    ['fields without any', { ...FIELDS, fields: [] }, 'SCOPE_REQUIRED'],
    ['of another agency', { ...COVER, postId: 'bi-thu' }, 'NOT_IN_AGENCY'],
  ] as const)('%s', (_name, mandate, code) => {
    expect(plan({ kind: 'give-mandate', mandate })).toEqual(code ?? [{ kind: 'open-mandate', mandate }]);
  });
});

describe('a group and the calendar', () => {
  const GROUP = { id: 'g', agencyId: 'ubnd', name: 'Các cơ quan', aliases: [], memberIds: ['thue'] };
  test('members come from the own directory', () => {
    expect(plan({ kind: 'set-group', group: GROUP })).toEqual([{ kind: 'write-group', group: GROUP }]);
    expect(plan({ kind: 'set-group', group: { ...GROUP, memberIds: ['nobody'] } })).toBe('NOT_AN_ADDRESSEE');
    expect(plan({ kind: 'set-group', group: { ...GROUP, memberIds: [] } })).toBe('SCOPE_REQUIRED');
  });

  test('two groups never share a name', () => {
    const organisation = { ...staffedWard, recipientGroups: [{ ...GROUP, id: 'other', aliases: ['CÁC CƠ QUAN '] , name: 'Khối' }] };
    expect(plan({ kind: 'set-group', group: GROUP }, { ...BY, organisation })).toBe('ALREADY_SO');
  });

  test('a day that is gone stays as it was counted; a notice confirms a year once', () => {
    const day = { on: '2026-12-24', kind: 'off', name: 'Nghỉ bù', source: 'Thông báo 9' } as const;
    expect(plan({ kind: 'set-day', day })).toEqual([{ kind: 'write-day', day }]);
    expect(plan({ kind: 'set-day', day: { ...day, on: TODAY } })).toBe('DATE_IN_PAST');
    expect(plan({ kind: 'set-day', day: { ...day, source: '' } })).toBe('GROUND_REQUIRED');
    expect(plan({ kind: 'confirm-year', year: 2030, source: 'Thông báo 1' })).toEqual([{ kind: 'write-year', year: 2030, source: 'Thông báo 1' }]);
    expect(plan({ kind: 'confirm-year', year: 2025, source: 'Thông báo 1' })).toBe('ALREADY_SO');
  });
});

describe('undoing', () => {
  test('an appointment that has not begun drops it, and whoever was to leave stays', () => {
    const change = { kind: 'appoint', personId: 'person-of-chuyen-vien', postId: 'truong-phong', from: '2026-12-01', acting: false } as const;
    const before = staffedWard.appointments.map((one) => (one.postId === 'truong-phong' ? { ...one, until: '2026-11-30' } : one));
    const appointments = [...before, { personId: 'person-of-chuyen-vien', postId: 'truong-phong', from: '2026-12-01', acting: false }];
    const by = { ...BY, organisation: { ...staffedWard, appointments } };
    const back = undoing(change, by);
    expect('refusal' in back ? back.refusal.code : plan(back, by)).toEqual([
      { kind: 'drop-appointment', personId: 'person-of-chuyen-vien', postId: 'truong-phong', from: '2026-12-01' },
      { kind: 'reopen-appointment', personId: 'person-of-truong-phong', postId: 'truong-phong', from: '2026-01-01' },
    ]);
  });

  test('a mandate in force ends it today, by a change of its own', () => {
    expect(undoing({ kind: 'give-mandate', mandate: { ...COVER, from: '2026-11-18' } }, BY)).toEqual({ kind: 'end-mandate', mandateId: 'm-new', until: TODAY });
  });

  test('what has no single step back says so', () => {
    expect(undoing({ kind: 'confirm-year', year: 2027, source: 'x' }, BY)).toMatchObject({ refusal: { code: 'CANNOT_BE_UNDONE' } });
  });
});

test('an administrator keeps their own agency and no other', () => {
  const organisation = { ...staffedWard, posts: staffedWard.posts.map((post) => (post.id === 'van-thu' ? { ...post, roles: ['administrator'] as const } : post)) };
  const viewer = viewerOn(organisation, BY.personId, TODAY);
  expect(mayAdminister(viewer, 'ubnd')).toBe(true);
  expect(mayAdminister(viewer, 'du')).toBe(false);
});

describe('certificates and seals', () => {
  const [chairman] = staffedWard.persons.filter(({ certificateId }) => certificateId !== undefined);
  const OWN = { kind: 'person', personId: BY.personId } as const;
  const BROUGHT: Change = { kind: 'bring-in-certificate', certificateId: 'ct-1', owner: OWN, named: 'Văn thư', validTo: '2028-01-01T00:00:00.000Z' };
  const SEAL = { id: 'dau-moi', agencyId: 'ubnd', name: 'Văn phòng', bodies: ['VP'], certificateId: 'chua-nap', pictureSha256: 'a'.repeat(64) };
  const KEEPER = { personId: 'person-of-chuyen-vien', from: '2024-05-06', handoverRecord: 'Biên bản số 3' };
  const add = (seal: Partial<typeof SEAL>, keeper: Partial<typeof KEEPER> = {}): Change => ({ kind: 'add-seal', seal: { ...SEAL, ...seal, keepers: [{ ...KEEPER, ...keeper }] } });

  test('a certificate becomes its owner’s, unless it is somebody else’s already', () => {
    expect(plan(BROUGHT)).toEqual([{ kind: 'give-certificate', certificateId: 'ct-1', owner: OWN }]);
    expect(plan({ ...BROUGHT, owner: { kind: 'person', personId: 'person-of-chuyen-vien' } })).toBe('CERTIFICATE_NOT_YOURS');
    expect(plan({ ...BROUGHT, owner: { kind: 'seal', sealId: 'nowhere' } })).toBe('NOT_IN_AGENCY');
    expect(plan({ ...BROUGHT, certificateId: chairman?.certificateId ?? '' })).toBe('CERTIFICATE_IN_USE');
    expect(plan({ ...BROUGHT, certificateId: chairman?.certificateId ?? '' }, { ...BY, personId: chairman?.id ?? '' })).toBe('CERTIFICATE_NOT_YOURS');
  });

  test.each([
    ['with its first keeper, who had it before the system began', {}, {}, undefined],
    ['for a body that has one', { bodies: ['VP', 'UBND'] }, {}, 'ALREADY_SO'],
    ['of another agency', { agencyId: 'du' }, {}, 'NOT_IN_AGENCY'],
    ['kept by the administrator themselves', {}, { personId: BY.personId }, 'NOT_YOURSELF'],
    ['kept by nobody known', {}, { personId: 'nobody' }, 'NOT_IN_AGENCY'],
    ['without the paper of its handing over', {}, { handoverRecord: ' ' }, 'GROUND_REQUIRED'],
  ])('a seal %s', (_name, seal, keeper, refused) => {
    const change = add(seal, keeper);
    expect(plan(change)).toEqual(refused ?? [change]);
  });

  test('a picture is the owner’s to choose', () => {
    const change = { kind: 'set-picture', owner: OWN, pictureSha256: 'b'.repeat(64) } as const;
    expect(plan(change)).toEqual([change]);
    expect(plan({ ...change, owner: { kind: 'person', personId: 'person-of-chuyen-vien' } })).toBe('CERTIFICATE_NOT_YOURS');
  });
});
