import type { Route } from './route';

/** A conclusion of a Party committee: its members decide by written ballot; signed T/M that committee, numbered by type and term. */
export const klDu: Route = {
  id: 'kl-du',
  version: 1,
  name: 'Kết luận của cấp ủy',
  steps: [
    { id: 'draft', kind: 'draft', label: 'Soạn thảo', actors: { by: 'drafter' }, deadline: 'draft' },
    {
      id: 'check-form', kind: 'check', check: 'form', label: 'Chánh Văn phòng kiểm tra, trình',
      actors: { by: 'role', role: 'chief-of-office' }, deadline: 'check',
    },
    { id: 'advise', kind: 'advise', label: 'Phó Bí thư Thường trực cho ý kiến', actors: { by: 'role', role: 'deputy-head' }, deadline: 'advise' },
    { id: 'poll', kind: 'poll', label: 'Lấy phiếu thành viên', actors: { by: 'committee' }, deadline: 'poll', majority: 'half-of-all-members' },
    { id: 'resolve', kind: 'resolve', label: 'Tiếp thu, hoàn thiện', actors: { by: 'drafter' }, deadline: 'resolve' },
    { id: 'check-content', kind: 'check', check: 'content', label: 'Kiểm tra nội dung', actors: { by: 'head-of-drafting-unit' }, deadline: 'check' },
    { id: 'approve', kind: 'approve', label: 'Duyệt', actors: { by: 'signer' }, deadline: 'approve' },
    { id: 'sign', kind: 'sign', label: 'Ký số', actors: { by: 'signer' }, deadline: 'sign' },
    { id: 'seal', kind: 'seal', label: 'Cấp số, đóng dấu', actors: { by: 'seal-keeper' }, deadline: 'seal' },
    { id: 'dispatch', kind: 'dispatch', label: 'Phát hành', actors: { by: 'seal-keeper' }, deadline: 'dispatch' },
  ],
};
