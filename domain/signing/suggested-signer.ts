import type { ReadSignature } from '../draft-reading/draft-reading';

interface Signer {
  readonly postId: string;
  /** As people say it: "Chủ tịch UBND". */
  readonly title: string;
  readonly name: string;
}

/**
 * The signer a draft names: by name, else by the post it prints, when only one who may sign holds such a post. A draft that names nobody
 * gets no proposal: who signs is then for the drafter to say, not for us to guess.
 */
export function suggestedSigner({ name, post }: ReadSignature, signers: readonly Signer[]): string | undefined {
  const byName = signers.find((signer) => name !== undefined && sameWords(signer.name, name));
  if (byName) return byName.postId;
  const byPost = post === undefined ? [] : signers.filter(({ title }) => beginsWith(title, post.replace(/^(?:Q\.|Quyền)\s*/iu, '')));
  return byPost.length === 1 ? byPost[0]?.postId : undefined;
}

function sameWords(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** "Chủ tịch UBND" begins with the printed "CHỦ TỊCH", and "Phó Chủ tịch UBND" does not. */
function beginsWith(title: string, printed: string): boolean {
  return `${plain(title)} `.startsWith(`${plain(printed)} `);
}

function plain(words: string): string {
  return words.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/gu, ' ').trim();
}
