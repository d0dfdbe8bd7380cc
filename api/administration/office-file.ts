import writeXlsxFile from 'write-excel-file/node';
import { PEOPLE, POSTS, UNITS } from '../../domain/administration/office-import/office-forms';
import type { SheetForm } from '../../domain/administration/office-import/sheet';
import { ROLE_WORDS } from '../../domain/organisation/role-words';

const TEXT_WIDTH = 34;

/** Invented names: the file shows how a row is filled in, and every row of it is to be replaced. */
const EXAMPLE = {
  units: [['Văn phòng HĐND và UBND', 'VP'], ['Phòng Văn hóa - Xã hội', 'VHXH']],
  posts: [
    ['Chủ tịch', '', ROLE_WORDS.head, '1'], ['Phó Chủ tịch', '', ROLE_WORDS['deputy-head'], '2'],
    ['Chánh Văn phòng', 'VP', [ROLE_WORDS['unit-head'], ROLE_WORDS['chief-of-office'], ROLE_WORDS['form-checker']].join('; '), '1'],
    ['Văn thư', 'VP', ROLE_WORDS['records-clerk'], '1'], ['Trưởng phòng', 'VHXH', ROLE_WORDS['unit-head'], '1'],
    ['Chuyên viên', 'VHXH', ROLE_WORDS.officer, '3'],
  ],
  people: [
    ['Nguyễn Văn Mẫu', 'mau.nguyen@phuong.example', 'Chủ tịch', '', '01/7/2025', ''],
    ['Trần Thị Ví Dụ', 'vidu.tran@phuong.example', 'Trưởng phòng', 'VHXH', '01/7/2025', ''],
    ['Lê Văn Thử', 'thu.le@phuong.example', 'Chuyên viên', 'VHXH', '', ''],
  ],
} as const;

/** An .xlsx to fill in: three sheets with their columns, some rows that show how, and one that says which roles there are. */
export async function officeFile(): Promise<Buffer> {
  return writeXlsxFile([
    sheetOf(UNITS, EXAMPLE.units), sheetOf(POSTS, EXAMPLE.posts), sheetOf(PEOPLE, EXAMPLE.people),
    { sheet: 'Vai trò dùng được', data: Object.values(ROLE_WORDS).map((words) => [{ value: words }]), columns: [{ width: TEXT_WIDTH }] },
  ]).toBuffer();
}

function sheetOf<Column extends string>({ name, columns }: SheetForm<Column>, rows: readonly (readonly string[])[]) {
  const titles = Object.values<{ readonly title: string }>(columns).map(({ title }) => title);
  const head = titles.map((value) => ({ value, fontWeight: 'bold' } as const));
  return { sheet: name, data: [head, ...rows.map((row) => row.map((value) => ({ value })))], columns: titles.map(() => ({ width: TEXT_WIDTH })) };
}
