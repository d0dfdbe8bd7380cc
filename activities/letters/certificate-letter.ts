import { sayEnd, type EndingCertificate } from '../../domain/signing/certificate-warnings';
import type { MailMessage } from '../ports';

/** A certificate ends soon: what to do about it, while there is time. */
export function certificateLetter(ending: EndingCertificate, key: string): Omit<MailMessage, 'to'> {
  return {
    key,
    subject: `Chứng thư số sắp hết hạn, còn ${ending.daysLeft} ngày`,
    text: [
      sayEnd(ending),
      'Sau ngày đó không ký được nữa. Xin đề nghị cơ quan chứng thực gia hạn hoặc cấp mới, rồi nạp tệp mới ở mục “Chứng thư số của tôi” trong Trình.',
    ].join('\n\n'),
    attachments: [],
  };
}
