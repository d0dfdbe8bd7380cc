import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../config/project-root';
import type { Say } from '../../embedded/say';
import { carryDocument } from './carry-document';
import { handInDraft } from './hand-in-draft';
import { createOfficeClient } from './office-client';
import { acknowledgeInside, reachAddressees } from './reach-addressees';
import { sayOutcome } from './say-outcome';
import { storedOutcome, type StoryDocument } from './stored-outcome';

export interface StoryOptions {
  /** The office's address; the story acts through its API as the screens do. */
  readonly url: string;
  readonly mailboxUrl: string | null;
  /** The draft to carry through, or null for the two of the demo. */
  readonly draftFile: string | null;
  /** Where to write what happened, or null. */
  readonly jsonFile: string | null;
  /** Holds `ca.pem` and whatever the story leaves for the reader. */
  readonly dataFolder: string;
  readonly say: Say;
}

/** Password and PIN of every account and key of the demo office. */
const DEMO_PASSWORD = 'trinh-demo';
const DEMO_PIN = '123456';

const SAMPLES = ['bao-cao-kinh-te-xa-hoi-6-thang.txt', 'ket-luan-hoi-nghi-dang-uy.txt'];

/** Colleagues who confirm at once when a copy reaches them. */
const PROMPT_RECEIVERS = ['Lâm Thị Bích Ngọc', 'Bùi Văn Khải'];

/** Carries documents from draft to delivered copies through the office's API. */
export async function runStory({ url, mailboxUrl, draftFile, jsonFile, dataFolder, say }: StoryOptions): Promise<void> {
  const office = createOfficeClient(url, DEMO_PASSWORD);
  const files = draftFile === null ? SAMPLES.map((sample) => join(projectRoot(), 'samples', sample)) : [draftFile];
  const documents: StoryDocument[] = [];
  for (const file of files) {
    say('');
    say(`Dự thảo: ${file}`);
    const { documentId, drafter } = await handInDraft(office, file, say);
    const steps = await carryDocument({ office, drafter, documentId, pin: DEMO_PIN, say });
    await reachAddressees(office, drafter, documentId);
    await acknowledgeInside(office, documentId, PROMPT_RECEIVERS);
    documents.push(await storedOutcome({ drafter, documentId, steps, dataFolder }));
  }
  sayOutcome(documents, { say, mailboxUrl, dataFolder });
  if (jsonFile !== null) writeFileSync(jsonFile, `${JSON.stringify({ documents }, null, 2)}\n`);
}
