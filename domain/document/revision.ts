import type { PersonAct } from './document-commands';
import type { DocumentEvent } from './document-events';
import type { DocumentState } from './document-state';

/** What a revision comes to: another text, another field of work, both, or nothing. */
export function eventsOfRevision(document: DocumentState, { text, recipients, field }: Extract<PersonAct, { kind: 'revise' }>): readonly DocumentEvent[] {
  return [
    ...(isOtherText(document, text) ? [{ type: 'TextRevised' as const, v: 1 as const, text, recipients }] : []),
    ...(field !== undefined && field !== (document.facts.field ?? '') ? [{ type: 'FieldChanged' as const, v: 1 as const, ...(field !== '' && { field }) }] : []),
  ];
}

/** The same words as a new version are another text too: the new file is kept beside the former. */
function isOtherText({ text: stands }: DocumentState, text: DocumentState['text']): boolean {
  return text.textSha256 !== stands.textSha256 || text.version !== stands.version;
}
