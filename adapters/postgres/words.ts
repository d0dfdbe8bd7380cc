import type { Pool } from 'pg';
import { orRecordError } from './record-unavailable';
import { sha256 } from './event-chain';

export interface SavedWords {
  readonly wordsId: string;
  readonly sha256: string;
}

/**
 * Keeps free words (a reason, a remark) before the act that speaks of them by id. The same id again keeps what was first written.
 * `pool` from `createWordsPool`. Throws `RecordUnavailable`.
 */
export async function saveWords(
  pool: Pool, words: { readonly wordsId: string; readonly text: string; readonly personId: string },
): Promise<SavedWords> {
  const hash = sha256(words.text);
  await orRecordError(() => pool.query({ name: 'save-words', text: SAVE, values: [words.wordsId, hash, words.text, words.personId] }));
  return { wordsId: words.wordsId, sha256: hash };
}

const SAVE = 'insert into words (id, sha256, text, person_id) values ($1, $2, $3, $4) on conflict (id) do nothing';
