import type { Organisation, Post, PostRole } from '../../../domain/organisation/organisation';

const FROM = '2026-01-01';

/** A small ward: a People's Committee, a Council and a Party committee, one post for each person. Post `p` is held by `person-of-p`. */
export const ward: Organisation = {
  version: 1,
  agencies: [
    {
      id: 'ubnd', system: 'state', pack: 'state-nd30', level: 'ward', name: 'Ủy ban nhân dân phường Hoa Sen', abbreviation: 'UBND',
      placeOfIssue: 'Hoa Sen', collectiveName: 'Ủy ban nhân dân', councilId: 'hdnd',
    },
    {
      id: 'hdnd', system: 'state', pack: 'state-nd30', level: 'ward', name: 'Hội đồng nhân dân phường Hoa Sen', abbreviation: 'HĐND',
      placeOfIssue: 'Hoa Sen', collectiveName: 'Hội đồng nhân dân',
    },
    {
      id: 'du', system: 'party', pack: 'party-hd05', level: 'ward', name: 'Đảng ủy phường Hoa Sen', abbreviation: 'ĐU',
      placeOfIssue: 'Hoa Sen', collectiveName: 'Đảng ủy',
    },
  ],
  units: [
    { id: 'kinh-te', agencyId: 'ubnd', name: 'Phòng Kinh tế', abbreviation: 'KT' },
    { id: 'van-phong', agencyId: 'ubnd', name: 'Văn phòng', abbreviation: 'VP' },
    { id: 'vp-du', agencyId: 'du', name: 'Văn phòng Đảng ủy', abbreviation: 'VPĐU' },
  ],
  posts: [
    post('chu-tich', 'ubnd', 'Chủ tịch', ['head']),
    post('pct-kinh-te', 'ubnd', 'Phó Chủ tịch', ['deputy-head']),
    post('truong-phong', 'ubnd', 'Trưởng phòng', ['unit-head'], 'kinh-te'),
    post('chuyen-vien', 'ubnd', 'Chuyên viên', ['officer'], 'kinh-te'),
    post('chanh-van-phong', 'ubnd', 'Chánh Văn phòng', ['chief-of-office', 'form-checker', 'unit-head'], 'van-phong'),
    post('van-thu', 'ubnd', 'Văn thư', ['records-clerk'], 'van-phong'),
    ...Array.from({ length: 8 }, (_, index) => post(`don-vi-${index + 1}`, 'ubnd', `Trưởng đơn vị ${index + 1}`, ['unit-head'])),
    post('vp-hdnd', 'hdnd', 'Chuyên viên Văn phòng', ['standing-committee-office']),
    post('bi-thu', 'du', 'Bí thư', ['head']),
    post('pbt', 'du', 'Phó Bí thư Thường trực', ['deputy-head']),
    post('cvp-du', 'du', 'Chánh Văn phòng', ['chief-of-office', 'unit-head'], 'vp-du'),
    post('cv-du', 'du', 'Chuyên viên', ['officer'], 'vp-du'),
    post('van-thu-du', 'du', 'Văn thư', ['records-clerk'], 'vp-du'),
    ...Array.from({ length: 5 }, (_, index) => post(`uy-vien-${index + 1}`, 'du', `Ủy viên ${index + 1}`, ['committee-member'])),
  ],
  persons: [],
  appointments: [],
  mandates: [
    { kind: 'field-assignment', id: 'm1', agencyId: 'ubnd', postId: 'pct-kinh-te', fields: ['kinh-te'], from: FROM, ground: 'Quyết định 01' },
  ],
  committees: [
    {
      id: 'bch', agencyId: 'du', name: 'Ban Chấp hành', 
      members: ['bi-thu', 'pbt', 'uy-vien-1', 'uy-vien-2', 'uy-vien-3', 'uy-vien-4', 'uy-vien-5'].map((postId) => ({ postId, from: '2025-07-01' })),
      term: { name: '2025-2030', from: '2025-07-01', until: '2030-06-30' },
    },
  ],
  seals: [
    { id: 'dau-ubnd', agencyId: 'ubnd', name: 'Dấu UBND', bodies: ['UBND'], certificateId: 'cert-dau-ubnd', keepers: [keeper('van-thu')] },
    { id: 'dau-du', agencyId: 'du', name: 'Dấu Đảng ủy', bodies: ['ĐU'], certificateId: 'cert-dau-du', keepers: [keeper('van-thu-du')] },
  ],
  series: [
    {
      id: 'so-bc', agencyId: 'ubnd', name: 'Báo cáo', documentTypes: ['BC'], scope: 'year', givenBy: 'trinh', givenWhen: 'after-signature',
      openings: [{ scope: '2026', number: 641, on: '2026-07-01', reason: 'Chuyển từ sổ giấy' }],
    },
    { id: 'so-tb', agencyId: 'ubnd', name: 'Thông báo', documentTypes: ['TB'], scope: 'year', givenBy: 'trinh', givenWhen: 'after-signature', openings: [] },
    { id: 'so-kl', agencyId: 'du', name: 'Kết luận', documentTypes: ['KL'], scope: 'term', givenBy: 'trinh', givenWhen: 'after-signature', openings: [] },
  ],
  recipientGroups: [],
  addressees: [
    { id: 'tt-hdnd', agencyId: 'ubnd', name: 'Thường trực HĐND', aliases: [], channel: 'inside', postId: 'vp-hdnd' },
    { id: 'thue', agencyId: 'ubnd', name: 'Thuế cơ sở', aliases: [], channel: 'mail', email: 'vanthu@thue.example' },
    { id: 'to-dan-pho', agencyId: 'ubnd', name: 'Tổ dân phố số 1', aliases: [], channel: 'paper' },
  ],
};

function post(id: string, agencyId: string, title: string, roles: readonly PostRole[], unitId?: string): Post {
  return { id, agencyId, title, roles, ...(unitId && { unitId }) };
}

function keeper(postId: string) {
  return { personId: `person-of-${postId}`, from: FROM, handoverRecord: 'Biên bản bàn giao số 01' };
}

/** The same ward with everybody appointed and holding a certificate. */
export const staffedWard: Organisation = {
  ...ward,
  persons: ward.posts.map(({ id }) => ({
    id: `person-of-${id}`, fullName: `Người giữ ${id}`, email: `${id}@hoasen.example`, certificateId: `cert-${id}`,
  })),
  appointments: ward.posts.map(({ id }) => ({ personId: `person-of-${id}`, postId: id, from: FROM, acting: false })),
};
