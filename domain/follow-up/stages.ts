/** The stages a leader thinks in, in the order a paper takes them. */
export const STAGES = [
  { id: 'drafting', words: 'Soạn thảo' },
  { id: 'content', words: 'Nội dung' },
  { id: 'consult', words: 'Lấy ý kiến' },
  { id: 'form', words: 'Thể thức' },
  { id: 'advise', words: 'Cho ý kiến' },
  { id: 'approve', words: 'Duyệt' },
  { id: 'council', words: 'Kỳ họp' },
  { id: 'sign', words: 'Ký' },
  { id: 'records', words: 'Văn thư' },
] as const;

export type StageId = (typeof STAGES)[number]['id'];

/** The stage an open task or a passed step belongs to; undefined for work that is no step of a document (a receipt, a recall). */
export function stageOf(stepKind: string, stepId: string): StageId | undefined {
  switch (stepKind) {
    case 'draft':
    case 'resolve':
      return 'drafting';
    case 'check':
      return stepId === 'check-form' ? 'form' : 'content';
    case 'consult':
    case 'poll':
    case 'prepare-opinion':
      return 'consult';
    case 'advise':
      return 'advise';
    case 'approve':
      return 'approve';
    case 'council':
    case 'session-papers':
      return 'council';
    case 'sign':
      return 'sign';
    case 'number':
    case 'seal':
    case 'dispatch':
    case 'deliver-by-hand':
      return 'records';
    default:
      return undefined;
  }
}
