import type { LetterFacts, MailMessage } from '../ports';

/**
 * The mail that carries an issued document. For a Party document nothing of its content stands outside the attached file: not in
 * the subject, not in the text, not in the file name.
 */
export function deliveryLetter({ facts, pdf, link, key }: {
  readonly facts: LetterFacts;
  readonly pdf: Uint8Array;
  readonly link?: string;
  readonly key: string;
}): Omit<MailMessage, 'to'> {
  const isParty = facts.system === 'party';
  const number = facts.printedNumber ?? '';
  const named = [facts.typeName, number && `số ${number}`].filter(Boolean).join(' ');
  return {
    key,
    subject: isParty ? 'Văn bản gửi đến' : `${named}: ${facts.subject}`,
    text: [
      `Kính gửi quý cơ quan, đồng chí,`,
      isParty ? `${facts.agencyName} gửi văn bản kèm theo thư này.` : `${facts.agencyName} gửi ${named}: ${facts.subject}.`,
      'Bản chính có chữ ký số và con dấu của cơ quan ở tệp đính kèm.',
      link === undefined ? '' : `Đề nghị xác nhận đã nhận văn bản tại:\n${link}`,
      'Trân trọng.',
    ].filter(Boolean).join('\n\n'),
    attachments: [{ fileName: isParty ? 'van-ban.pdf' : fileNameOf(number), contentType: 'application/pdf', bytes: pdf }],
  };
}

/** "12/BC-UBND" as the name of a file. */
function fileNameOf(printedNumber: string): string {
  const plain = printedNumber.replaceAll('Đ', 'D').replace(/[^0-9A-Za-z-]+/g, '-').replace(/^-+|-+$/g, '');
  return `${plain || 'van-ban'}.pdf`;
}
