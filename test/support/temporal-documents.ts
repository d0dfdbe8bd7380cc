import type { FileStore } from '../../activities/ports';
import type { CopyOf } from '../../domain/copies/copy';
import type { DocumentState, PreparationInHand } from '../../domain/document/document-state';
import { PLACES } from './temporal-memory-ports';

/** A document at its approval or, with a preparation, at its signature; its files are in the store. */
export async function documentWith(
  files: FileStore, documentId: string, { preparationId, value }: { preparationId?: string; value?: string },
): Promise<DocumentState> {
  const base = await files.put(Buffer.from(`base of ${documentId}`));
  const places = await files.put(Buffer.from(JSON.stringify(PLACES)));
  const preparation: PreparationInHand | undefined = preparationId === undefined ? undefined : {
    preparationId, purpose: 'personal', personId: 'person-an', postId: 'post-an', certificateId: 'certificate-an',
    basePdfSha256: base.sha256, textSha256: 'text-1', at: AT, expiresAt: AT, lines: [],
    ...(value !== undefined && { value, pdfSha256: base.sha256, attributes: 'AAAA' }),
  };
  return {
    facts: {
      documentId, agencyId: 'agency', documentType: 'BC', symbolBody: 'UBND', urgency: 'normal', unitId: 'unit',
      drafter: { personId: 'person-drafter', postId: 'post-drafter' }, signerPostId: 'post-an', consultedPostIds: [], recipients: [],
    },
    route: { id: 'van-ban-thuong', version: 1, name: 'Văn bản thường', steps: [] },
    text: { version: 1, textSha256: 'text-1' },
    recipients: [], submittedAt: AT, round: 2, passed: {}, passedOver: [],
    current: {
      stepId: 'approve', kind: 'approve', round: 2, openedAt: AT, postIds: ['post-an'], seen: false, overdue: false,
      remindAt: [], remindersDue: 1, remindersSent: 0,
    },
    typeset: { textSha256: 'text-1', pdfSha256: base.sha256, draftPdfSha256: base.sha256, placesSha256: places.sha256, pages: 1 },
    ...(preparation && { preparation }),
  };
}

/** The same as a copy of what was issued. */
export async function copyWith(files: FileStore, documentId: string): Promise<DocumentState> {
  const document = await documentWith(files, documentId, {});
  const original = await files.put(Buffer.from('what is copied'));
  const copyOf: CopyOf = {
    documentId: 'original', pdfSha256: original.sha256, documentType: 'BC', from: 'electronic', to: 'paper', printedNumber: '641/BC-UBND', number: 641,
    issuedOn: '2026-03-05', version: 1,
  };
  return { ...document, facts: { ...document.facts, documentType: 'SY', copyOf } };
}

const AT = '2026-03-05T02:30:00.000Z';
