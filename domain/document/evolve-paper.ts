import type { Instant } from '../time/instant';
import type { DocumentEvent } from './document-events';
import type { DocumentState, PaperSigning, Signed } from './document-state';

export type PaperEvent = Extract<DocumentEvent, { type: 'PaperSigningChosen' | 'SignedOnPaper' | 'ScanTaken' | 'PaperSigningDropped' }>;

/** Folds the way of a page that is signed by hand. What the seal goes on is its scan. */
export function evolvePaper(state: DocumentState, event: PaperEvent, at: Instant): DocumentState {
  const { paper } = state;
  if (event.type === 'PaperSigningChosen') {
    const { signerPersonId, basePdfSha256, second } = event;
    // a digital signature the first of two has given is not on the paper: both sign that by hand
    return { ...state, signed: undefined, paper: { signerPersonId, basePdfSha256, ...(second && { second }) } };
  }
  if (!paper || event.type === 'PaperSigningDropped') return { ...state, paper: undefined, signed: undefined };
  if (event.type === 'SignedOnPaper') {
    const { lines, second } = event;
    return { ...state, paper: { ...paper, signedAt: at, lines, ...(second && { second }) } };
  }
  const { scanSha256, pdfSha256, pages, wordsId } = event;
  return {
    ...state,
    paper: { ...paper, scan: { scanSha256, pages, at, wordsId } },
    signed: { pdfSha256, personId: paper.signerPersonId, ...signedByHand(paper, at), onPaper: true },
  };
}

function signedByHand({ signedAt, lines = [], second }: PaperSigning, now: Instant): Pick<Signed, 'at' | 'lines' | 'second'> {
  const at = signedAt ?? now;
  return { at, lines, ...(second && { second: { ...second, at, lines: second.lines ?? [] } }) };
}
