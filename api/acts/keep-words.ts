import { saveWords } from '../../adapters/postgres/words';
import type { ApiParts } from '../api-parts';
import { partOf } from '../http/command-id';

/**
 * Saves free words before the act that speaks of them, so that a refused or lost act loses no word. Their id comes from the act and
 * the words: the same click keeps them once, other words under the same key are another content.
 */
export async function keepWords(
  parts: ApiParts, commandId: string, personId: string, text: string | undefined,
): Promise<string | undefined> {
  const words = text?.trim();
  if (!words) return undefined;
  const wordsId = partOf(commandId, `words\n${words}`);
  await saveWords(parts.wordsPool, { wordsId, text: words, personId });
  return wordsId;
}
