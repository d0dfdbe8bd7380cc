import { readStartConfig } from '../../config/read-config';
import type { Say } from '../../embedded/say';
import { openOffice, type Office } from './office';
import { claimDataFolder, type RunningOfficeFile } from './running-file';
import { untilToldToStop } from './until-told-to-stop';

/** What `runHere` did: kept an office up until told to stop, or found one already there. */
export type RunHere = { readonly kind: 'done' } | { readonly kind: 'already-running'; readonly office: RunningOfficeFile };

/**
 * Opens the office of the data folder, does `work` in it, and closes it. Ctrl+C during the start or the work closes it in order as
 * well. When an office runs there already, nothing is started.
 */
export async function runHere(say: Say, work: (office: Office, toldToStop: Promise<void>) => Promise<void>): Promise<RunHere> {
  const config = readStartConfig();
  // Documents, mails, keys and logs: for this user alone, also what the processes below make.
  process.umask(0o077);
  const first = await claimDataFolder(config.folders.data);
  if (first !== null) return { kind: 'already-running', office: first };
  const toldToStop = untilToldToStop();
  const opening = openOffice(config, say);
  const stoppedEarly = await Promise.race([opening.then(() => false), toldToStop.then(() => true)]);
  if (stoppedEarly) say('Đang dừng…');
  const office = await opening;
  try {
    if (!stoppedEarly) await Promise.race([work(office, toldToStop), toldToStop]);
  } finally {
    say('Đang tắt theo thứ tự: trang web, bộ xử lý, hộp thư, Temporal, PostgreSQL…');
    await office.stop();
  }
  say('Đã tắt.');
  return { kind: 'done' };
}
