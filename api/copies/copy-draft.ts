import { COPY_WORDS, type CopyOf } from '../../domain/copies/copy';
import type { DocumentFacts } from '../../domain/document/document-events';
import { agencyOf } from '../../domain/organisation/posts';
import { documentTypeOf } from '../../domain/rulepacks/rule-value';
import { corrected } from '../drafts/corrections';
import { draftingPost } from '../drafts/drafting-post';
import type { KeptReading } from '../drafts/read-text';
import { addressedLines, expandLines, fromOwnDirectory } from '../drafts/recipients';
import type { LoadedDocument } from '../documents/load-document';
import type { SignedIn } from '../http/route';
import { failWith } from '../problems/problem';
import type { NewCopy } from './copies.schema';
import { mediumOf } from './copy-choices';

export interface CopyDraft {
  readonly facts: DocumentFacts;
  readonly copyOf: CopyOf;
  readonly reading: KeptReading;
}

/** A copy as it is handed in: its own words, whom it goes to, and what it is made of. */
export function copyDraft(documentId: string, original: LoadedDocument, asked: NewCopy, signedIn: SignedIn): CopyDraft {
  const { viewer, organisation } = signedIn;
  const post = draftingPost(viewer, organisation, 'state', asked.postId);
  const copyOf = copiedOf(original, asked);
  const reading = readingOfCopy(original, asked, signedIn);
  const isOwn = original.state.facts.agencyId === post.agencyId;
  const { field, urgency } = original.state.facts;
  return {
    copyOf, reading,
    facts: {
      documentId, agencyId: post.agencyId, unitId: post.unitId, documentType: asked.form,
      symbolBody: agencyOf(organisation, post.agencyId)?.abbreviation ?? '', urgency, ...(isOwn && field && { field }),
      drafter: { personId: viewer.personId, postId: post.postId }, signerPostId: asked.signerPostId, consultedPostIds: [],
      recipients: addressedLines(
        expandLines(reading, organisation, post.agencyId), fromOwnDirectory(asked.chosen ?? [], organisation, post.agencyId),
      ),
      copyOf,
    },
  };
}

function copiedOf({ documentId, state }: LoadedDocument, { form, to, blocks }: NewCopy): CopyOf {
  const { issued, facts, text, paper } = state;
  if (!issued) failWith({ code: 'NOT_ISSUED' });
  const { pdfSha256, printedNumber, number, issuedOn } = issued;
  return {
    documentId, pdfSha256, documentType: facts.documentType, from: mediumOf(state), to, printedNumber, number, issuedOn, version: text.version,
    ...(paper?.scan && { scanSha256: paper.scan.scanSha256 }),
    ...(form === 'TrS' && { blocks: [...new Set(blocks)].toSorted((one, other) => one - other) }),
  };
}

function readingOfCopy({ state, subject }: LoadedDocument, { form, lines }: NewCopy, { organisation, today }: SignedIn): KeptReading {
  const agency = agencyOf(organisation, state.facts.agencyId);
  const type = agency && documentTypeOf(agency.pack, state.facts.documentType, today);
  const [year, month, day] = (state.issued?.issuedOn ?? '').split('-');
  const words = COPY_WORDS[form];
  const named = `${type?.name ?? ''} số ${state.issued?.printedNumber ?? ''} ngày ${day}/${month}/${year}`.trim();
  const bare: KeptReading = {
    system: 'state', documentType: form, typeName: words, addressees: [], signature: { capacity: [] }, recipients: [], body: [], annexes: [],
    missing: [], repairs: [], damaged: [], leftOver: [],
    subject: `${words.charAt(0)}${words.slice(1).toLocaleLowerCase('vi')} ${named}: ${subject}`,
  };
  // a copy has neither text nor signing lines of its own to be found missing
  return { ...corrected(bare, { recipients: [...lines] }), missing: [] };
}
