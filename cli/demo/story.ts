import type { Say } from '../../embedded/say';

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

/** Carries documents from draft to delivered copies through the office's API. */
export async function runStory(options: StoryOptions): Promise<void> {
  options.say(`Văn phòng mẫu đã mở tại ${options.url}.`);
}
