import type { CollectedAnswer } from './collection';

/** One thing an answer says that has to be taken up or explained. Position 0: its general words; its remarks follow in their order. */
export interface Point {
  readonly position: number;
  readonly wordsId: string;
  readonly block?: number;
  readonly page?: number;
}

/** What of an answer has to be taken up or explained, point by point. Plain consent is not; a remark always is. */
export function pointsOf(answer: CollectedAnswer): readonly Point[] {
  const general = answer.wordsId !== undefined && asksForAReply(answer) ? [{ position: 0, wordsId: answer.wordsId }] : [];
  return [...general, ...(answer.remarks ?? []).map((remark, index) => ({ position: index + 1, ...remark }))];
}

function asksForAReply({ answer }: CollectedAnswer): boolean {
  return answer === 'agree-with-remarks' || answer === 'disagree' || answer === 'other';
}
