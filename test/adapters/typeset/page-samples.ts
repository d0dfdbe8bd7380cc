import type { Block, PageContent } from '../../../domain/document/page-content';
import { CONCLUSION, REPORT } from './sample-content';

const NOTICE: PageContent = {
  profile: 'state-nd30',
  superiorBody: 'Ủy ban nhân dân thành phố Sông Bạc',
  issuingBody: 'Ủy ban nhân dân phường Hoa Sen',
  symbol: 'TB-UBND',
  placeOfIssue: 'Hoa Sen',
  typeName: 'Thông báo',
  subject: 'Lịch tiếp công dân quý III năm 2026',
  addressees: [],
  urgency: 'urgent',
  contact: 'Số 1 đường Hàng Bưởi, phường Hoa Sen; điện thoại 0200 000 000; vanthu@hoasen.example',
  blocks: [
    { kind: 'paragraph', text: 'Ủy ban nhân dân phường Hoa Sen thông báo lịch tiếp công dân quý III năm 2026 như sau:' },
    { kind: 'item', marker: '1.', text: 'Sáng thứ năm hằng tuần, từ 08 giờ đến 11 giờ, tại phòng tiếp công dân của phường.' },
    { kind: 'item', marker: '2.', text: 'Người dân đăng ký trước được hẹn giờ, không phải chờ./.' },
  ],
  signature: { lines: ['CHỦ TỊCH'], name: 'Lương Thế Khoa' },
  recipients: { lines: ['Các tổ dân phố;', 'Đài truyền thanh phường;'], archiveLine: 'Lưu: VT, VP.' },
};

const DECISION: PageContent = {
  ...NOTICE,
  symbol: 'QĐ-UBND', typeName: 'Quyết định', subject: 'Về việc thành lập Tổ công tác chỉnh trang tuyến phố Hàng Bưởi',
  urgency: 'express',
  circulation: 'Lưu hành nội bộ',
  blocks: [
    { kind: 'heading', level: 1, text: 'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG HOA SEN' },
    { kind: 'paragraph', text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;' },
    { kind: 'paragraph', text: 'Căn cứ Quy chế làm việc của Ủy ban nhân dân phường Hoa Sen;' },
    { kind: 'paragraph', text: 'Theo đề nghị của Trưởng phòng Kinh tế, Hạ tầng và Đô thị.' },
    { kind: 'heading', level: 1, text: 'QUYẾT ĐỊNH:' },
    { kind: 'item', marker: 'Điều 1.', text: 'Thành lập Tổ công tác chỉnh trang tuyến phố Hàng Bưởi gồm chín thành viên có tên trong danh sách kèm theo.' },
    { kind: 'item', marker: 'Điều 2.', text: 'Quyết định này có hiệu lực kể từ ngày ký.' },
    { kind: 'item', marker: 'Điều 3.', text: 'Chánh Văn phòng, Trưởng phòng Kinh tế, Hạ tầng và Đô thị và các thành viên Tổ công tác chịu trách nhiệm thi hành Quyết định này./.' },
  ],
  signature: { lines: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Đỗ Thùy Linh' },
  recipients: { lines: ['Như Điều 3;', 'Thường trực Đảng ủy phường;'], archiveLine: 'Lưu: VT, KTHTĐT.' },
};

const LETTER: PageContent = {
  ...NOTICE,
  form: 'official-letter', symbol: 'UBND-KTHTĐT', typeName: 'Công văn',
  subject: 'phối hợp khảo sát, thống kê số hộ kinh doanh trên tuyến phố Hàng Bưởi, ngõ Giếng Cũ và khu chợ Ao Sen phục vụ việc lập phương án sắp xếp lại',
  addressees: ['Trung tâm Phục vụ hành chính công phường', 'Công an phường', 'Các tổ dân phố số 1, 2, 3 và 7'],
  urgency: 'very-urgent',
  blocks: [{ kind: 'paragraph', text: 'Ủy ban nhân dân phường đề nghị các cơ quan, đơn vị phối hợp thực hiện từ ngày 05 tháng 8 năm 2026./.' }],
  signature: { lines: ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'], name: 'Nghiêm Thị Ước' },
  recipients: { lines: ['Như trên;', 'Chủ tịch, các Phó Chủ tịch (để báo cáo);'], archiveLine: 'Lưu: VT, KTHTĐT.' },
  drafterMark: 'PL.(300)',
};

const LONG_NAMES: PageContent = {
  ...REPORT,
  superiorBody: 'Hội đồng nhân dân và Ủy ban nhân dân thành phố Hồ Bạc Thượng',
  issuingBody: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường Trần Nguyên Hãn Đông',
  placeOfIssue: 'Phường Trần Nguyên Hãn Đông',
  signature: { lines: ['TM. ỦY BAN NHÂN DÂN PHƯỜNG TRẦN NGUYÊN HÃN ĐÔNG', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Nguyễn Phước Quý Ngọc Ánh' },
};

const TWELVE_RECIPIENTS: PageContent = {
  ...REPORT,
  annexes: [],
  recipients: { lines: Array.from({ length: 12 }, (_, at) => `Ban Công tác Mặt trận tổ dân phố số ${at + 1} (để phối hợp);`), archiveLine: 'Lưu: VT, VP.' },
};

const LONG_TABLE: PageContent = {
  ...REPORT,
  blocks: [
    { kind: 'heading', level: 1, text: 'PHẦN THỨ NHẤT' },
    { kind: 'heading', level: 1, text: 'KẾT QUẢ RÀ SOÁT' },
    { kind: 'heading', level: 2, text: 'Mục 1' },
    { kind: 'heading', level: 2, text: 'Các tuyến phố' },
    longTable(110),
    { kind: 'paragraph', text: `Trên đây là báo cáo kết quả rà soát các tuyến phố, dữ liệu tại https://hoasen.example/${'du-lieu/'.repeat(9)}./.` },
  ],
  annexes: [{ label: 'PHỤ LỤC II', title: 'Số liệu từng tháng của các tuyến phố', blocks: [monthTable()] }],
};

/** Documents that differ in everything the layout has a rule for. */
export const PAGE_SAMPLES: Readonly<Record<string, PageContent>> = {
  'a report': REPORT,
  'a notice': NOTICE,
  'a decision': DECISION,
  'an official letter': LETTER,
  'a conclusion of the Party': CONCLUSION,
  'long names': LONG_NAMES,
  'twelve recipients': TWELVE_RECIPIENTS,
  'a table over three pages': LONG_TABLE,
};

function longTable(rows: number): Block {
  const lines = Array.from({ length: rows }, (_, at) => [String(at + 1), `Ngõ ${at + 1} phố Hàng Bưởi`, `${40 + at}`, 'Đã rà soát, lập hồ sơ quản lý theo mẫu thống nhất của phường']);
  return { kind: 'table', headerRows: 1, rows: [['TT', 'Tuyến phố', 'Số hộ', 'Kết quả'], ...lines] };
}

function monthTable(): Block {
  const months = Array.from({ length: 12 }, (_, at) => `Tháng ${at + 1}`);
  return { kind: 'table', headerRows: 1, rows: [['TT', 'Tuyến phố', ...months], ['1', 'Hàng Bưởi', ...months.map((_, at) => String(at * 7))]] };
}
