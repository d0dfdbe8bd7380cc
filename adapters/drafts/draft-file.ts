import type { DraftSource } from '../../domain/draft-reading/draft-source';
import type { DraftPicture } from './word/pictures';
import type { DraftComment } from './word/read-word';

export type DraftFormat = 'text' | 'docx' | 'pdf';

/** What the reader could not carry over faithfully; the clerk is told beside the page. */
export const DRAFT_WARNINGS = {
  'automatic-numbering': 'Văn bản dùng một kiểu đánh số tự động của Word không đọc được; hãy kiểm tra lại số thứ tự các mục.',
  'letters-without-d': 'Điểm đánh chữ tự động của Word bỏ qua chữ đ (d rồi đến e); hãy kiểm tra lại thứ tự a, b, c, d, đ, e.',
  'changes-accepted': 'Tệp còn theo dõi thay đổi (Track Changes); hệ thống đọc như đã chấp nhận mọi thay đổi.',
  'comments-left': 'Tệp còn ghi chú bên lề (Comment); ghi chú không đưa vào văn bản, hãy xử lý trước khi trình.',
  'pictures-left-out': 'Có hình vẽ không đưa được vào văn bản; hãy đính kèm riêng hoặc chèn lại dưới dạng ảnh PNG, JPEG.',
  'no-text-layer': 'Tệp chỉ có ảnh quét, không đọc được chữ; hệ thống không kiểm tra được nội dung, thông tin văn bản phải nhập tay.',
  'pages-without-text': 'Một số trang là ảnh quét, không đọc được chữ; hãy kiểm tra lại nội dung các trang đó.',
  'tables-as-lines': 'Bảng không kẻ khung trong tệp PDF được đọc thành từng dòng chữ; hãy kiểm tra lại bảng hoặc dùng tệp Word.',
  'macros-not-run': 'Tệp có macro; hệ thống chỉ đọc chữ và không chạy macro.',
} as const;
export type DraftWarning = keyof typeof DRAFT_WARNINGS;

/** Why a file is not taken as a draft, with what the clerk can do about it. */
export const DRAFT_FILE_REFUSALS = {
  'empty-file': 'Tệp rỗng, không có nội dung. Hãy chọn tệp khác.',
  'too-large': 'Tệp quá lớn (trên 20 MB hoặc quá nhiều chữ). Hãy giảm dung lượng ảnh trong tệp hoặc tách phụ lục rồi tải lại.',
  'unknown-type': 'Loại tệp này không dùng được. Hãy dùng tệp Word (.docx), PDF hoặc văn bản thuần (.txt).',
  'old-word-file': 'Tệp Word đời cũ (.doc) không đọc được. Hãy mở bằng Word và lưu lại thành .docx.',
  encrypted: 'Tệp đang đặt mật khẩu nên không mở được. Hãy bỏ mật khẩu rồi tải lại.',
  'too-slow': 'Đọc tệp quá lâu nên phải dừng. Hãy tải lại sau ít phút; nếu vẫn vậy, hãy lưu hoặc in lại ra một tệp mới.',
  'too-many-pages': 'Tệp có trên 500 trang. Hãy tách phụ lục thành tệp riêng rồi tải lại.',
  'no-pages': 'Tệp PDF không có trang nào. Hãy xuất lại tệp từ Word rồi tải lại.',
  'active-content': 'Tệp PDF có mã lệnh, lệnh mở chương trình hoặc tệp đính kèm bên trong nên không nhận. Hãy in lại ra PDF mới rồi tải lại.',
  'no-text': 'Tệp là một ảnh, không đọc được chữ. Hãy dùng tệp gốc có chữ (.docx, .pdf), hoặc nộp ảnh .jpg, .png ở màn hình Dự thảo mới.',
  'wrong-encoding': 'Bảng mã của tệp không phải Unicode (UTF-8). Hãy chuyển sang Unicode rồi tải lại.',
  damaged: 'Tệp bị hỏng, không đọc được. Hãy xuất hoặc lưu lại tệp rồi tải lại.',
  unsafe: 'Tệp có cấu trúc không an toàn nên không được mở. Hãy sao chép nội dung sang một tệp mới rồi tải lại.',
} as const;
export type DraftFileRefusalCode = keyof typeof DRAFT_FILE_REFUSALS;

/** A draft as `readDraft` takes it, with what the file holds beside its words. */
export interface DraftFileRead {
  readonly kind: 'read';
  readonly format: DraftFormat;
  readonly source: DraftSource;
  /** Pictures of the draft with their bytes, to be kept under their hash. */
  readonly pictures: readonly DraftPicture[];
  readonly comments: readonly DraftComment[];
  readonly warnings: readonly DraftWarning[];
}

export interface DraftFileRefused {
  readonly kind: 'refused';
  readonly code: DraftFileRefusalCode;
  /** The Vietnamese sentence of `code`. */
  readonly sentence: string;
}

export type DraftFileOutcome = DraftFileRead | DraftFileRefused;

export function refuseFile(code: DraftFileRefusalCode): DraftFileRefused {
  return { kind: 'refused', code, sentence: DRAFT_FILE_REFUSALS[code] };
}
