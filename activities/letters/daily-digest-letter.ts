import type { MailMessage, PersonsWork, WorkLine } from '../ports';

/** What waits for somebody this morning: how much, how much of it is late or due today, and what comes first. */
export function dailyDigestLetter({ open, overdue, dueToday, lines }: PersonsWork, key: string): Omit<MailMessage, 'to'> {
  const counts = [`${open} việc đang chờ`, overdue > 0 && `${overdue} việc quá hạn`, dueToday > 0 && `${dueToday} việc đến hạn hôm nay`];
  const summary = counts.filter(Boolean).join(', ');
  const more = open - lines.length;
  return {
    key,
    subject: `Việc hôm nay: ${summary}`,
    text: [
      `Anh/chị có ${summary}:`,
      [...lines.map((line, index) => `${index + 1}. ${sayLine(line)}`), ...(more > 0 ? [`… và ${more} việc khác.`] : [])].join('\n'),
      'Xin mở Trình, mục “Việc của tôi”, để xử lý.',
    ].join('\n\n'),
    attachments: [],
  };
}

function sayLine({ kind, document, due }: WorkLine): string {
  const words = [WORK_WORDS[kind], document && sayDocument(document)].filter(Boolean).join(': ') || 'Hồ sơ';
  return due === undefined ? words : `${words} (${due})`;
}

/** Of a Party document no word may stand in a mail, not even its type. */
function sayDocument({ system, agencyName, typeName, subject }: NonNullable<WorkLine['document']>): string {
  return system === 'party' ? `hồ sơ của ${agencyName}` : `${typeName} ${subject}`;
}

const WORK_WORDS: Readonly<Record<WorkLine['kind'], string>> = {
  document: 'Xử lý',
  acknowledge: 'Xác nhận đã nhận',
  'confirm-recall': 'Xác nhận thu hồi',
  'deliver-by-hand': 'Giao văn bản',
  'tell-of-recall': 'Báo thu hồi bản giấy',
  'session-papers': 'Gửi tài liệu kỳ họp',
};
