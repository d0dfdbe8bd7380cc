import type { ApiParts } from '../api-parts';

/** A person works on a few papers at once; what lies beyond these was left long ago. */
const MOST_PLACES = 200;

export async function readOwnWords(parts: ApiParts, personId: string) {
  return parts.database.keptWords.findMany({
    where: { personId }, orderBy: { updatedAt: 'desc' }, take: MOST_PLACES, select: { place: true, words: true },
  });
}

/** Where the words of an act are typed; the screens name the place the same way. */
export function placeOfAct(documentId: string, postId: string, kind: string): string {
  return `${documentId}/${postId}/${kind}`;
}

/** Keeps what stands in one place; nothing but blanks is nothing to keep. */
export async function keepOwnWords(parts: ApiParts, personId: string, place: string, words: string): Promise<void> {
  if (words.trim() === '') return forgetOwnWords(parts, personId, place);
  const data = { words, updatedAt: new Date() };
  await parts.database.keptWords.upsert({
    where: { personId_place: { personId, place } }, create: { personId, place, ...data }, update: data,
  });
  await parts.database.$executeRaw`
    delete from kept_words where person_id = ${personId} and place not in (
      select place from kept_words where person_id = ${personId} order by updated_at desc limit ${MOST_PLACES})`;
}

/** They were sent with the act they were for. Asked after every act, so it goes the short way. */
export async function forgetOwnWords({ wordsPool }: ApiParts, personId: string, place: string): Promise<void> {
  await wordsPool.query({ name: 'forget-own-words', text: FORGET, values: [personId, place] });
}

const FORGET = 'delete from kept_words where person_id = $1 and place = $2';
