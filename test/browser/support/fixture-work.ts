export interface Work {
  readonly id: string;
  readonly stepKind: string;
  readonly verb: string;
  readonly kind: string;
  readonly label: string;
  readonly typeName: string;
  readonly subject: string;
  readonly unitName: string;
  readonly dueInHours: number;
  readonly dueWords: string;
  readonly extra?: Readonly<Record<string, unknown>>;
}

const UNIT = 'Phòng Kinh tế, Hạ tầng và Đô thị';

export const WORK: readonly Work[] = [
  {
    id: 'd-1',
    stepKind: 'consult',
    verb: 'Cho ý kiến',
    kind: 'opinion',
    label: 'Cho ý kiến',
    typeName: 'Tờ trình',
    subject: 'Đề nghị điều chỉnh dự toán chi chỉnh trang chợ Ao Sen năm 2026',
    unitName: UNIT,
    dueInHours: -26,
    dueWords: 'quá 1 ngày làm việc',
    extra: { progress: '5/7 đã trả lời' },
  },
  {
    id: 'd-2',
    stepKind: 'seal',
    verb: 'Đóng dấu',
    kind: 'seal',
    label: 'Cấp số, đóng dấu',
    typeName: 'Thông báo',
    subject: 'Kết luận của Chủ tịch Ủy ban nhân dân phường tại cuộc họp giao ban tháng 11',
    unitName: 'Văn phòng',
    dueInHours: -25,
    dueWords: 'quá 1 ngày làm việc',
    extra: { onBehalfOf: 'Bế Ngọc Lam' },
  },
  {
    id: 'd-3',
    stepKind: 'approve',
    verb: 'Duyệt',
    kind: 'approve',
    label: 'Duyệt',
    typeName: 'Báo cáo',
    subject: 'Kết quả chỉnh trang chợ Ao Sen và các tuyến phố năm 2026; phương hướng, nhiệm vụ năm 2027',
    unitName: UNIT,
    dueInHours: 1.5,
    dueWords: 'còn 2 giờ',
    extra: { progress: '6/8 đã trả lời' },
  },
  {
    id: 'd-4',
    stepKind: 'sign',
    verb: 'Ký số',
    kind: 'signature',
    label: 'Ký số',
    typeName: 'Giấy mời',
    subject: 'Họp thẩm tra các báo cáo trình kỳ họp thứ tư Hội đồng nhân dân phường',
    unitName: 'Văn phòng',
    dueInHours: 2.4,
    dueWords: 'còn 3 giờ',
    extra: { urgency: 'urgent' },
  },
  {
    id: 'd-5',
    stepKind: 'check',
    verb: 'Kiểm tra nội dung',
    kind: 'check',
    label: 'Kiểm tra nội dung',
    typeName: 'Kế hoạch',
    subject: 'Bảo đảm trật tự đô thị, vệ sinh môi trường dịp Tết Dương lịch 2027',
    unitName: UNIT,
    dueInHours: 50,
    dueWords: 'còn 2 ngày làm việc',
    extra: { progress: '4/4 đã trả lời' },
  },
  {
    id: 'd-6',
    stepKind: 'poll',
    verb: 'Biểu quyết',
    kind: 'vote',
    label: 'Cho ý kiến bằng phiếu',
    typeName: 'Kết luận',
    subject: 'Của Ban Thường vụ Đảng ủy về công tác cải tạo khu Ao Sen',
    unitName: 'Văn phòng Đảng ủy',
    dueInHours: 74,
    dueWords: 'còn 3 ngày làm việc',
  },
  {
    id: 'd-7',
    stepKind: 'sign',
    verb: 'Ký số',
    kind: 'signature',
    label: 'Ký số',
    typeName: 'Quyết định',
    subject: 'Ban hành Nội quy chợ Ao Sen',
    unitName: UNIT,
    dueInHours: 200,
    dueWords: 'còn 6 ngày làm việc',
  },
];
