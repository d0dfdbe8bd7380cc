/** What the API itself refuses, before or beside the rules: code → HTTP status and the sentence a person reads. */
export const API_PROBLEMS = {
  BAD_INPUT: { status: 400, title: 'Dữ liệu gửi lên chưa đúng', detail: 'Có ô chưa hợp lệ. Hãy kiểm tra lại rồi gửi lại.' },
  KEY_REQUIRED: {
    status: 400, title: 'Thiếu mã yêu cầu', detail: 'Yêu cầu ghi phải có Idempotency-Key là một UUID. Hãy tải lại trang rồi thực hiện lại.',
  },
  NOT_SIGNED_IN: {
    status: 401, title: 'Chưa đăng nhập', detail: 'Phiên làm việc đã kết thúc. Hãy đăng nhập lại; nội dung đang nhập vẫn còn trên màn hình.'
  },
  WRONG_LOGIN: { status: 401, title: 'Không đăng nhập được', detail: 'Tên đăng nhập hoặc mật khẩu không đúng.' },
  FOREIGN_ORIGIN: {
    status: 403, title: 'Yêu cầu bị từ chối', detail: 'Yêu cầu này không đến từ trang của hệ thống nên không được thực hiện.',
  },
  NOT_ALLOWED: { status: 403, title: 'Không có quyền', detail: 'Chức danh của anh/chị không được xem hoặc thực hiện việc này.' },
  NO_SUCH_PAGE: { status: 404, title: 'Không tìm thấy', detail: 'Không có nội dung ở địa chỉ này.' },
  NO_SUCH_CODE: {
    status: 404, title: 'Không có văn bản mang mã này',
    detail: 'Không có văn bản nào đã phát hành mang mã này. Hãy kiểm tra lại từng ký tự, hoặc chọn tệp để so.',
  },
  TOO_MANY_CHECKS: { status: 429, title: 'Tra cứu quá nhiều lần', detail: 'Có quá nhiều lượt tra cứu từ một nơi. Hãy đợi một phút rồi thử lại.' },
  DEMO_ONLY: { status: 404, title: 'Không tìm thấy', detail: 'Nội dung này chỉ có ở bản dùng thử.' },
  FILE_TOO_LARGE: { status: 413, title: 'Tệp quá lớn', detail: 'Tệp lớn hơn 20 MB. Hãy giảm dung lượng rồi tải lại.' },
  CERTIFICATE_FILE_UNREADABLE: {
    status: 422, title: 'Không đọc được tệp chứng thư số', detail: 'Không đọc được tệp này. Hãy chọn tệp .p12 hoặc .pfx còn nguyên do cơ quan chứng thực cấp.',
  },
  CERTIFICATE_FILE_PASSWORD: {
    status: 422, title: 'Mật khẩu của tệp không đúng', detail: 'Mật khẩu không mở được tệp chứng thư số. Hãy nhập mật khẩu được cấp kèm tệp.',
  },
  CERTIFICATE_FILE_WITHOUT_KEY: {
    status: 422, title: 'Tệp không có khóa bí mật',
    detail: 'Tệp không có khóa bí mật đi cùng chứng thư số nên không ký được. Hãy xuất lại tệp kèm khóa bí mật.',
  },
  CERTIFICATE_UNTRUSTED: {
    status: 422, title: 'Cơ quan chứng thực chưa được tin cậy',
    detail: 'Chứng thư số do “{issuer}” cấp, không thuộc các cơ quan chứng thực được tin cậy ở đây. Hãy kiểm tra lại tệp, hoặc hỏi người vận hành.',
  },
  CERTIFICATE_NOT_FOR_SIGNING: {
    status: 422, title: 'Chứng thư số không dùng để ký',
    detail: 'Chứng thư số này không được cấp để ký số, hoặc khóa quá yếu. Hãy đề nghị cấp chứng thư số ký.',
  },
  PICTURE_REFUSED: { status: 422, title: 'Chưa dùng được hình ảnh này', detail: '{sentence}' },
  PIN_NOT_NEW: { status: 422, title: 'Cần bổ sung hoặc sửa', detail: 'Mã PIN mới giống mã đang dùng. Hãy chọn mã PIN khác.' },
  PIN_TOO_WEAK: {
    status: 422, title: 'Mã PIN dễ đoán', detail: 'Mã PIN phải có từ 6 đến 32 ký tự, không phải một ký tự lặp lại hay một dãy liên tiếp như 123456.',
  },
  NO_OWN_PAGE: {
    status: 422, title: 'Không có trang để giữ nguyên',
    detail: 'Dự thảo này được dán dạng chữ nên không có trang của riêng nó. Hãy nộp tệp PDF hoặc Word, hoặc chọn dàn trang theo mẫu.',
  },
  NO_WORD_CONVERTER: {
    status: 422, title: 'Chưa giữ nguyên được trang Word',
    detail: 'Máy chủ này chưa cài LibreOffice để đổi Word sang PDF. Muốn giữ nguyên trang, hãy nộp tệp PDF xuất từ Word.',
  },
  WORD_NOT_CONVERTED: {
    status: 422, title: 'Chưa giữ nguyên được trang Word',
    detail: 'LibreOffice trên máy chủ không đổi được tệp Word này sang PDF. Muốn giữ nguyên trang, hãy nộp tệp PDF xuất từ Word.',
  },
  SCAN_KEEPS_ITS_PAGE: {
    status: 422, title: 'Bản quét phải giữ nguyên trang',
    detail: 'Tệp chỉ có ảnh quét, không đọc được chữ nên không trình bày lại được. Hãy chọn giữ nguyên trang, hoặc nộp tệp gốc có chữ.',
  },
  PAGE_NOT_USABLE: { status: 422, title: 'Trang của tệp không ký được', detail: '{sentence}' },
  PLACE_NOT_FOUND: {
    status: 422, title: 'Chưa rõ chỗ ghi trên trang',
    detail: 'Chưa tìm thấy trên trang chỗ để trống cho: {places}. Hãy chỉ chỗ đó trên trang, hoặc để trống trong tệp rồi nộp lại.',
  },
  PLACE_NOT_USABLE: {
    status: 422, title: 'Chỗ đã chỉ không dùng được', detail: 'Chỗ đã chỉ cho {place} {fault}. Hãy chỉ lại chỗ khác trên trang.',
  },
  OWN_FILE_NEEDED: {
    status: 422, title: 'Cần tệp mới',
    detail: 'Văn bản này giữ nguyên trang của tệp đã nộp. Hãy nộp tệp mới thay vì sửa chữ, hoặc chọn dàn trang theo mẫu.',
  },
  FILE_HAS_FAULTS: { status: 422, title: 'Tệp còn ô phải sửa', detail: 'Tệp còn {count} chỗ phải sửa nên chưa ghi gì. Hãy sửa các ô đã nêu rồi tải lại.' },
  FILE_REFUSED: { status: 422, title: 'Tệp không dùng được', detail: '{sentence}' },
  SCAN_REFUSED: { status: 422, title: 'Bản quét chưa dùng được', detail: '{sentence}' },
  SIGNED_FILE_REFUSED: { status: 422, title: 'Chưa nhận được tệp đã ký', detail: '{sentence}' },
  DRAFT_HANDED_IN: { status: 409, title: 'Dự thảo đã trình', detail: 'Dự thảo này đã được trình. Hãy mở hồ sơ để sửa.' },
  ADDRESSEE_EXISTS: {
    status: 409, title: 'Nơi nhận đã có', detail: 'Trong danh bạ đã có nơi nhận mang tên này. Hãy chọn trong danh sách.',
  },
  FIRST_ENTRY_OVER: {
    status: 410, title: 'Đường liên kết không còn dùng được',
    detail: 'Đường liên kết đăng nhập này đã dùng hoặc đã hết hạn. Hãy đề nghị quản trị của cơ quan cấp lại.',
  },
  TOO_MANY_ATTEMPTS: { status: 429, title: 'Thử quá nhiều lần', detail: 'Đã nhập sai nhiều lần. Hãy đợi {wait} rồi thử lại.' },
  ENGINE_AWAY: {
    status: 503, title: 'Chưa liên lạc được với bộ xử lý', detail: 'Chưa thử lại được ngay. Việc sẽ tự chạy khi bộ xử lý luồng trở lại.',
  },
  INTERNAL: {
    status: 500, title: 'Hệ thống gặp lỗi',
    detail: 'Việc vừa rồi chưa thực hiện được. Hãy thử lại; nếu vẫn lỗi, báo quản trị kèm mã {requestId}.',
  },
} as const;

export type ApiProblemCode = keyof typeof API_PROBLEMS;
