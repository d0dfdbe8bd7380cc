import type { LetterFacts, MailMessage } from '../ports';

/** The drafter asks the holder of a step to get on with it. Of a Party document no word stands in the mail. */
export function nudgeLetter({ facts, times, key }: {
  readonly facts: LetterFacts;
  readonly times: number;
  readonly key: string;
}): Omit<MailMessage, 'to'> {
  const isParty = facts.system === 'party';
  const named = isParty ? 'một hồ sơ trình' : `hồ sơ “${facts.subject}”`;
  const again = times > 1 ? ` (lần ${times})` : '';
  return {
    key,
    subject: isParty ? `Đôn đốc xử lý hồ sơ${again}` : `Đôn đốc xử lý: ${facts.typeName}${again}`,
    text: `Người soạn thảo đề nghị anh/chị xử lý ${named} đang chờ ở bước của anh/chị.\n\nXin mở Trình, mục “Việc của tôi”, để xử lý.`,
    attachments: [],
  };
}
