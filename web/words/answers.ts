/** Words for the closed lists of answers the API takes. */

export const OPINIONS = [
  { answer: 'agree', words: 'Thống nhất' },
  { answer: 'agree-with-remarks', words: 'Thống nhất và có ý kiến bổ sung' },
  { answer: 'disagree', words: 'Không thống nhất' },
  { answer: 'not-our-field', words: 'Không thuộc lĩnh vực' },
] as const;

export const VOTES = [
  { answer: 'for', words: 'Tán thành' },
  { answer: 'against', words: 'Không tán thành' },
  { answer: 'other', words: 'Ý kiến khác' },
] as const;

export const RESULTS = [
  { answer: 'considered', words: 'Đã xem xét' },
  { answer: 'supplement-required', words: 'Yêu cầu bổ sung, trình lại' },
  { answer: 'passed', words: 'Thông qua' },
  { answer: 'passed-with-changes', words: 'Thông qua, có chỉnh sửa' },
  { answer: 'not-passed', words: 'Không thông qua' },
  { answer: 'moved-to-next-session', words: 'Chuyển kỳ họp sau' },
  { answer: 'not-submitted', words: 'Không trình tại kỳ họp' },
] as const;

export const REPLIES = [
  { answer: 'accepted', words: 'Tiếp thu' },
  { answer: 'partly-accepted', words: 'Tiếp thu một phần' },
  { answer: 'explained', words: 'Giải trình' },
] as const;

const ALL: readonly { readonly answer: string; readonly words: string }[] = [...OPINIONS, ...VOTES, ...REPLIES, ...RESULTS];

export function sayAnswer(answer: string): string {
  return ALL.find((known) => known.answer === answer)?.words ?? answer;
}

export function sayUrgency(urgency: string | undefined): string | undefined {
  switch (urgency) {
    case 'urgent':
      return 'Khẩn';
    case 'very-urgent':
      return 'Thượng khẩn';
    case 'express':
      return 'Hỏa tốc';
    default:
      return undefined;
  }
}
