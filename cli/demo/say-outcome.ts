import { join } from 'node:path';
import type { Say } from '../../embedded/say';
import { dayInWords } from '../terminal';
import { authorityFile } from './authority-file';
import type { StoryDocument } from './stored-outcome';

/** The short table at the end: what was issued, by whom, whom it reached, and how anyone can check it. */
export function sayOutcome(
  documents: readonly StoryDocument[], { say, dataFolder }: { readonly say: Say; readonly dataFolder: string },
): void {
  const ca = authorityFile(dataFolder);
  for (const document of documents) {
    const [signer] = document.signers;
    const sum = (of: (line: StoryDocument['recipients'][number]) => number): number => document.recipients.reduce((total, line) => total + of(line), 0);
    say('');
    say(`  Số, ký hiệu    ${document.number}`);
    say(`  Ngày ban hành  ${dayInWords(document.issuedOn)}`);
    say(`  Người ký       ${signer?.name ?? ''} (${[signer?.capacity, signer?.post].filter(Boolean).join(' / ')})`);
    say(`  Nơi nhận       ${sum((line) => line.delivered)}/${sum((line) => line.addressees)} đã gửi đến, ${sum((line) => line.acknowledged)} đã xác nhận`);
    say(`  Bản phát hành  ${document.pdf}`);
    say(`  Chữ ký số      ${document.verified ? 'hợp lệ; nội dung không bị thay đổi kể từ khi ký' : 'KHÔNG hợp lệ'}`);
    say(`  Tự kiểm tra    npx trinh verify "${document.pdf}" --ca "${ca}"`);
    if (document.changed.length > 0) say(`  Khác dự thảo   văn phòng mẫu in ${document.changed.join('; ')}.`);
  }
  say('');
}

/** What can still be looked at when the office is closed: files, and the office itself once it is opened again. */
export function sayWhatRemains(
  { say, dataFolder, mailboxUrl }: { readonly say: Say; readonly dataFolder: string; readonly mailboxUrl: string | null },
): void {
  say(`  Bản phát hành  ${join(dataFolder, 'ban-phat-hanh')}`);
  if (mailboxUrl !== null) say(`  Thư đã gửi     ${join(dataFolder, 'mailbox')} (tệp .eml)`);
  say('  Xem lại        npm start');
}
