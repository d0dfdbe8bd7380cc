import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectRoot } from '../../config/project-root';
import { actAtStep } from '../../cli/demo/act-at-step';
import { carryDocument } from '../../cli/demo/carry-document';
import { openDraftFile } from '../../cli/demo/draft-file';
import { handInDraft, type HandedIn } from '../../cli/demo/hand-in-draft';
import type { DocumentAnswer } from '../../cli/demo/office-answers';
import { OfficeProblem, type OfficeClient } from '../../cli/demo/office-client';
import type { Say } from '../../embedded/say';
import { wordFileOf } from '../document/texts';

const PIN = '123456';
const PATIENCE_MS = 120_000;

/** A report of twelve pages as issued, carried by the people of the office to the desk of the leader who approves it. */
export async function reportToApprove(office: OfficeClient, folder: string, turn: number): Promise<HandedIn> {
  const path = join(folder, `bao-cao-${turn}.docx`);
  await writeFile(path, await wordFileOf(12, turn));
  const handedIn = await handInDraft(office, await openDraftFile(path), quietly);
  await bringTo('approve', office, handedIn);
  return handedIn;
}

/** A notice of one page, approved and waiting for its leader's signature; answers how it stands. */
export async function noticeToSign(office: OfficeClient): Promise<DocumentAnswer> {
  return bringTo('sign', office, await handInNotice(office));
}

/** A notice of one page, issued and sent. */
export async function issuedNotice(office: OfficeClient): Promise<HandedIn> {
  const handedIn = await handInNotice(office);
  await carryDocument({ ...handedIn, office, pin: PIN, say: quietly, patienceMs: PATIENCE_MS });
  return handedIn;
}

async function handInNotice(office: OfficeClient): Promise<HandedIn> {
  return handInDraft(office, await openDraftFile(join(projectRoot(), 'samples', 'thong-bao-lich-tiep-cong-dan.txt')), quietly);
}

/** Its people act until it lies at a step of this kind, with the page that step needs. */
async function bringTo(kind: 'approve' | 'sign', office: OfficeClient, { drafter, documentId }: HandedIn): Promise<DocumentAnswer> {
  for (const until = Date.now() + PATIENCE_MS; ; ) {
    const view = await drafter.get<DocumentAnswer>(`/documents/${documentId}`);
    const isThere = view.current?.kind === kind;
    if (isThere && view.bytesSha256 !== undefined) return view;
    if (Date.now() > until) throw new Error(`Hồ sơ dừng lại ở bước “${view.current?.label}”.`);
    const acted = isThere ? [] : await actAtStep({ office, view, pin: PIN }).catch(notYet);
    if (acted.length === 0) await pause(50);
  }
}

/** Another effect moved the document since it was read: it is read again. */
function notYet(error: unknown): readonly [] {
  if (error instanceof OfficeProblem && error.status === 409) return [];
  throw error;
}

const quietly: Say = () => undefined;
