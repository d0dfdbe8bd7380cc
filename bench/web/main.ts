import { createOfficeClient } from '../../cli/demo/office-client';
import { loadAverage } from '../load/machine';
import { aboutMachine, keepResults } from '../report/keep-results';
import { openBrowser } from './browser';
import { fillOffice } from './fill';
import { measureScreens } from './measure';
import { openWebOffice } from './office';
import { readWebOptions } from './options';
import { rowsOf } from './rows';
import { webTable } from './table';

const LONGEST_MS = 30 * 60_000;
const PASSWORD = 'trinh-demo';

/** `npm run bench:web`: a leader's screens in a real browser over a demo office filled with years of work. */
async function main(): Promise<void> {
  const options = readWebOptions(process.argv.slice(2));
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const beganAt = new Date();
  const open = await openWebOffice(say);
  const end = async (code: number): Promise<void> => open.stop().finally(() => process.exit(code));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(130));
  const alarm = setTimeout(() => {
    say(`Quá ${LONGEST_MS / 60_000} phút: dừng đo.`);
    void end(1);
  }, LONGEST_MS);
  try {
    const office = createOfficeClient(open.url, PASSWORD);
    say(`Chuẩn bị ${options.openItems} việc đang mở, ${options.documents} hồ sơ…`);
    const filled = await fillOffice({ office, pool: open.pool, folder: open.folder, say }, options);
    const { openItems, documents } = filled;
    say(`Đã có ${openItems} việc đang mở, ${documents} hồ sơ; đo ${options.runs} lần…`);
    const browser = await openBrowser();
    try {
      const measured = await measureScreens({ browser, url: open.url, office, say }, filled);
      const rows = rowsOf(measured);
      const about = { beganAt: beganAt.toISOString(), seconds: (Date.now() - beganAt.getTime()) / 1_000, machine: aboutMachine(), options };
      const more = { openItems, documents, browser: browser.version(), loadAverage: loadAverage() };
      const file = await keepResults(beganAt, { ...about, ...more, rows, ...measured }, '-web');
      const [first] = measured.walks;
      process.stdout.write(`${first === undefined ? '' : webTable(rows, first.traffic, first.pages)}\n\nGhi tại ${file}\n`);
    } finally {
      await browser.close();
    }
  } finally {
    clearTimeout(alarm);
    await open.stop();
  }
}

main().then(() => process.exit(0), (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
