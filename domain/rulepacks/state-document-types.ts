import type { DocumentType } from './rule-pack';

/** The 29 administrative document types of Decree 30/2020, art. 7, with the abbreviations of annex III. */
export const STATE_DOCUMENT_TYPES: readonly DocumentType[] = [
  abbreviated('NQ', 'Nghị quyết'),
  abbreviated('QĐ', 'Quyết định'),
  abbreviated('CT', 'Chỉ thị'),
  abbreviated('QC', 'Quy chế'),
  abbreviated('QyĐ', 'Quy định'),
  abbreviated('TC', 'Thông cáo'),
  abbreviated('TB', 'Thông báo'),
  abbreviated('HD', 'Hướng dẫn'),
  abbreviated('CTr', 'Chương trình'),
  abbreviated('KH', 'Kế hoạch'),
  abbreviated('PA', 'Phương án'),
  abbreviated('ĐA', 'Đề án'),
  abbreviated('DA', 'Dự án'),
  abbreviated('BC', 'Báo cáo'),
  abbreviated('BB', 'Biên bản'),
  abbreviated('TTr', 'Tờ trình'),
  abbreviated('HĐ', 'Hợp đồng'),
  { code: 'CV', name: 'Công văn' },
  abbreviated('CĐ', 'Công điện'),
  abbreviated('BGN', 'Bản ghi nhớ'),
  abbreviated('BTT', 'Bản thỏa thuận'),
  abbreviated('GUQ', 'Giấy ủy quyền'),
  abbreviated('GM', 'Giấy mời'),
  abbreviated('GGT', 'Giấy giới thiệu'),
  abbreviated('GNP', 'Giấy nghỉ phép'),
  abbreviated('PG', 'Phiếu gửi'),
  abbreviated('PC', 'Phiếu chuyển'),
  abbreviated('PB', 'Phiếu báo'),
  { code: 'ThC', name: 'Thư công' },
];

/** The forms of copies with the abbreviations of annex III: made of an issued document, never drafted (art. 25). */
export const STATE_COPY_TYPES: readonly DocumentType[] = [
  { ...abbreviated('SY', 'Sao y'), isCopy: true },
  { ...abbreviated('TrS', 'Trích sao'), isCopy: true },
  { ...abbreviated('SL', 'Sao lục'), isCopy: true },
];

function abbreviated(code: string, name: string): DocumentType {
  return { code, abbreviation: code, name };
}
