import { parseArgs } from 'node:util';
import type { Command } from '../command';
import { runHere } from '../office/running-here';
import { answer, say, spanInWords } from '../terminal';

const HELP = `Dùng: trinh start [--json]

Mở văn phòng trên máy này và giữ cho đến khi nhấn Ctrl+C. Dữ liệu ở thư mục .trinh (đổi bằng TRINH_DATA_DIR) và còn nguyên cho lần sau.
Phần nào không được chỉ tới (DATABASE_URL, TEMPORAL_ADDRESS, SMTP_URL) thì chạy kèm trên máy này.
  --json   in địa chỉ và cổng dưới dạng JSON khi đã sẵn sàng
`;

export const startCommand: Command = {
  name: 'start',
  summary: 'mở văn phòng trên máy này',
  help: HELP,
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } });
    const beganAt = Date.now();
    const outcome = await runHere(say, async (office, toldToStop) => {
      const { url, mailboxUrl, temporalAddress } = office;
      say(`Sẵn sàng sau ${spanInWords(Date.now() - beganAt)}. Nhấn Ctrl+C để tắt.`);
      answer(values.json, { url, mailboxUrl, temporalAddress, pid: process.pid }, addresses(url, mailboxUrl));
      await toldToStop;
    });
    if (outcome.kind === 'already-running') {
      const { url, mailboxUrl, temporalAddress, pid } = outcome.office;
      if (url === null) {
        say(`Văn phòng đang được mở bởi tiến trình ${pid}; hãy đợi ít giây.`);
        return 0;
      }
      say(`Văn phòng đã mở sẵn (tiến trình ${pid}); không mở thêm.`);
      answer(values.json, { url, mailboxUrl, temporalAddress, pid }, addresses(url, mailboxUrl));
    }
    return 0;
  },
};

/** Where the office can be opened, as shown at the terminal. */
export function addresses(url: string, mailboxUrl: string | null): string {
  return [`  Văn phòng:   ${url}`, ...(mailboxUrl === null ? [] : [`  Hộp thư thử: ${mailboxUrl}`])].join('\n');
}
