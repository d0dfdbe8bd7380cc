const EFFECT_WORDS: readonly (readonly [string, string])[] = [
  ['typeset', 'dàn trang dự thảo'], ['prepare', 'chuẩn bị tệp để ký'], ['embed', 'ghi chữ ký số vào tệp'], ['remind', 'gửi thư đôn đốc'],
  ['deliver', 'gửi thư đến nơi nhận'], ['tell-of-recall', 'gửi thư báo thu hồi'],
];

/** What the record asks to be done outside, as an office says it; by the ids of the effects. */
export function effectWords(effectIds: readonly string[]): string | undefined {
  return EFFECT_WORDS.find(([kind]) => effectIds.some((id) => id === kind || id.startsWith(`${kind}/`)))?.[1];
}
