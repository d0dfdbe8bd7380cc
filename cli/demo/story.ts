import { writeFileSync } from 'node:fs';
import type { Say } from '../../embedded/say';
import { carryDocument } from './carry-document';
import type { DraftFile } from './draft-file';
import { handInDraft, type HandedIn } from './hand-in-draft';
import { createOfficeClient, type OfficeClient } from './office-client';
import { acknowledgeInside, reachAddressees } from './reach-addressees';
import { sayOutcome } from './say-outcome';
import { storedOutcome, type StoryDocument } from './stored-outcome';
import { withdrawUnfinished } from './withdraw-unfinished';

export interface StoryOptions {
  /** The office's address; the story acts through its API as the screens do. */
  readonly url: string;
  readonly drafts: readonly DraftFile[];
  /** Where to write what happened, or null. */
  readonly jsonFile: string | null;
  /** Holds `ca.pem` and whatever the story leaves for the reader. */
  readonly dataFolder: string;
  readonly say: Say;
  /** Told of the document that is on its way, and null when none is. */
  readonly onTheWay?: (document: HandedIn | null) => void;
}

/** Password and PIN of every account and key of the demo office. */
const DEMO_PASSWORD = 'trinh-demo';
const DEMO_PIN = '123456';

/** Colleagues who confirm at once when a copy reaches them. */
const PROMPT_RECEIVERS = ['Lâm Thị Bích Ngọc', 'Bùi Văn Khải'];

/** Carries documents from draft to delivered copies through the office's API. What broke off is withdrawn, or named. */
export async function runStory(options: StoryOptions): Promise<void> {
  const { url, drafts, jsonFile, dataFolder, say } = options;
  const office = createOfficeClient(url, DEMO_PASSWORD);
  const documents: StoryDocument[] = [];
  for (const draft of drafts) {
    say('');
    say(`Dự thảo: ${draft.path}`);
    documents.push(await carryThrough(office, draft, options));
  }
  sayOutcome(documents, { say, dataFolder });
  if (jsonFile !== null) writeFileSync(jsonFile, `${JSON.stringify({ documents }, null, 2)}\n`);
}

async function carryThrough(office: OfficeClient, draft: DraftFile, { dataFolder, say, onTheWay }: StoryOptions): Promise<StoryDocument> {
  const handedIn = await handInDraft(office, draft, say);
  const { drafter, documentId, step } = handedIn;
  onTheWay?.(handedIn);
  try {
    const steps = [step, ...(await carryDocument({ office, drafter, documentId, pin: DEMO_PIN, say }))];
    await reachAddressees(office, drafter, documentId);
    await acknowledgeInside(office, documentId, PROMPT_RECEIVERS);
    return await storedOutcome({ draft, drafter, documentId, steps, dataFolder });
  } catch (error) {
    await withdrawUnfinished(handedIn, say);
    throw error;
  } finally {
    onTheWay?.(null);
  }
}
