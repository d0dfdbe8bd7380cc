import type { Decision } from '../stream/stream-model';
import type { SystemAct } from './document-commands';
import type { DocumentEvent } from './document-events';
import type { DocumentState } from './document-state';

/** The bytes of a page are made, or cannot be made. A report on a text or on initials that have been replaced says nothing any more. */
export function recordTypesetting(
  document: DocumentState, body: Extract<SystemAct, { kind: 'recordTypeset' | 'recordTypesettingFailed' }>,
): Decision<DocumentEvent> {
  const isAwaited = body.textSha256 === document.text.textSha256 && body.initialled === document.initialled && !document.typeset;
  if (!isAwaited) return { events: [] };
  if (body.kind === 'recordTypesettingFailed') return { events: [{ type: 'TypesettingFailed', v: 1, textSha256: body.textSha256, reason: body.reason }] };
  const { textSha256, pdfSha256, draftPdfSha256, placesSha256, pages, initialsLeftOut, footMarkLeftOut } = body;
  return {
    events: [{
      type: 'DraftTypeset', v: 1, textSha256, pdfSha256, draftPdfSha256, placesSha256, pages, ...(initialsLeftOut && { initialsLeftOut }),
      ...(footMarkLeftOut && { footMarkLeftOut }),
    }],
  };
}
