import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../../config/project-root';
import { readStartConfig } from '../../config/read-config';
import type { Command } from '../command';
import { demoHelp } from '../help/demo';
import { openDraftFile } from '../demo/draft-file';
import type { HandedIn } from '../demo/hand-in-draft';
import { sayWhatRemains } from '../demo/say-outcome';
import { runStory, type StoryOptions } from '../demo/story';
import { sayLeft } from '../demo/withdraw-unfinished';
import { runHere } from '../office/running-here';
import { answer, say } from '../terminal';
import { addresses } from './start';
import { Refusal } from '../refusal';

const SAMPLES = ['bao-cao-kinh-te-xa-hoi-6-thang.txt', 'ket-luan-hoi-nghi-dang-uy.txt'];

export const demoCommand: Command = {
  ...demoHelp,
  run: async (args) => {
    const options = { exit: { type: 'boolean', default: false }, json: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [draft] = positionals;
    const files = draft === undefined ? SAMPLES.map((sample) => join(projectRoot(), 'samples', sample)) : [resolve(draft)];
    const config = readStartConfig();
    if (config.mode === 'production') {
      throw new Refusal('Bản chạy thử không dùng được khi TRINH_MODE=production: nó cần văn phòng mẫu với tài khoản ai cũng biết.');
    }
    const wanted = {
      drafts: await Promise.all(files.map(openDraftFile)),
      jsonFile: values.json === undefined ? null : resolve(values.json),
      dataFolder: config.folders.data,
      say,
    };
    return tellStory(wanted, values.exit);
  },
};

async function tellStory(wanted: Omit<StoryOptions, 'url'>, exit: boolean): Promise<number> {
  const outcome = await runHere(say, async (office, toldToStop) => {
    if (await brokenOff({ ...wanted, url: office.url }, toldToStop)) return;
    if (exit) return sayWhatRemains({ ...wanted, mailboxUrl: office.mailboxUrl });
    answer(false, null, addresses(office.url, office.mailboxUrl));
    say('Văn phòng vẫn mở để xem bằng trình duyệt. Nhấn Ctrl+C để tắt.');
    await toldToStop;
  });
  if (outcome.kind === 'done') return 0;
  const { url, mailboxUrl, pid } = outcome.office;
  if (url === null) throw new Refusal(`Văn phòng đang được mở bởi tiến trình ${pid}; hãy đợi ít giây rồi chạy lại.`);
  say(`Văn phòng đã mở sẵn (tiến trình ${pid}); dùng văn phòng đó.`);
  await runStory({ ...wanted, url });
  answer(false, null, addresses(url, mailboxUrl));
  return 0;
}

/** Tells the story unless Ctrl+C comes first; then it says where the document on its way is found again. */
async function brokenOff(story: StoryOptions, toldToStop: Promise<void>): Promise<boolean> {
  const onItsWay: { document: HandedIn | null } = { document: null };
  const told = runStory({ ...story, onTheWay: (document) => void (onItsWay.document = document) });
  const stopped = await Promise.race([told.then(() => false), toldToStop.then(() => true)]);
  if (stopped && onItsWay.document) sayLeft(onItsWay.document.drafter.name, onItsWay.document.documentId, say);
  return stopped;
}
