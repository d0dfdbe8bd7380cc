import type { Instant } from '../time/instant';
import type { DocumentEvent } from './document-events';
import type { DocumentState } from './document-state';

export type PaperEvent = Extract<DocumentEvent, { type: 'PaperSigningChosen' | 'SignedOnPaper' | 'ScanTaken' | 'PaperSigningDropped' }>;

/** Folds the way of a page that is signed by hand. What the seal goes on is its scan. */
export function evolvePaper(state: DocumentState, event: PaperEvent, at: Instant): DocumentState {
  const { paper } = state;
  if (event.type === 'PaperSigningChosen') {
    const { signerPersonId, basePdfSha256 } = event;
    return { ...state, paper: { signerPersonId, basePdfSha256 } };
  }
  if (!paper || event.type === 'PaperSigningDropped') return { ...state, paper: undefined, signed: undefined };
  if (event.type === 'SignedOnPaper') return { ...state, paper: { ...paper, signedAt: at, lines: event.lines } };
  const { scanSha256, pdfSha256, pages, wordsId } = event;
  return {
    ...state,
    paper: { ...paper, scan: { scanSha256, pages, at, wordsId } },
    signed: { pdfSha256, personId: paper.signerPersonId, at: paper.signedAt ?? at, lines: paper.lines ?? [], onPaper: true },
  };
}
