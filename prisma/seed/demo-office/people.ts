/** An invented person: id, name, and the short name they sign in with. Ids say nothing of the name, since they travel in events. */
export interface SeededPerson {
  readonly id: string;
  readonly fullName: string;
  readonly login: string;
}

export const people: readonly SeededPerson[] = [
  { id: 'ns-01', fullName: 'Lương Thế Khoa', login: 'khoa' },
  { id: 'ns-02', fullName: 'Đỗ Thùy Linh', login: 'linh' },
  { id: 'ns-03', fullName: 'Hoàng Gia Bảo', login: 'bao' },
  { id: 'ns-04', fullName: 'Mai Quốc Hưng', login: 'hung' },
  { id: 'ns-05', fullName: 'Đặng Thị Hồng Vân', login: 'van' },
  { id: 'ns-06', fullName: 'Phùng Khánh Chi', login: 'chi' },
  { id: 'ns-07', fullName: 'Trần Ngọc Ánh', login: 'anh' },
  { id: 'ns-08', fullName: 'Cao Đức Duy', login: 'duy' },
  { id: 'ns-09', fullName: 'Lâm Thị Bích Ngọc', login: 'ngoc' },
  { id: 'ns-10', fullName: 'Hồ Tuấn Kiệt', login: 'kiet' },
  { id: 'ns-11', fullName: 'Ngô Đình Lâm', login: 'lam' },
  { id: 'ns-12', fullName: 'Trịnh Thu Trang', login: 'trang' },
  { id: 'ns-13', fullName: 'Vương Minh Tú', login: 'tu' },
  { id: 'ns-14', fullName: 'Tô Hải Yến', login: 'yen' },
  { id: 'ns-15', fullName: 'Quách Thành Đạt', login: 'dat' },
  { id: 'ns-16', fullName: 'Lý Thanh Tâm', login: 'tam' },
  { id: 'ns-17', fullName: 'Dương Hữu Phước', login: 'phuoc' },
  { id: 'ns-18', fullName: 'Châu Mỹ Duyên', login: 'duyen' },
  { id: 'ns-19', fullName: 'Kiều Anh Thư', login: 'thu' },
  { id: 'ns-20', fullName: 'Thái Bá Long', login: 'long' },
  { id: 'ns-21', fullName: 'Tăng Phương Thảo', login: 'thao' },
  { id: 'ns-22', fullName: 'Văn Đình Sơn', login: 'son' },
  { id: 'ns-23', fullName: 'Tạ Hoài Nam', login: 'nam' },
  { id: 'ns-24', fullName: 'Vũ Đăng Quang', login: 'quang' },
  { id: 'ns-25', fullName: 'Huỳnh Cẩm Tiên', login: 'tien' },
  { id: 'ns-26', fullName: 'Phan Thị Mai Hương', login: 'huong' },
  { id: 'ns-27', fullName: 'Đinh Trọng Nghĩa', login: 'nghia' },
  { id: 'ns-28', fullName: 'Bùi Văn Khải', login: 'khai' },
  { id: 'ns-29', fullName: 'Nguyễn Thu Hà', login: 'ha' },
  { id: 'ns-30', fullName: 'Đoàn Việt Cường', login: 'cuong' },
  { id: 'ns-31', fullName: 'Triệu Lan Phương', login: 'phuong' },
  { id: 'ns-32', fullName: 'Lục Thị Hoài', login: 'hoai' },
  { id: 'ns-33', fullName: 'Giang Nhật Minh', login: 'minh' },
  { id: 'ns-34', fullName: 'Từ Quỳnh Nga', login: 'nga' },
  { id: 'ns-35', fullName: 'Khổng Duy Anh', login: 'duyanh' },
  { id: 'ns-36', fullName: 'Ninh Văn Thịnh', login: 'thinh' },
  { id: 'ns-37', fullName: 'La Kim Oanh', login: 'oanh' },
];
