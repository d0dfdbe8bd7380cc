import type { Opinion, Vote } from '../../domain/collection/collection';

/** An answer as it stands at the beginning of a line. */
export const ANSWERS: Readonly<Record<Opinion | Vote, string>> = {
  'agree': 'Thống nhất', 'agree-with-remarks': 'Thống nhất, có ý kiến bổ sung', 'disagree': 'Không thống nhất', 'not-our-field': 'Không thuộc lĩnh vực',
  'for': 'Tán thành', 'against': 'Không tán thành', 'other': 'Có ý kiến khác',
};

export function answerWords(answer: string): string {
  return Object.entries(ANSWERS).find(([known]) => known === answer)?.[1] ?? answer;
}
