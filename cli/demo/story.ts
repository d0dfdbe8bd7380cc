import { writeFileSync } from 'node:fs';
import type { Say } from '../../embedded/say';
import { carryDocument } from './carry-document';
import type { DraftFile } from './draft-file';
import { handInDraft } from './hand-in-draft';
import { createOfficeClient } from './office-client';
import { acknowledgeInside, reachAddressees } from './reach-addressees';
import { sayOutcome } from './say-outcome';
import { storedOutcome, type StoryDocument } from './stored-outcome';

export interface StoryOptions {
  /** The office's address; the story acts through its API as the screens do. */
  readonly url: string;
  readonly mailboxUrl: string | null;
  readonly drafts: readonly DraftFile[];
  /** Where to write what happened, or null. */
  readonly jsonFile: string | null;
  /** Holds `ca.pem` and whatever the story leaves for the reader. */
  readonly dataFolder: string;
  readonly say: Say;
}

/** Password and PIN of every account and key of the demo office. */
const DEMO_PASSWORD = 'trinh-demo';
const DEMO_PIN = '123456';

/** Colleagues who confirm at once when a copy reaches them. */
const PROMPT_RECEIVERS = ['Lâm Thị Bích Ngọc', 'Bùi Văn Khải'];

/** Carries documents from draft to delivered copies through the office's API. */
export async function runStory({ url, mailboxUrl, drafts, jsonFile, dataFolder, say }: StoryOptions): Promise<void> {
  const office = createOfficeClient(url, DEMO_PASSWORD);
  const documents: StoryDocument[] = [];
  for (const draft of drafts) {
    say('');
    say(`Dự thảo: ${draft.path}`);
    const { documentId, drafter } = await handInDraft(office, draft, say);
    const steps = await carryDocument({ office, drafter, documentId, pin: DEMO_PIN, say });
    await reachAddressees(office, drafter, documentId);
    await acknowledgeInside(office, documentId, PROMPT_RECEIVERS);
    documents.push(await storedOutcome({ drafter, documentId, steps, dataFolder }));
  }
  sayOutcome(documents, { say, mailboxUrl, dataFolder });
  if (jsonFile !== null) writeFileSync(jsonFile, `${JSON.stringify({ documents }, null, 2)}\n`);
}
