import type { DocumentState } from '../../domain/document/document-state';
import type { LoadedDocument } from './load-document';

export const FILE_KINDS = ['draft', 'to-sign', 'signed', 'issued'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** The hash of a file of the document; undefined while there is none. A recipient gets the issued copy alone. */
export function fileHash(state: DocumentState, which: FileKind, access: LoadedDocument['access']): string | undefined {
  if (which === 'issued') return state.issued?.pdfSha256;
  if (access !== 'whole') return undefined;
  switch (which) {
    case 'draft':
      return state.typeset?.draftPdfSha256;
    case 'to-sign':
      return state.numbered?.pdfSha256 ?? state.typeset?.pdfSha256;
    case 'signed':
      return state.signed?.pdfSha256;
  }
}

/** Addresses of the files that are there. The hash in them lets a page show the very bytes it speaks of. */
export function filesOf({ documentId, state, access }: LoadedDocument) {
  const address = (which: FileKind): string | undefined => {
    const hash = fileHash(state, which, access);
    return hash && `/api/documents/${documentId}/files/${which}?v=${hash.slice(0, 12)}`;
  };
  const [draft, toSign, signed, issued] = FILE_KINDS.map(address);
  return { ...(draft && { draft }), ...(toSign && { toSign }), ...(signed && { signed }), ...(issued && { issued }) };
}
