import type { LetterFacts, MailMessage } from '../ports';
import { namedDocument } from './named-document';

/** Tells an addressee who has the copy that it is recalled and to be sent back (Decree 30/2020, art. 18). */
export function recallLetter({ facts, link, key }: {
  readonly facts: LetterFacts;
  readonly link?: string;
  readonly key: string;
}): Omit<MailMessage, 'to'> {
  const named = namedDocument(facts);
  return {
    key,
    subject: `Thu hồi ${named}`,
    text: [
      `${facts.agencyName} thu hồi ${named} đã gửi quý cơ quan, đồng chí.`,
      'Đề nghị không sử dụng, gửi lại bản giấy (nếu có) và xóa bản điện tử đã nhận.',
      link === undefined ? 'Đề nghị trả lời thư này để xác nhận.' : `Xem thông báo thu hồi tại:\n${link}`,
      'Trân trọng.',
    ].join('\n\n'),
    attachments: [],
  };
}
