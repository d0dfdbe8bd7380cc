import { readDraftFile } from '../../adapters/drafts/read-draft-file';
import { createPdfWork } from '../../adapters/pdf/pdf-work';
import { readDraft } from '../../domain/draft-reading/read-draft';
import type { Say } from '../../embedded/say';
import { newHands } from './hand';
import { measurePyHanko, type PyHankoRow } from './py-hanko';
import { repeat, type Repeated } from './repeat';
import { issueAndVerify, signVisibleAndVerify } from './sign-and-verify';
import { reportOf, wordFileOf } from './texts';

/** What the work on one document came to, one at a time in one thread. */
export interface DocumentRows {
  readonly read: Repeated;
  readonly typeset: Repeated & { readonly pages: number };
  readonly signVisible: Repeated;
  readonly issue: Repeated;
  readonly pyHanko: PyHankoRow;
}

const NAMES = { signer: 'Lương Thế Khoa', agency: 'Ủy ban nhân dân phường Hoa Sen' };

/** Reading, setting, signing and proving, each by itself; pyHanko signs and proves the same file where it is installed. */
export async function measureDocument({ quick }: { readonly quick: boolean }, say: Say): Promise<DocumentRows> {
  const turns = quick ? { times: 20, warmUp: 5 } : { times: 100, warmUp: 10 };
  const work = createPdfWork();
  say('Đọc dự thảo Word 10 trang…');
  const read = await repeat(turns, (turn) => wordFileOf(10, turn), readWhole);
  say('Trình bày 6 trang, mỗi lần một nội dung khác…');
  let pages = 0;
  const typeset = await repeat(turns, (turn) => reportOf(6, turn), async (content) => {
    ({ pages } = await work.typeset(content));
  });
  say('Ký hình hiện, đóng dấu, kiểm tra…');
  const { pdf: approved } = await work.typesetForApproval(reportOf(6, 0), NAMES);
  const hands = newHands(NAMES.signer, NAMES.agency);
  const signVisible = await repeat(turns, () => approved, (pdf) => signVisibleAndVerify(work, pdf, hands, NAMES));
  const issue = await repeat(turns, () => approved, (pdf) => issueAndVerify(work, pdf, hands, NAMES));
  const pyHanko = await measurePyHanko({ approved, hands, ...turns }, say);
  return { read, typeset: { ...typeset, pages }, signVisible, issue, pyHanko };
}

async function readWhole(file: Buffer): Promise<void> {
  const outcome = await readDraftFile(file);
  if (outcome.kind === 'refused') throw new Error(outcome.sentence);
  readDraft(outcome.source);
}
