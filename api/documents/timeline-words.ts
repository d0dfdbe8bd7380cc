import { sayDay, sayMoment } from '../../domain/calendar/say-day';
import type { Opinion, Vote } from '../../domain/collection/collection';
import type { AskKind } from '../../domain/document/asked-word';
import type { InitialsPlace } from '../../domain/document/page-content';
import type { NumberLost } from '../../domain/registers/number-before-signature';
import type { CouncilResult, GivenUpReason, PassingAct } from '../../domain/document/document-events';

export const ANSWER_WORDS: Readonly<Record<Opinion | Vote, string>> = {
  agree: 'thống nhất', 'agree-with-remarks': 'thống nhất và có ý kiến bổ sung', disagree: 'không thống nhất',
  'not-our-field': 'không thuộc lĩnh vực',
  for: 'tán thành', against: 'không tán thành', other: 'có ý kiến khác',
};

export const PASSED_WORDS: Readonly<Record<PassingAct, string>> = {
  submitted: 'đã trình dự thảo', checked: 'đã kiểm tra, chuyển tiếp', advised: 'đã cho ý kiến, chuyển lãnh đạo',
  resolved: 'đã tiếp thu, hoàn thiện dự thảo',
  approved: 'đã duyệt', numbered: 'đã cấp số, chuyển ký', collected: 'Đã lấy xong ý kiến', council: 'Đã qua kỳ họp',
  signed: 'đã ký số', 'to-paper': 'chuyển ký giấy', sealed: 'đã cấp số, đóng dấu', 'scan-sealed': 'đã ký số bản quét của bản giấy',
};

/** A check by which the checker also put their initials on the page. */
export const INITIALLED_WORDS = 'đã kiểm tra, ký nháy, chuyển tiếp';

export const INITIALS_PLACE_WORDS: Readonly<Record<InitialsPlace, string>> = { content: 'nội dung', form: 'thể thức' };

export const GIVEN_WORDS: Readonly<Record<AskKind, string>> = {
  explanation: 'đã giải trình', reading: 'đã xem', 'party-opinion': 'đã ghi ý kiến cấp ủy',
};

export const RESULT_WORDS: Readonly<Record<CouncilResult, string>> = {
  considered: 'đã xem xét', 'supplement-required': 'yêu cầu bổ sung', 'not-submitted': 'không trình', passed: 'thông qua',
  'passed-with-changes': 'thông qua có chỉnh sửa',
  'not-passed': 'không thông qua', 'moved-to-next-session': 'chuyển sang kỳ họp sau',
};

export const GIVEN_UP_WORDS: Readonly<Record<GivenUpReason, string>> = {
  dropped: 'văn thư thôi đóng dấu ngoài hệ thống',
  expired: 'hết thời gian', failed: 'không chuẩn bị được tệp', invalid: 'chữ ký số không hợp lệ', superseded: 'bắt đầu lại',
  withdrawn: 'hồ sơ đã rút', returned: 'hồ sơ bị trả lại',
};

export const NUMBER_LOST_WORDS: Readonly<Record<NumberLost, string>> = {
  'day-over': 'không ký trong ngày cấp số', returned: 'hồ sơ bị trả lại', revised: 'văn bản đã sửa', withdrawn: 'hồ sơ đã rút',
  'digital-instead': 'chuyển lại ký số',
};

export { sayDay, sayMoment };
