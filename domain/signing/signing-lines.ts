import { postsWithRole } from '../organisation/posts';
import type { Post } from '../organisation/organisation';
import type { SigningCase } from './signing-answer';

/** "TM. ỦY BAN NHÂN DÂN", "T/M BAN CHẤP HÀNH"; undefined for a body led by one person, or when the head signs in the own post. */
export function collectiveLine(signing: SigningCase): string | undefined {
  const name = collectiveName(signing);
  return name === undefined ? undefined : `${signing.forms.forCollective} ${name}`;
}

/** The printed name of the collective body that issues the document. */
export function collectiveName(signing: SigningCase): string | undefined {
  const { agency, committee, documentType, forms, inOwnAuthority } = signing;
  const alone = forms.ownAuthority.some(({ body, documentTypes }) => body === agency.abbreviation && documentTypes.includes(documentType));
  if (inOwnAuthority || alone) return undefined;
  const name = committee ? (committee.signingName ?? committee.name) : agency.collectiveName;
  return name === '' ? undefined : capitals(name);
}

/** The signer's own post, "Q." before it when acting. */
export function ownTitleLine({ post, appointment, forms }: SigningCase): string {
  return appointment.acting ? `${forms.acting} ${titleOf(post)}` : titleOf(post);
}

export function titleOf(post: Post): string {
  return capitals(post.signingTitle ?? post.title);
}

/** The post of the head of the agency, which stands in KT., TL. and TUQ. lines whoever holds it. */
export function headPostOf({ organisation, agency }: SigningCase): Post | undefined {
  return postsWithRole(organisation, 'head', agency.id)[0];
}

function capitals(words: string): string {
  return words.normalize('NFC').toUpperCase();
}
