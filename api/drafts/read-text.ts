import type { Request } from 'express';
import { DRAFT_WARNINGS, type DraftWarning } from '../../adapters/drafts/draft-file';
import type { DraftComment } from '../../adapters/drafts/word/read-word';
import { readDraftFile } from '../../adapters/drafts/read-draft-file';
import { readDraft } from '../../domain/draft-reading/read-draft';
import type { DraftReading } from '../../domain/draft-reading/draft-reading';
import type { ApiParts } from '../api-parts';
import { fail, failWith } from '../problems/problem';
import { sentFile } from './sent-file';

/** What is kept of a version: what was read and corrected, with what the reader of the file could not carry over. */
export interface KeptReading extends DraftReading {
  readonly warnings?: readonly DraftWarning[];
  /** Remarks in the margin of a Word file. */
  readonly comments?: readonly DraftComment[];
}

export interface ReadIn {
  readonly reading: KeptReading;
  /** The original as it was sent; a text that was pasted has no name. */
  readonly file?: { readonly sha256: string; readonly name?: string };
}

/** Takes in a draft as a file or as text; undefined when the request carries neither. The original is kept as it was sent. */
export async function readIn(parts: ApiParts, request: Request, text: string | undefined): Promise<ReadIn | undefined> {
  const sent = await sentFile(parts, request);
  if (!sent) {
    if (text === undefined) return undefined;
    const reading = openOnly(readDraft(text));
    return { reading, file: await parts.files.put(Buffer.from(text, 'utf8')) };
  }
  const outcome = await readDraftFile(sent.bytes);
  if (outcome.kind === 'refused') fail('FILE_REFUSED', { sentence: outcome.sentence }, 'file');
  const reading = openOnly(readDraft(outcome.source));
  await Promise.all(outcome.pictures.map((picture) => parts.files.put(Buffer.from(picture.bytes))));
  const { sha256 } = await parts.files.put(sent.bytes);
  return {
    reading: {
      ...reading, ...(outcome.warnings.length > 0 && { warnings: outcome.warnings }),
      ...(outcome.comments.length > 0 && { comments: outcome.comments }),
    },
    file: { sha256, name: sent.name },
  };
}

/** A secret paper is refused before a byte of it is kept: it must not be on a networked system at all. */
function openOnly(reading: DraftReading): DraftReading {
  if (reading.secrecy) failWith({ code: 'SECRET_REFUSED', field: 'file' });
  return reading;
}

export function warningSentences(reading: KeptReading): readonly string[] {
  return (reading.warnings ?? []).map((warning) => DRAFT_WARNINGS[warning]);
}
