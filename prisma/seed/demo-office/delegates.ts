import type { SeededAddressee } from './seeded-addressee';

const NAMES = [
  'Đinh Trọng Nghĩa', 'Nguyễn Thu Hà', 'Khổng Duy Anh', 'La Kim Oanh', 'Lương Thế Khoa', 'Phan Thị Mai Hương', 'Tạ Hoài Nam',
  'Vũ Đăng Quang',
  'Âu Thị Thắm', 'Bạch Công Thành', 'Chử Đức Toàn', 'Diệp Thanh Nhàn', 'Đàm Quang Huy', 'Hà Kiều Diễm', 'Kim Ngọc Sáng', 'Lã Văn Hiệp',
  'Mạc Thị Xuân', 'Nghiêm Bảo Quốc', 'Ông Thị Lài', 'Phí Hồng Quân', 'Sầm Thị Bưởi',
] as const;

/** The 21 delegates of the ward's People's Council. Those with a post here receive in this system, the others by mail. */
const POSTS: Readonly<Partial<Record<(typeof NAMES)[number], string>>> = {
  'Đinh Trọng Nghĩa': 'hdnd-ct', 'Nguyễn Thu Hà': 'hdnd-pct', 'Khổng Duy Anh': 'ktns-tb', 'La Kim Oanh': 'bvx-tb',
};

export const councilDelegates: readonly SeededAddressee[] = NAMES.map((name) => {
  const postId = POSTS[name];
  return { name: `Đại biểu ${name}`, ...(postId && { postId }) };
});
