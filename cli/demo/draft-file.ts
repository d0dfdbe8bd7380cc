import { basename } from 'node:path';
import { readDraftFile } from '../../adapters/drafts/read-draft-file';
import type { PlacedReading } from '../../domain/draft-reading/draft-reading';
import { readDraft } from '../../domain/draft-reading/read-draft';
import { fileBytes } from '../read/file-bytes';
import { refusedAtDoor } from '../read/refused-at-door';
import { Refusal } from '../refusal';

/** A draft that the office's door takes in. */
export interface DraftFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly reading: PlacedReading;
}

/** Reads a draft before any office is opened for it. @throws Refusal with the sentence the clerk would hear at the door */
export async function openDraftFile(path: string): Promise<DraftFile> {
  const bytes = fileBytes(path);
  const read = await readDraftFile(bytes);
  if (read.kind === 'refused') throw new Refusal(read.sentence);
  const reading = readDraft(read.source);
  const refused = refusedAtDoor(reading);
  if (refused) throw new Refusal(refused.sentence);
  return { path, name: basename(path), bytes, reading };
}
