import type { LetterFacts, MailMessage } from '../ports';
import { namedDocument } from './named-document';

interface About {
  readonly facts: LetterFacts;
  readonly link?: string;
  readonly key: string;
}

/** Tells an addressee who has the copy that it is recalled and to be sent back (Decree 30/2020, art. 18). */
export function recallLetter(about: About): Omit<MailMessage, 'to'> {
  const named = namedDocument(about.facts);
  return letter(about, `Thu hồi ${named}`, `${about.facts.agencyName} thu hồi ${named} đã gửi quý cơ quan, đồng chí.`);
}

/** The same asked again of one who has not confirmed that they know. */
export function recallChaseLetter(about: About): Omit<MailMessage, 'to'> {
  const named = namedDocument(about.facts);
  return letter(
    about, `Đề nghị xác nhận thu hồi ${named}`,
    `${about.facts.agencyName} đã thu hồi ${named} và chưa nhận được xác nhận của quý cơ quan, đồng chí.`,
  );
}

function letter({ key, link }: About, subject: string, opening: string): Omit<MailMessage, 'to'> {
  return {
    key,
    subject,
    text: [
      opening,
      'Đề nghị không sử dụng, gửi lại bản giấy (nếu có) và xóa bản điện tử đã nhận.',
      link === undefined ? 'Đề nghị trả lời thư này để xác nhận.' : `Đề nghị xác nhận đã biết việc thu hồi tại:\n${link}`,
      'Trân trọng.',
    ].join('\n\n'),
    attachments: [],
  };
}
