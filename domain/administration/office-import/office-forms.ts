import type { SheetForm } from './sheet';

export const UNITS: SheetForm<'name' | 'abbreviation'> = {
  name: 'Đơn vị',
  columns: { name: { title: 'Tên đơn vị', required: true }, abbreviation: { title: 'Tên viết tắt', required: true } },
};

export const POSTS: SheetForm<'title' | 'unit' | 'roles' | 'count'> = {
  name: 'Chức danh',
  columns: {
    title: { title: 'Chức danh', required: true }, unit: { title: 'Đơn vị', required: false }, roles: { title: 'Vai trò', required: true },
    count: { title: 'Số người', required: false },
  },
};

export const PEOPLE: SheetForm<'name' | 'email' | 'title' | 'unit' | 'from' | 'acting'> = {
  name: 'Người',
  columns: {
    name: { title: 'Họ và tên', required: true }, email: { title: 'Thư điện tử', required: true }, title: { title: 'Chức danh', required: false },
    unit: { title: 'Đơn vị', required: false }, from: { title: 'Từ ngày', required: false }, acting: { title: 'Giữ quyền', required: false },
  },
};
