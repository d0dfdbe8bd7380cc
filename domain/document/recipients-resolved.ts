import type { DocumentState } from './document-state';

/** Lines whose bodies nobody has identified yet keep a document from being issued: it could not reach everyone it names. */
export function hasUnresolvedRecipients(document: DocumentState): boolean {
  return document.recipients.some((line) => line.unknownCount > 0);
}

export function unresolvedLines(document: DocumentState): string {
  return document.recipients.filter((line) => line.unknownCount > 0).map((line) => `dòng ${line.line + 1}`).join(', ');
}
