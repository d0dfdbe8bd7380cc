import type { DocumentView } from '../../api/document-types';
import { useOwnWords } from '../../api/own-words';

type Name = 'subject' | 'addressees' | 'recipients';

export interface Corrections {
  readonly of: (name: Name) => string;
  readonly change: (name: Name, value: string) => void;
  /** What differs from the draft that stands, as the API takes it; undefined when nothing does. */
  readonly changed: Readonly<Record<string, unknown>> | undefined;
  readonly forget: () => void;
}

/** Fields of the draft one puts right after a return. What is typed is kept like all words, until it is sent. */
export function useCorrections(view: DocumentView): Corrections {
  const stands: Readonly<Record<Name, string>> = {
    subject: view.reading?.subject ?? '',
    addressees: (view.reading?.addressees ?? []).join('\n'),
    recipients: [...(view.reading?.recipients ?? []).map(({ line }) => line), ...(view.archiveLine ? [view.archiveLine] : [])].join('\n'),
  };
  const typed = {
    subject: useOwnWords(`${view.documentId}/revise/subject`),
    addressees: useOwnWords(`${view.documentId}/revise/addressees`),
    recipients: useOwnWords(`${view.documentId}/revise/recipients`),
  };
  const of = (name: Name) => typed[name][0] || stands[name];
  const isChanged = (name: Name) => of(name).trim() !== stands[name].trim();
  const changed = {
    ...(isChanged('subject') && { subject: of('subject').trim() }),
    ...(isChanged('addressees') && { addressees: linesOf(of('addressees')) }),
    ...(isChanged('recipients') && { recipients: linesOf(of('recipients')) }),
  };
  return {
    of,
    change: (name, value) => typed[name][1](value),
    changed: Object.keys(changed).length > 0 ? changed : undefined,
    forget: () => Object.values(typed).forEach(([, , forget]) => forget()),
  };
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
