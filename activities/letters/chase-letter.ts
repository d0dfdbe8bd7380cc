import type { LetterFacts, MailMessage } from '../ports';
import { namedDocument } from './named-document';

/** Asks an addressee who has the copy to acknowledge it. */
export function chaseLetter({ facts, link, key }: {
  readonly facts: LetterFacts;
  readonly link?: string;
  readonly key: string;
}): Omit<MailMessage, 'to'> {
  const named = namedDocument(facts);
  return {
    key,
    subject: `Đề nghị xác nhận đã nhận ${named}`,
    text: [
      `${facts.agencyName} chưa nhận được xác nhận của quý cơ quan, đồng chí về ${named} đã gửi.`,
      link === undefined ? 'Đề nghị trả lời thư này để xác nhận.' : `Đề nghị xác nhận tại:\n${link}`,
      'Trân trọng.',
    ].join('\n\n'),
    attachments: [],
  };
}
