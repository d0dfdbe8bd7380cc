import { parseArgs } from 'node:util';
import type { Command } from '../command';
import { startHelp } from '../help/start';
import { runHere } from '../office/running-here';
import { answer, say, spanInWords } from '../terminal';

export const startCommand: Command = {
  ...startHelp,
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
