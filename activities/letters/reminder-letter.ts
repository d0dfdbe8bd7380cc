import type { LetterFacts, MailMessage } from '../ports';

/** Reminds the holder of a step that it falls due, or is overdue. */
export function reminderLetter({ facts, overdue, key }: {
  readonly facts: LetterFacts;
  readonly overdue: boolean;
  readonly key: string;
}): Omit<MailMessage, 'to'> {
  const state = overdue ? 'đã quá hạn xử lý' : 'sắp đến hạn xử lý';
  const named = facts.system === 'party' ? 'Một hồ sơ trình' : `Hồ sơ “${facts.subject}”`;
  return {
    key,
    subject: facts.system === 'party' ? `Nhắc việc: hồ sơ ${state}` : `Nhắc việc: ${facts.typeName} ${state}`,
    text: `${named} đang chờ anh/chị và ${state}.\n\nXin mở Trình, mục “Việc của tôi”, để xử lý.`,
    attachments: [],
  };
}
