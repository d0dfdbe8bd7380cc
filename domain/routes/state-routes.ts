import type { Route, RouteStep, SignAt } from './route';

const draft: RouteStep = { id: 'draft', kind: 'draft', label: 'Soạn thảo', actors: { by: 'drafter' }, deadline: 'draft' };
const checkContent: RouteStep = {
  id: 'check-content', kind: 'check', check: 'content', label: 'Kiểm tra nội dung', actors: { by: 'head-of-drafting-unit' }, deadline: 'check',
};
const checkForm: RouteStep = {
  id: 'check-form', kind: 'check', check: 'form', label: 'Kiểm tra thể thức, trình', actors: { by: 'role', role: 'form-checker' }, deadline: 'check',
};
const approve: RouteStep = { id: 'approve', kind: 'approve', label: 'Duyệt', actors: { by: 'signer' }, deadline: 'approve' };
const sign: RouteStep = { id: 'sign', kind: 'sign', label: 'Ký số', actors: { by: 'signer' }, deadline: 'sign' };
const seal: RouteStep = { id: 'seal', kind: 'seal', label: 'Cấp số, đóng dấu', actors: { by: 'seal-keeper' }, deadline: 'seal' };
const dispatch: RouteStep = { id: 'dispatch', kind: 'dispatch', label: 'Phát hành', actors: { by: 'seal-keeper' }, deadline: 'dispatch' };

/** The short route of a notice or letter (Decree 30/2020, art. 10-13: content and form are checked by two named persons). */
export const vanBanThuong: Route = {
  id: 'van-ban-thuong',
  version: 1,
  name: 'Văn bản thường',
  steps: [draft, checkContent, checkForm, approve, sign, seal, dispatch],
};

/** A report of the People's Committee to the People's Council. `signAt` says when it is signed and sealed. */
export function bcUbndHdnd(signAt: SignAt): Route {
  return {
    id: 'bc-ubnd-hdnd',
    version: 2,
    name: `Báo cáo trình HĐND (${SIGN_AT_WORDS[signAt]})`,
    steps: [...beforeSigning, ...councilAndSigning(signAt), dispatch],
  };
}

const SIGN_AT_WORDS: Readonly<Record<SignAt, string>> = {
  'after-session': 'ký sau kỳ họp',
  'before-papers': 'ký trước khi gửi tài liệu',
  'before-verification': 'ký trước thẩm tra',
};

const beforeSigning: readonly RouteStep[] = [
  draft,
  { id: 'check-release', kind: 'check', check: 'release', label: 'Cho lấy ý kiến', actors: { by: 'head-of-drafting-unit' }, deadline: 'check' },
  { id: 'consult', kind: 'consult', label: 'Lấy ý kiến', actors: { by: 'consulted' }, deadline: 'consult' },
  { id: 'resolve', kind: 'resolve', label: 'Tiếp thu, giải trình', actors: { by: 'drafter' }, deadline: 'resolve' },
  checkContent,
  checkForm,
  { id: 'advise', kind: 'advise', label: 'Phó Chủ tịch phụ trách cho ý kiến', actors: { by: 'deputy-of-field' }, deadline: 'advise' },
  approve,
];

function councilAndSigning(signAt: SignAt): readonly RouteStep[] {
  switch (signAt) {
    case 'after-session':
      return [council('whole'), sign, seal];
    case 'before-papers':
      return [council('verification'), sign, seal, council('session')];
    case 'before-verification':
      return [sign, seal, council('whole')];
  }
}

function council(stage: 'verification' | 'session' | 'whole'): RouteStep {
  return {
    id: stage === 'verification' ? 'council-verification' : 'council',
    kind: 'council',
    stage,
    label: stage === 'verification' ? 'Thẩm tra' : 'Kỳ họp HĐND',
    actors: { by: 'role-at-council', role: 'standing-committee-office' },
    deadline: 'council',
  };
}
