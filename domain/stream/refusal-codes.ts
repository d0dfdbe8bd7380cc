/**
 * The closed list of refusals, each with the sentence a person reads: what is wrong and what to do. `{name}` is filled from the
 * facts of the refusal. The HTTP status of each stands in `api/problems/status-of.ts`.
 */
export const REFUSALS = {
  // the joint
  STALE_VERSION: 'Hồ sơ vừa có thay đổi{by}. Nội dung anh/chị nhập vẫn được giữ; hãy xem lại hồ sơ rồi thực hiện.',
  KEY_REUSED: 'Yêu cầu này trùng mã với một yêu cầu khác đã gửi. Hãy tải lại trang rồi thực hiện lại.',
  RECORD_UNAVAILABLE: 'Hệ thống tạm thời chưa ghi được. Nội dung đã nhập vẫn được giữ; hãy thử lại sau ít giây.',
  NOT_FOUND: 'Không tìm thấy hồ sơ, hoặc anh/chị không có quyền xem hồ sơ này.',
  // whose turn it is
  NOT_YOUR_TURN: 'Hồ sơ đang ở bước “{step}”, chưa đến lượt anh/chị xử lý.',
  WRONG_STEP: 'Việc này không thực hiện được ở bước “{step}”. Hãy tải lại trang để xem bước hiện tại.',
  NOT_YOUR_POST: 'Hôm nay anh/chị không giữ chức danh này và không được giao xử lý thay. Hãy chọn đúng chức danh.',
  MANDATE_ENDED: 'Việc ủy quyền hoặc phân công đã hết hiệu lực từ ngày {until}. Cần văn bản ủy quyền mới.',
  ALREADY_CLOSED: 'Hồ sơ đã kết thúc, không thể xử lý thêm.',
  WITHDRAWN: 'Hồ sơ đã được rút, không thể xử lý tiếp. Người soạn thảo có thể trình lại thành hồ sơ mới.',
  SAME_PERSON: 'Người soạn thảo không được tự {act} văn bản của mình. Hãy chuyển người khác có thẩm quyền.',
  TOO_LATE_TO_TAKE_BACK: 'Không lấy lại được vì người nhận đã mở hoặc đã xử lý hồ sơ. Hãy dùng “Rút hồ sơ trình”.',
  // the draft
  SECRET_REFUSED: 'Văn bản có độ mật không được xử lý trên hệ thống nối mạng. Hãy gỡ tệp và làm theo quy định về bí mật nhà nước.',
  EMPTY_DRAFT: 'Dự thảo chưa có nội dung. Hãy chọn tệp có nội dung rồi trình lại.',
  RECIPIENTS_MISSING: 'Dự thảo chưa có phần Nơi nhận. Hãy bổ sung ít nhất một nơi nhận.',
  SIGNER_MISSING: 'Dự thảo chưa có chức vụ người ký. Hãy chọn người ký.',
  SUBJECT_MISSING: 'Dự thảo chưa có trích yếu. Hãy nhập trích yếu nội dung.',
  UNKNOWN_TYPE: 'Chưa xác định được loại văn bản “{type}”. Hãy chọn loại trong danh sách.',
  RECIPIENTS_UNRESOLVED: 'Còn nơi nhận chưa xác định: {lines}. Hãy chọn đơn vị nhận cho từng dòng trước khi phát hành.',
  // words and choices
  REASON_REQUIRED: 'Hãy ghi lý do để người nhận biết cần làm gì.',
  TARGET_STEP_NOT_ALLOWED: 'Không thể trả hồ sơ về bước này. Hãy chọn một bước đã qua.',
  UNIT_REQUIRED: 'Hãy chọn ít nhất một đơn vị lấy ý kiến.',
  ANSWERS_INCOMPLETE: 'Còn {count} ý kiến chưa được tiếp thu hoặc giải trình.',
  // words asked for beside the route
  ASK_WHOM: 'Hãy chọn người của cơ quan mình đã tham gia xử lý hồ sơ hoặc cần được xem.',
  ASK_ENDED: 'Việc này đã xong hoặc hồ sơ đã chuyển bước, không cần trả lời nữa.',
  WORDS_REQUIRED: 'Hãy nhập nội dung trả lời.',
  NUDGED_TODAY: 'Hôm nay anh/chị đã đôn đốc bước này (đã đôn đốc {times} lần). Mai hãy đôn đốc tiếp, hoặc trao đổi trực tiếp.',
  NUDGED_ENOUGH: 'Đã đôn đốc {times} lần ở bước này. Hãy trao đổi trực tiếp với người đang xử lý.',
  // what was seen
  TEXT_CHANGED: 'Dự thảo đã thay đổi so với bản anh/chị xem. Hãy mở bản mới rồi thực hiện.',
  BYTES_CHANGED: 'Bản trình ký đã thay đổi so với bản anh/chị xem. Hãy mở bản mới rồi thực hiện.',
  PRINTED_MONTH_OVER: 'Trang văn bản đã in “{printed}” nên không ban hành được trong tháng này. Hãy trả lại người soạn thảo để sửa ngày tháng.',
  PREPARING: 'Bản trình ký đang được chuẩn bị. Hãy đợi ít giây rồi thực hiện lại.',
  // consultation and ballots
  CONSULTATION_CLOSED: 'Đợt lấy ý kiến đã kết thúc lúc {at}. Ý kiến gửi sau không được tính; hãy trao đổi trực tiếp với người soạn thảo.',
  ALREADY_ANSWERED: 'Ý kiến của đơn vị đã được gửi lúc {at}.',
  BALLOT_CLOSED: 'Việc lấy phiếu đã kết thúc lúc {at}.',
  NOT_IN_YOUR_UNIT: 'Chỉ giao chuẩn bị ý kiến cho người trong đơn vị. Hãy chọn một người trong danh sách.',
  NOT_ASKED: 'Đơn vị của anh/chị không thuộc danh sách được lấy ý kiến.',
  // signing
  NO_SIGNING_AUTHORITY: 'Người ký đã chọn không có thẩm quyền ký văn bản này vào ngày {on}: {why}. Hãy chọn đúng lĩnh vực hoặc người ký khác.',
  NO_CERTIFICATE: 'Chưa có chứng thư số. Hãy nạp ở mục “Chứng thư số của tôi”, hoặc liên hệ quản trị để được cấp.',
  CERTIFICATE_NOT_YOURS: 'Chứng thư số không phải của anh/chị.',
  CERTIFICATE_EXPIRED: 'Chứng thư số đã hết hạn ngày {on} nên không ký được. Hãy đề nghị cấp chứng thư số mới.',
  CERTIFICATE_REVOKED: 'Chứng thư số đã được khai báo thu hồi lúc {at} nên không ký được. Hãy dùng chứng thư số khác.',
  CERTIFICATE_NAME_DIFFERS: 'Chứng thư số này cấp cho “{named}”, không phải “{expected}”. Hãy chọn đúng tệp, hoặc đề nghị cấp lại đúng tên.',
  CERTIFICATE_IN_USE: 'Chứng thư số này đang thuộc người hoặc con dấu khác. Hãy chọn đúng tệp.',
  CERTIFICATE_NOT_YET: 'Chứng thư số chỉ có hiệu lực từ ngày {on}. Hãy đợi đến ngày đó hoặc dùng chứng thư số khác.',
  CERTIFICATE_OTHER_AGENCY:
    'Chứng thư số ghi cơ quan “{organisation}”, không phải cơ quan anh/chị đang công tác. Hãy đề nghị quản trị xem và chấp nhận kèm lý do.',
  WRONG_PIN: 'Mã PIN không đúng. Hãy nhập lại; còn {left} lần trước khi khóa ký bị khóa.',
  KEY_LOCKED: 'Khóa ký đã bị khóa lúc {at} vì nhập sai mã PIN {times} lần. Hãy đề nghị quản trị của cơ quan mở khóa.',
  KEY_OF_YOUR_OWN: 'Quản trị không tự mở khóa ký của mình. Hãy nhờ quản trị khác của cơ quan thực hiện.',
  PREPARATION_EXPIRED: 'Phiên ký đã hết thời gian. Hãy bắt đầu ký lại.',
  SIGNATURE_INVALID: 'Chữ ký số không hợp lệ nên chưa được ghi nhận. Hãy ký lại.',
  SIGNING_UNDERWAY: 'Văn bản đang được ký số hoặc đóng dấu dở. Hãy đợi ít phút rồi tải lại trang; việc đó không thành thì mới đổi cách ký được.',
  // signed on paper
  ALREADY_ON_PAPER: 'Văn bản đã chuyển ký giấy. Hãy tải lại trang để xem đang ở đâu.',
  NOT_ON_PAPER: 'Văn bản này không ở cách ký giấy. Hãy tải lại trang để xem cách ký hiện tại.',
  TRIAL_WITHOUT_HOLDER: 'Chưa có người xử lý bước “{step}”. Hãy bổ nhiệm ở bước Đơn vị, chức danh, rồi gửi lại văn bản thử.',
  TRIAL_UNDERWAY: 'Một văn bản thử đang đi qua các bước. Hãy chờ xong, hoặc rút văn bản đó rồi gửi lại.',
  TRIAL_NOT_ON_PAPER: 'Văn bản thử kết thúc bằng chữ ký số, không chuyển ký giấy. Hãy ký số.',
  COPY_NOT_ON_PAPER: 'Bản sao không chuyển ký giấy ở đây. Muốn có bản sao giấy, hãy sao trực tiếp từ bản gốc.',
  PAPER_SIGNED_ALREADY: 'Bản giấy đã được ghi nhận ký tay, số {number}. Hãy ghi số, đóng dấu, quét rồi nộp bản quét.',
  PAPER_NOT_SIGNED: 'Chưa ghi nhận bản giấy đã được ký tay và cấp số. Hãy làm bước đó trước khi nộp bản quét.',
  TWO_SIGNERS_NOT_HERE: 'Bản sao chỉ một người ký. Hãy bỏ người ký thứ hai rồi lập lại.',
  SAME_SIGNER: 'Một người không ký hai lần trên cùng văn bản. Hãy chọn người khác làm người ký thứ hai.',
  SECOND_CANNOT_SIGN:
    'Chưa ký được vì người ký thứ hai hôm nay không ký được: {why}. Hãy đề nghị quản trị bổ sung phân công, hoặc người soạn rút hồ sơ và trình người khác.',
  SCAN_MISSING: 'Chưa có bản quét của bản giấy đã ký, đã đóng dấu. Hãy nộp bản quét trước khi ký số của cơ quan.',
  SCAN_PAGES_MISSING: 'Bản quét có {scanned} trang, ít hơn bản đã duyệt ({pages} trang). Hãy quét đủ mọi trang, kể cả phụ lục, rồi nộp lại.',
  ORIGINAL_PLACE_REQUIRED: 'Hãy ghi nơi lưu bản gốc giấy, ví dụ “Tủ hồ sơ Văn phòng, cặp Thông báo 2026”.',
  // number and seal
  OWN_TOOL_TOO_LATE: 'Bản chờ đóng dấu này đã hết hạn hoặc đã được thay bằng bản khác. Hãy lấy bản chờ đóng dấu mới, không dùng tệp cũ.',
  AWAITS_OWN_TOOL:
    'Tệp mang số {number} đang chờ đóng dấu ngoài hệ thống đến {until}. Hãy nộp tệp đã đóng dấu, hoặc chọn thôi đóng dấu ngoài hệ thống rồi đóng dấu ở đây.',
  NOT_SEAL_KEEPER: 'Hôm nay anh/chị không phải là người được giao giữ con dấu này.',
  WRONG_SEAL: 'Con dấu này không dùng cho ký hiệu “{symbol}”.',
  SIGNER_CANNOT_SEAL: 'Người ký không được tự đóng dấu văn bản của mình.',
  NO_SERIES: 'Chưa có sổ đăng ký cho loại văn bản “{type}”. Quản trị cần khai báo sổ và số bắt đầu.',
  NUMBER_TAKEN: 'Số {number} đã có trong sổ. Hãy kiểm tra lại số được cấp.',
  NUMBER_BACK_DATED: 'Không được lùi ngày: số gần nhất đã cấp ngày {lastOn}.',
  NUMBER_IN_PROGRESS: 'Số {number} đang được cấp cho một văn bản. Hãy đợi vài phút rồi xem lại sổ.',
  NUMBER_NOT_NEXT: 'Số {number} không nối tiếp sổ: số tiếp theo là {next}. Hãy kiểm tra lại, không chèn số và không bỏ cách số.',
  NUMBER_GIVEN_OUTSIDE: 'Sổ này lấy số từ hệ thống khác. Hãy nhập số và ngày đã được cấp.',
  NUMBER_GIVEN_HERE: 'Văn bản này nhận số trong sổ của hệ thống, không nhập số từ nơi khác. Hãy tải lại trang rồi thực hiện lại.',
  GIVEN_NUMBER_INVALID: '“{written}” không phải số của văn bản này. Hãy nhập số đã được cấp, có thể kèm ký hiệu {symbol}.',
  DATE_BEFORE_SIGNATURE: 'Ngày ban hành không được trước ngày ký {from}. Hãy kiểm tra lại ngày đã được cấp.',
  // the book, written by hand
  NOT_KEEPER_OF_BOOK: 'Chỉ văn thư của cơ quan được ghi vào sổ này. Hãy chuyển văn thư thực hiện.',
  NO_TERM: 'Ngày này không thuộc nhiệm kỳ nào của sổ. Hãy kiểm tra lại ngày văn bản.',
  DATE_IN_FUTURE: 'Ngày văn bản không được sau ngày hôm nay. Hãy kiểm tra lại ngày.',
  SYMBOL_INVALID: 'Ký hiệu “{symbol}” chưa đúng thể thức. Hãy nhập lại phần ký hiệu cơ quan, ví dụ UBND.',
  SECRET_WITHOUT_SUBJECT: 'Văn bản mật không được ghi trích yếu vào sổ này. Hãy xóa phần trích yếu.',
  NUMBER_NOT_IN_BOOK: 'Số {number} chưa có trong sổ. Hãy kiểm tra lại số.',
  NUMBER_VOIDED: 'Số {number} đã hủy trước đó. Số đã hủy không dùng lại.',
  NUMBER_BOUND: 'Số {number} đã gắn với văn bản đã ban hành nên không hủy được. Nếu văn bản có sai sót, hãy thu hồi văn bản.',
  NOT_KEYED_IN: 'Dòng số {number} do hệ thống ghi từ văn bản đã ban hành. Sai sót của văn bản được xử lý bằng đính chính hoặc thu hồi.',
  NUMBER_OUT_OF_ORDER: 'Ngày này không khớp thứ tự số {number} trong sổ: phải {from}đến {until}.',
  // copies
  COPY_WAY: 'Pháp luật không có hình thức sao này cho văn bản này (Nghị định 30/2020/NĐ-CP, Điều 25). Hãy chọn hình thức sao khác.',
  COPY_OF_COPY: 'Sao y và trích sao được làm từ bản gốc hoặc bản chính. Từ một bản sao y chỉ sao lục được.',
  COPY_OF_TRUE_COPY: 'Sao lục được làm từ bản sao y. Hãy mở bản sao y của văn bản rồi chọn “Sao lục”.',
  COPY_NOT_HELD: 'Cơ quan chỉ sao văn bản do mình ban hành hoặc được gửi đến cơ quan.',
  PAPER_KEPT_ELSEWHERE: 'Bản gốc là bản giấy do cơ quan ban hành giữ; cơ quan anh/chị được gửi bản quét. Hãy đề nghị cơ quan ban hành sao.',
  COPY_NOT_REVISED: 'Nội dung bản sao không sửa được. Hãy rút bản sao này rồi lập bản sao khác.',
  EXCERPT_EMPTY: 'Hãy chọn ít nhất một đoạn nội dung cần trích sao.',
  ORIGINAL_RECALLED: 'Văn bản đã được thu hồi lúc {at} nên không sao được.',
  // replacing an earlier document
  REPLACED_NOT_OURS: 'Chỉ thay thế được văn bản cơ quan mình đã phát hành trên hệ thống. Hãy chọn lại văn bản được thay thế.',
  REPLACED_OVER: 'Văn bản số {number} {why} nên không thay thế được nữa. Hãy chọn lại văn bản được thay thế.',
  // council session
  RESULT_REQUIRED: 'Hãy chọn kết quả của nội dung này tại kỳ họp.',
  NOT_ON_AGENDA: 'Văn bản chưa có trong chương trình kỳ họp.',
  SESSION_CLOSED: 'Kỳ họp đã bế mạc, không thể sửa chương trình.',
  // dispatch
  NOT_ISSUED: 'Văn bản chưa được phát hành.',
  NOT_AN_ADDRESSEE: 'Đơn vị này không có trong danh sách nơi nhận.',
  ALREADY_AN_ADDRESSEE: 'Đơn vị này đã có trong danh sách nơi nhận.',
  SLIP_BEFORE_DISPATCH: 'Ngày ký nhận không được trước ngày phát hành {on}.',
  RECALLED: 'Văn bản đã được thu hồi lúc {at}.',
  // administration
  NOT_IN_AGENCY: 'Người, chức danh hoặc mục này không thuộc cơ quan anh/chị quản trị. Hãy tải lại trang rồi chọn lại.',
  NOT_YOURSELF: 'Quản trị không tự bổ nhiệm, ủy quyền cho mình. Hãy nhờ quản trị khác thực hiện.',
  DATE_IN_PAST: 'Ngày hiệu lực phải sau hoặc trùng hôm nay ({today}): việc đã ghi nhận không sửa lùi ngày.',
  PERIOD_WRONG: 'Ngày kết thúc phải sau ngày bắt đầu. Hãy sửa lại ngày.',
  ALREADY_SO: 'Nội dung này đang có hiệu lực hoặc đã kết thúc như vậy. Hãy kiểm tra lại.',
  LATER_CHANGE_STANDS: 'Đã có thay đổi khác từ ngày này trở đi. Hãy kết thúc thay đổi đó trước.',
  GROUND_REQUIRED: 'Hãy ghi văn bản làm căn cứ.',
  SCOPE_REQUIRED: 'Hãy chọn ít nhất một mục: lĩnh vực, loại văn bản hoặc nơi nhận.',
  POST_CANNOT_HOLD_THIS: 'Chức danh này không nhận được loại phân công, ủy quyền này. Hãy chọn chức danh khác.',
  FOOT_MARK_OF_STATE: 'Văn bản của Đảng không có trang xác thực công khai nên không in mã xác thực. Hãy bỏ chọn mục này.',
  FOOT_MARK_WITHOUT_ADDRESS:
    'Chưa in được mã xác thực: chưa đặt địa chỉ công khai của hệ thống (PUBLIC_URL). Hãy đề nghị người vận hành đặt PUBLIC_URL rồi chọn lại.',
  RULE_VALUE_WRONG: 'Giá trị này không dùng được cho quy định đã chọn. Hãy nhập số từ {min} đến {max} và đơn vị tính phù hợp.',
  CANNOT_BE_UNDONE: 'Thay đổi này không đảo lại được bằng một bước. Hãy lập thay đổi mới với nội dung đúng.',
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** The Vietnamese sentence of a refusal with its blanks filled; a blank without a fact disappears. */
export function sentenceOf(code: RefusalCode, facts: Readonly<Record<string, string>> = {}): string {
  return REFUSALS[code].replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');
}
