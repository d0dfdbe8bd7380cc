import type { DraftReading } from '../../domain/draft-reading/draft-reading';

const SENTENCE = 'Thực hiện chương trình công tác, cơ quan soạn thảo báo cáo kết quả sáu tháng đầu năm. ';
const REMARK = 'Cơ bản thống nhất với dự thảo; đề nghị rà soát số liệu tại mục II và bổ sung căn cứ pháp lý. ';
export const REMARKS = REMARK.repeat(2).trim();

/** What a clerk hands in: about 2 KB, as at the peer. */
export function contentOf(subject: string): DraftReading {
  return {
    system: 'state', subject, addressees: [], annexes: [], signature: { capacity: [] }, missing: [], repairs: [], damaged: [], leftOver: [],
    body: [{ kind: 'paragraph', text: SENTENCE.repeat(12) }],
    recipients: Array.from({ length: 9 }, (_, line) => ({ line: `Phòng, ban, đơn vị thứ ${line + 1} (để thực hiện)`, expandsTo: [] })),
  };
}
