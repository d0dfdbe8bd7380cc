import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { createAgency, type CreatedAgency } from '../agencies/create-agency';
import { linkFor } from '../agencies/link-for';
import { readAgencyAsked } from '../agencies/read-asked';
import type { Command } from '../command';
import { officeHelp } from '../help/office';
import { answer, dayInWords, say } from '../terminal';

const text = { type: 'string' } as const;
const OPTIONS = {
  code: text, kind: text, level: text, name: text, place: text, superior: text, email: text, council: text, term: text, admin: text,
  'admin-email': text, json: { type: 'boolean', default: false },
} as const;

export const officeCommand: Command = {
  ...officeHelp,
  run: async (args) => {
    const { values, positionals: [act, whose] } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (act === 'create') {
      const created = await createAgency(readAgencyAsked(values, `nguoi-${randomUUID()}`));
      answer(values.json, created, createdWords(created));
      return 0;
    }
    if (act === 'link' && whose !== undefined) {
      const link = await linkFor(whose);
      answer(values.json, link, `Đường liên kết của ${link.name}, dùng một lần, đến hết ngày ${dayInWords(link.until)}:\n  ${link.link}`);
      return 0;
    }
    say(`Hãy cho biết việc cần làm.\n\n${officeHelp.help}`);
    return 2;
  },
};

function createdWords({ name, code, administrator, login, link, until }: CreatedAgency): string {
  return [
    `Đã lập ${name} (mã ${code}).`,
    `Người quản trị ${administrator}, tên đăng nhập ${login}, mở đường liên kết này để đặt mật khẩu (dùng một lần, đến hết ngày ${dayInWords(until)}):`,
    `  ${link}`,
    'Sau đó vào “Bắt đầu dùng” để khai báo đơn vị, người, sổ, con dấu và chứng thư số.',
  ].join('\n');
}
