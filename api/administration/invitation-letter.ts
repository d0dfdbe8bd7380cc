import type { MailMessage } from '../../activities/ports';
import { sayDay } from '../../domain/calendar/say-day';
import { addMs, civilDateOf, type Instant } from '../../domain/time/instant';

interface Invited {
  readonly key: string;
  readonly to: string;
  readonly agencyName: string;
  readonly name: string;
  readonly login: string;
  readonly link: string;
  readonly endsAt: Instant;
}

/** The way in for somebody who has never been in, to their own mailbox. */
export function invitationLetter({ key, to, agencyName, name, login, link, endsAt }: Invited): MailMessage {
  return {
    key, to,
    subject: `Đường liên kết đăng nhập Trình, ${agencyName}`,
    text: [
      `Kính gửi đồng chí ${name},`,
      `Tên đăng nhập của đồng chí là ${login}. Đề nghị mở đường liên kết dưới đây để đặt mật khẩu và vào làm việc:\n${link}`,
      `Đường liên kết chỉ dùng được một lần, hết ngày ${lastDayOf(endsAt)}. Không chuyển thư này cho người khác.`,
      'Trân trọng.',
    ].join('\n\n'),
    attachments: [],
  };
}

/** It ends at midnight: the day before is the last on which it opens. */
function lastDayOf(endsAt: Instant): string {
  return sayDay(civilDateOf(addMs(endsAt, -1)));
}
