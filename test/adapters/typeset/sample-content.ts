import type { Block, PageContent } from '../../../domain/document/page-content';

const PARAGRAPHS: readonly string[] = [
  'Thực hiện chương trình công tác năm 2026, Ủy ban nhân dân phường Hoa Sen đã chỉ đạo các đơn vị rà soát những việc còn '
    + 'chậm, phân công rõ người phụ trách và thời hạn hoàn thành; kết quả được cập nhật hằng tuần và công khai tại bộ phận '
    + 'tiếp nhận hồ sơ.',
  'Công tác tiếp nhận và trả kết quả được giữ đúng hẹn; tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn tăng so với cùng kỳ. '
    + 'Những hồ sơ phải bổ sung giấy tờ đều có phiếu hướng dẫn một lần, người dân không phải đi lại nhiều lần.',
  'Đường Hàng Bưởi và ngõ Giếng Cũ được nạo vét cống trước mùa mưa; các điểm ngập giảm từ chín điểm xuống còn hai điểm. '
    + 'Tổ dân phố tự quản việc quét dọn vào sáng thứ bảy, bước đầu thành nền nếp.',
];

export const REPORT: PageContent = {
  profile: 'state-nd30',
  issuingBody: 'Ủy ban nhân dân\nphường Hoa Sen',
  symbol: 'BC-UBND',
  placeOfIssue: 'Hoa Sen',
  monthAndYear: { month: 6, year: 2026 },
  typeName: 'Báo cáo',
  subject: 'Tình hình thực hiện nhiệm vụ sáu tháng đầu năm,\nnhiệm vụ trọng tâm sáu tháng cuối năm 2026',
  addressees: ['Thường trực Hội đồng nhân dân phường', 'Các vị đại biểu Hội đồng nhân dân phường'],
  blocks: [
    { kind: 'heading', level: 1, text: 'I. KẾT QUẢ SÁU THÁNG ĐẦU NĂM' },
    ...section(1, 'Cải cách hành chính'),
    ...section(2, 'Chỉnh trang đô thị'),
    {
      kind: 'table',
      headerRows: 1,
      rows: [
        ['TT', 'Chỉ tiêu', 'Kế hoạch năm', 'Thực hiện', 'Tỷ lệ (%)'],
        ['1', 'Hồ sơ giải quyết đúng hạn', '4.200', '2.310', '55,0'],
        ['2', 'Mét cống được nạo vét', '1.850', '1.420', '76,8'],
        ['3', 'Cây xanh trồng mới trên các tuyến phố', '600', '240', '40,0'],
      ],
    },
    ...section(3, 'An sinh xã hội'),
    { kind: 'heading', level: 1, text: 'II. NHIỆM VỤ TRỌNG TÂM SÁU THÁNG CUỐI NĂM' },
    { kind: 'item', marker: 'a)', text: 'Hoàn thành việc số hóa sổ hộ tịch đang lưu tại phường trước ngày 30 tháng 9.' },
    { kind: 'item', marker: 'b)', text: 'Khởi công vườn hoa khu Ao Sen; mời người dân góp ý bản vẽ trước khi làm.' },
    ...section(1, 'Tổ chức thực hiện'),
    { kind: 'paragraph', text: 'Trên đây là báo cáo của Ủy ban nhân dân phường Hoa Sen./.' },
  ],
  signature: { lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Đoàn Thị Nguyệt Quế' },
  recipients: {
    lines: ['Như trên;', 'Thường trực Đảng ủy phường (để báo cáo);', 'Ủy ban Mặt trận Tổ quốc phường;', 'Các phòng, đơn vị thuộc phường;'],
    archiveLine: 'Lưu: VT, VP.',
  },
  annexes: [
    {
      label: 'PHỤ LỤC',
      title: 'Các tuyến phố đã chỉnh trang',
      blocks: [
        { kind: 'table', headerRows: 1, rows: [['TT', 'Tuyến phố', 'Xong'], ['1', 'Hàng Bưởi', 'tháng 3'], ['2', 'Giếng Cũ', 'tháng 5']] },
      ],
    },
  ],
};

export const CONCLUSION: PageContent = {
  profile: 'party-hd05',
  superiorBody: 'Thành ủy Sông Bạc',
  issuingBody: 'Đảng ủy phường Hoa Sen',
  symbol: 'KL/ĐU',
  placeOfIssue: 'Hoa Sen',
  typeName: 'Kết luận',
  subject: 'của Ban Chấp hành Đảng bộ phường\nvề công tác cải tạo chợ Ao Sen',
  addressees: [],
  blocks: [
    { kind: 'heading', level: 1, text: 'I. ĐÁNH GIÁ CHUNG' },
    ...section(1, 'Kết quả đạt được'),
    { kind: 'heading', level: 1, text: 'II. NHIỆM VỤ' },
    ...section(1, 'Phân công'),
  ],
  signature: { lines: ['T/M BAN CHẤP HÀNH', 'BÍ THƯ'], name: 'Lương Bá Thụ' },
  recipients: {
    lines: ['Thường trực Thành ủy (để báo cáo),', 'Các đồng chí Đảng ủy viên,', 'Các chi bộ trực thuộc,'],
    archiveLine: 'Lưu Văn phòng Đảng ủy.',
  },
};

function section(number: number, title: string): Block[] {
  const [first = '', second = '', third = ''] = PARAGRAPHS;
  return [
    { kind: 'heading', level: 2, text: `${number}. ${title}` },
    { kind: 'paragraph', text: first, notes: [{ after: first.indexOf(','), text: 'Chương trình công tác đã được thông qua đầu năm.' }] },
    { kind: 'paragraph', text: second },
    { kind: 'item', marker: '-', text: third },
  ];
}
