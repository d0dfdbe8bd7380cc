import { readDraft } from '../../../domain/draft-reading/read-draft';
import { DRAFT_TEXT } from './draft-text';
import { AGENCY, whoIs } from './fixture-people';
import type { Work } from './fixture-work';

export const READING = readDraft(DRAFT_TEXT);
const HOUR_MS = 3_600_000;

const at = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString();

export function inboxRow({ id, kind: _kind, label: _label, dueInHours, extra, ...work }: Work) {
  return {
    ...work,
    documentId: id,
    streamId: `document/${id}`,
    key: `${work.stepKind}/1`,
    step: work.stepKind,
    documentType: 'BC',
    agencyAbbreviation: 'UBND',
    postId: 'post-4',
    postTitle: 'Chủ tịch UBND phường',
    urgency: 'normal',
    openedAt: at(-30),
    dueAt: at(dueInHours),
    ...extra,
  };
}

const STEPS = [
  ['draft', 'Soạn thảo', 'done', 'chuyenvien', -96],
  ['check-release', 'Cho lấy ý kiến', 'done', 'truongphong', -90],
  ['consult', 'Lấy ý kiến', 'done', undefined, -50],
  ['resolve', 'Tiếp thu, giải trình', 'done', 'chuyenvien', -40],
  ['check-content', 'Kiểm tra nội dung', 'done', 'truongphong', -30],
  ['check-form', 'Kiểm tra thể thức, trình', 'done', 'chanhvanphong', -28],
  ['approve', 'Duyệt', 'here', 'chutich', 2],
  ['sign', 'Ký số', 'to-come', 'chutich', 48],
  ['seal', 'Cấp số, đóng dấu', 'to-come', 'vanthu', 56],
  ['dispatch', 'Phát hành', 'to-come', 'vanthu', 60],
] as const;

export function steps() {
  return STEPS.map(([stepId, label, state, login, hours]) => ({
    stepId,
    label,
    kind: stepId,
    state,
    ...(login && { who: whoIs(login) }),
    ...(state === 'done' ? { at: at(hours) } : { dueAt: at(hours) }),
  }));
}

export const RECIPIENTS = [
  {
    line: 1,
    printed: '- Như trên;',
    bodies: [],
    addressees: [{ id: 'r-1', name: 'Hội đồng nhân dân phường', channel: 'inside' }],
    unknown: [],
  },
  {
    line: 2,
    printed: '- Thường trực Đảng ủy phường (để báo cáo);',
    bodies: [],
    addressees: [
      { id: 'r-2', name: 'Bí thư', channel: 'inside' },
      { id: 'r-3', name: 'Phó Bí thư', channel: 'inside' },
    ],
    unknown: [],
  },
  { line: 3, printed: '- Ban công tác mặt trận các khu phố;', bodies: [], addressees: [], unknown: ['Ban công tác mặt trận các khu phố'] },
  {
    line: 4,
    printed: '- Các phòng, đơn vị thuộc phường;',
    bodies: [],
    addressees: ['Phòng Văn hóa - Xã hội', 'Trung tâm Phục vụ hành chính công', 'Văn phòng', 'Công an phường'].map((name, index) => ({
      id: `r-u${index}`,
      name,
      channel: 'inside',
    })),
    unknown: [],
  },
];

export const FINDINGS = [
  { severity: 'must', sentence: 'Một dòng nơi nhận chưa xác định gửi cho ai: “Ban công tác mặt trận các khu phố”.' },
  { severity: 'should', sentence: 'Viện dẫn lần đầu thiếu tên cơ quan ban hành.' },
];

export function documentView(work: Work, seq: number) {
  const post = { postId: 'post-4' };
  const returns = {
    kind: 'return',
    ...post,
    label: 'Trả lại',
    primary: false,
    needsReason: true,
    targets: [
      { stepId: 'check-form', label: 'Kiểm tra thể thức, trình' },
      { stepId: 'draft', label: 'Soạn thảo' },
    ],
  };
  const answers = work.kind === 'opinion' || work.kind === 'vote';
  return {
    documentId: work.id,
    seq,
    access: 'whole',
    subject: work.subject,
    documentType: 'BC',
    typeName: work.typeName,
    agencyName: AGENCY,
    unitName: work.unitName,
    drafter: whoIs('chuyenvien'),
    signer: whoIs('chutich'),
    route: { id: 'bc-ubnd-hdnd', name: 'Báo cáo trình HĐND', steps: steps() },
    current: {
      stepId: work.stepKind,
      label: work.label,
      kind: work.stepKind,
      round: 1,
      postIds: ['post-4'],
      holders: [whoIs('chutich')],
      openedAt: at(-3),
      dueAt: at(work.dueInHours),
      dueWords: work.dueWords,
      overdue: work.dueInHours < 0,
    },
    text: { version: 2, textSha256: 'text' },
    files: { draft: `/api/documents/${work.id}/files/draft`, toSign: `/api/documents/${work.id}/files/to-sign` },
    bytesSha256: 'bytes',
    sealId: 'seal-1',
    reading: READING,
    recipients: RECIPIENTS,
    findings: FINDINGS,
    opinions: [
      {
        who: { ...whoIs('chanhvanphong'), unitName: 'Phòng Văn hóa - Xã hội' },
        answer: 'agree',
        at: at(-60),
        outdated: false,
        needsReply: false,
      },
      {
        who: { ...whoIs('vanthu'), unitName: 'Công an phường' },
        answer: 'disagree',
        at: at(-58),
        words: 'Lối thoát nạn phía bắc chợ cần rộng ít nhất sáu mét.',
        outdated: true,
        needsReply: true,
      },
    ],
    silent: [{ ...whoIs('truongphong'), unitName: 'Trung tâm Phục vụ hành chính công' }],
    acts: [{ kind: work.kind, ...post, label: work.label, primary: true }, ...(answers ? [] : [returns])],
    timeline: [
      { at: at(-96), what: 'Phùng Khánh Diệu (Chuyên viên) đã trình dự thảo.', version: 1 },
      { at: at(-30), what: 'Ngụy Bá Trường (Trưởng phòng) đã kiểm tra, chuyển tiếp.', version: 2 },
      {
        at: at(-3),
        what: 'Tăng Thúy Hoài (Chánh Văn phòng) đã kiểm tra, chuyển tiếp.',
        words: 'Đã rà lại số liệu với Ban quản lý chợ, kính trình Chủ tịch duyệt để kịp gửi Ban thẩm tra.',
      },
    ],
    versions: [
      { version: 1, at: at(-96), who: whoIs('chuyenvien') },
      { version: 2, at: at(-40), who: whoIs('chuyenvien') },
    ],
    urgency: 'normal',
    takeBackPossible: false,
  };
}

export function draft() {
  return {
    draftId: 'draft-1',
    postId: 'post-1',
    agencyId: 'a-1',
    createdAt: at(-1),
    handedIn: false,
    isScan: false,
    types: [{ id: 'BC', name: 'Báo cáo' }],
    fileName: 'bao-cao-cho-ao-sen.docx',
    reading: READING,
    recipients: RECIPIENTS,
    findings: FINDINGS,
    suggestedRoute: 'bc-ubnd-hdnd',
    suggestedRouteWhy: 'vì gửi HĐND',
    suggestedSignerPostId: 'post-4',
    routes: [
      { id: 'bc-ubnd-hdnd', name: 'Báo cáo trình HĐND', goesTo: [whoIs('truongphong')] },
      { id: 'van-ban-thuong', name: 'Văn bản thường', goesTo: [] },
    ],
    signers: [{ postId: 'post-4', title: 'Chủ tịch UBND phường', name: 'Lã Hoàng Tùng Vân' }],
    coSigners: [
      { postId: 'post-4', title: 'Chủ tịch UBND phường', name: 'Lã Hoàng Tùng Vân' },
      { postId: 'post-9', title: 'Chủ tịch HĐND phường', name: 'Tạ Quang Nhật' },
    ],
    units: ['Phòng Văn hóa - Xã hội', 'Công an phường', 'Trung tâm Phục vụ hành chính công', 'Ban Chỉ huy quân sự phường'].map(
      (unitName, index) => ({ postId: `unit-${index}`, title: 'Trưởng đơn vị', unitName }),
    ),
    committees: [],
    fields: [
      { id: 'kinh-te', name: 'Kinh tế' },
      { id: 'van-hoa', name: 'Văn hóa' },
    ],
  };
}

export function documentRow(work: Work) {
  return {
    documentId: work.id,
    subject: work.subject,
    documentType: 'BC',
    typeName: work.typeName,
    agencyAbbreviation: 'UBND',
    unitName: work.unitName,
    drafterName: 'Phùng Khánh Diệu',
    state: 'running',
    stepLabel: work.label,
    holders: [whoIs('chutich')],
    dueAt: at(work.dueInHours),
    dueWords: work.dueWords,
    urgency: 'normal',
    updatedAt: at(-3),
  };
}
