import { whoOf } from '../people/who';
import type { ApiParts } from '../api-parts';
import type { DocumentView } from '../documents/document.schema';
import { readWords } from '../documents/timeline.reads';
import type { LoadedDocument } from '../documents/load-document';
import type { SignedIn } from '../http/route';

/** How far a page that is signed by hand has come; nothing for a document that is signed digitally. */
export async function paperOf(
  parts: Pick<ApiParts, 'database'>, { organisation }: SignedIn, { state }: LoadedDocument,
): Promise<Pick<DocumentView, 'paper'>> {
  const { paper, numbered, typeset, facts } = state;
  if (!paper) return {};
  const { signerPersonId, second, signedAt, scan } = paper;
  const words = scan && (await readWords(parts, [scan.wordsId])).get(scan.wordsId);
  return {
    paper: {
      signer: whoOf(organisation, signerPersonId, facts.signerPostId),
      ...(second && { coSigner: whoOf(organisation, second.personId, second.postId) }),
      pages: typeset?.pages ?? 0, ...(signedAt && { signedAt }),
      ...(numbered && { printedNumber: numbered.printedNumber, numberedOn: numbered.issuedOn }),
      ...(scan && { scan: { pages: scan.pages, at: scan.at, keptAt: words ?? '' } }),
    },
  };
}
