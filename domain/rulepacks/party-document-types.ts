import type { DocumentType } from './rule-pack';

/** Document types of a Party committee. `QĐ` stands for decisions and for regulations alike; a letter has a symbol. */
export const PARTY_DOCUMENT_TYPES: readonly DocumentType[] = [
  abbreviated('NQ', 'Nghị quyết'),
  abbreviated('QĐ', 'Quyết định'),
  { code: 'QyĐ', abbreviation: 'QĐ', name: 'Quy định' },
  abbreviated('CT', 'Chỉ thị'),
  abbreviated('KL', 'Kết luận'),
  abbreviated('QC', 'Quy chế'),
  abbreviated('TB', 'Thông báo'),
  abbreviated('HD', 'Hướng dẫn'),
  abbreviated('BC', 'Báo cáo'),
  abbreviated('KH', 'Kế hoạch'),
  abbreviated('CTr', 'Chương trình'),
  abbreviated('ĐA', 'Đề án'),
  abbreviated('PA', 'Phương án'),
  abbreviated('TTr', 'Tờ trình'),
  abbreviated('CV', 'Công văn'),
  abbreviated('BB', 'Biên bản'),
  abbreviated('TTh', 'Thông tri'),
];

function abbreviated(code: string, name: string): DocumentType {
  return { code, abbreviation: code, name };
}
