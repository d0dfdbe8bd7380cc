import { keepWords } from '../acts/keep-words';
import type { ApiParts } from '../api-parts';
import type { BookCorrection } from './register.schema';

type Words = Pick<BookCorrection, 'subject' | 'signerName' | 'signerPost' | 'recipients' | 'keptBy' | 'receipt' | 'note'>;

/** The words of a row, kept together in a row of their own before the act that speaks of them; undefined when there are none. */
export async function keepDetails(
  parts: ApiParts, { commandId, actor }: { readonly commandId: string; readonly actor: { readonly personId: string } }, words: Words,
): Promise<string | undefined> {
  const { subject, signerName, signerPost, recipients, keptBy, receipt, note } = words;
  const said = Object.entries({ subject, signerName, signerPost, recipients, keptBy, receipt, note })
    .flatMap(([name, text]) => (text?.trim() ? [[name, text.trim()] as const] : []));
  return said.length === 0 ? undefined : keepWords(parts, commandId, actor.personId, JSON.stringify(Object.fromEntries(said)));
}

export function namesSubject({ subject }: Words): boolean {
  return (subject ?? '').trim() !== '';
}
