import { passagesOf } from '../../../domain/document/passages';

const REPORT = {
  body: [
    { kind: 'paragraph', text: 'Thực hiện chương trình kỳ họp, Ủy ban nhân dân báo cáo như sau:' },
    { kind: 'heading', level: 1, text: 'I. KẾT QUẢ THỰC HIỆN' },
    { kind: 'heading', level: 2, text: '1. Công tác chỉ đạo' },
    { kind: 'paragraph', text: 'Đã giao 14 việc.' },
    { kind: 'item', marker: '-', text: 'Việc thứ nhất.' },
    { kind: 'heading', level: 2, text: '2. Chợ Ao Sen' },
    { kind: 'table', rows: [['Nội dung', 'Kết quả'], ['Mái quầy', '86']], headerRows: 1 },
    { kind: 'heading', level: 1, text: 'II. PHƯƠNG HƯỚNG' },
    { kind: 'paragraph', text: 'Hoàn thành khu để xe.' },
  ],
  annexes: [{ label: 'Phụ lục I', title: 'Danh mục', blocks: [{ kind: 'paragraph', text: 'Danh mục việc.' }] }],
} as const;

test('each passage says where it stands, by the numbers of its headings', () => {
  expect(passagesOf(REPORT).map((passage) => passage.place)).toEqual([
    'phần mở đầu, đoạn 1', 'mục I', 'mục I.1', 'mục I.1, đoạn 1', 'mục I.1, đoạn 2', 'mục I.2', 'mục I.2, bảng ở đoạn 1', 'mục II',
    'mục II, đoạn 1', 'Phụ lục I, đoạn 1',
  ]);
});

test('passages are counted over the body and the annexes, and say what they say', () => {
  const passages = passagesOf(REPORT);
  expect(passages.map((passage) => passage.block)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(passages[4]?.text).toBe('- Việc thứ nhất.');
  expect(passages[6]?.text).toBe('Nội dung | Kết quả\nMái quầy | 86');
});

test('parts of a long report tell their sections apart', () => {
  const headings = ['PHẦN THỨ NHẤT', 'KẾT QUẢ', 'I. KINH TẾ', 'PHẦN THỨ HAI PHƯƠNG HƯỚNG', 'I. KINH TẾ'];
  const body = headings.map((text) => ({ kind: 'heading', level: text.startsWith('I.') ? 2 : 1, text }) as const);
  expect(passagesOf({ body, annexes: [] }).map((passage) => passage.place)).toEqual([
    'phần thứ nhất', 'phần thứ nhất', 'phần thứ nhất, mục I', 'phần thứ hai', 'phần thứ hai, mục I',
  ]);
});
