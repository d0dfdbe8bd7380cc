/** An invented person: id, name, and the short name they sign in with. Ids say nothing of the name, since they travel in events. */
export interface SeededPerson {
  readonly id: string;
  readonly fullName: string;
  readonly login: string;
  /** What the sign-in page of the demo says this account is good for. */
  readonly hint?: string;
}

export const people: readonly SeededPerson[] = [
  { id: 'ns-01', fullName: 'Lương Thế Khoa', login: 'khoa', hint: 'Duyệt và ký văn bản của UBND' },
  { id: 'ns-02', fullName: 'Đỗ Thùy Linh', login: 'linh', hint: 'Cho ý kiến, ký thay lĩnh vực kinh tế' },
  { id: 'ns-03', fullName: 'Hoàng Gia Bảo', login: 'bao', hint: 'Cho ý kiến, ký thay lĩnh vực văn hóa - xã hội' },
  { id: 'ns-04', fullName: 'Mai Quốc Hưng', login: 'hung', hint: 'Kiểm tra thể thức, trình lãnh đạo UBND' },
  { id: 'ns-05', fullName: 'Đặng Thị Hồng Vân', login: 'van' },
  { id: 'ns-06', fullName: 'Phùng Khánh Chi', login: 'chi', hint: 'Văn thư: cấp số, đóng dấu, phát hành của UBND và HĐND' },
  { id: 'ns-07', fullName: 'Trần Ngọc Ánh', login: 'anh', hint: 'Soạn thảo và trình văn bản của UBND' },
  { id: 'ns-08', fullName: 'Cao Đức Duy', login: 'duy' },
  { id: 'ns-09', fullName: 'Lâm Thị Bích Ngọc', login: 'ngoc', hint: 'Giúp việc Thường trực HĐND: kỳ họp, tài liệu, kết quả' },
  { id: 'ns-10', fullName: 'Hồ Tuấn Kiệt', login: 'kiet' },
  { id: 'ns-11', fullName: 'Ngô Đình Lâm', login: 'lam', hint: 'Trưởng phòng: kiểm tra nội dung, cho ý kiến' },
  { id: 'ns-12', fullName: 'Trịnh Thu Trang', login: 'trang' },
  { id: 'ns-13', fullName: 'Vương Minh Tú', login: 'tu', hint: 'Chuyên viên: soạn thảo báo cáo trình HĐND' },
  { id: 'ns-14', fullName: 'Tô Hải Yến', login: 'yen' },
  { id: 'ns-15', fullName: 'Quách Thành Đạt', login: 'dat' },
  { id: 'ns-16', fullName: 'Lý Thanh Tâm', login: 'tam' },
  { id: 'ns-17', fullName: 'Dương Hữu Phước', login: 'phuoc' },
  { id: 'ns-18', fullName: 'Châu Mỹ Duyên', login: 'duyen' },
  { id: 'ns-19', fullName: 'Kiều Anh Thư', login: 'thu' },
  { id: 'ns-20', fullName: 'Thái Bá Long', login: 'long' },
  { id: 'ns-21', fullName: 'Tăng Phương Thảo', login: 'thao', hint: 'Đang xử lý thay Giám đốc Trung tâm' },
  { id: 'ns-22', fullName: 'Văn Đình Sơn', login: 'son' },
  { id: 'ns-23', fullName: 'Tạ Hoài Nam', login: 'nam' },
  { id: 'ns-24', fullName: 'Vũ Đăng Quang', login: 'quang' },
  { id: 'ns-25', fullName: 'Huỳnh Cẩm Tiên', login: 'tien' },
  { id: 'ns-26', fullName: 'Phan Thị Mai Hương', login: 'huong' },
  { id: 'ns-27', fullName: 'Đinh Trọng Nghĩa', login: 'nghia', hint: 'Duyệt và ký văn bản của Đảng ủy' },
  { id: 'ns-28', fullName: 'Bùi Văn Khải', login: 'khai', hint: 'Phó Bí thư Thường trực: cho ý kiến' },
  { id: 'ns-29', fullName: 'Nguyễn Thu Hà', login: 'ha' },
  { id: 'ns-30', fullName: 'Đoàn Việt Cường', login: 'cuong', hint: 'Chánh Văn phòng Đảng ủy: kiểm tra, trình' },
  { id: 'ns-31', fullName: 'Triệu Lan Phương', login: 'phuong', hint: 'Soạn thảo kết luận của Đảng ủy' },
  { id: 'ns-32', fullName: 'Lục Thị Hoài', login: 'hoai', hint: 'Văn thư Đảng ủy: cấp số, đóng dấu, phát hành' },
  { id: 'ns-33', fullName: 'Giang Nhật Minh', login: 'minh' },
  { id: 'ns-34', fullName: 'Từ Quỳnh Nga', login: 'nga' },
  { id: 'ns-35', fullName: 'Khổng Duy Anh', login: 'duyanh' },
  { id: 'ns-36', fullName: 'Ninh Văn Thịnh', login: 'thinh' },
  { id: 'ns-37', fullName: 'La Kim Oanh', login: 'oanh' },
];
