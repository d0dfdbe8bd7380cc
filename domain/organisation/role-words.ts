import type { PostRole } from './organisation';

/** What a role is called in an office. */
export const ROLE_WORDS: Readonly<Record<PostRole, string>> = {
  head: 'người đứng đầu', 'deputy-head': 'cấp phó', 'unit-head': 'trưởng đơn vị', 'deputy-unit-head': 'phó đơn vị', officer: 'chuyên viên',
  'records-clerk': 'văn thư', 'chief-of-office': 'Chánh Văn phòng', 'form-checker': 'kiểm tra thể thức', 'committee-member': 'ủy viên',
  'standing-committee-office': 'giúp việc Thường trực HĐND', administrator: 'quản trị',
};
