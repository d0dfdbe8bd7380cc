import { assignedFields } from '../drafts/choices';
import type { LoadedDocument } from '../documents/load-document';
import type { SignedIn } from '../http/route';
import { fail } from '../problems/problem';

/** The field of work somebody chose for a document, '' for none; undefined when they left it. One that is nobody's is refused. */
export function fieldChosen(field: string | undefined, { organisation }: SignedIn, { state: { facts } }: LoadedDocument): string | undefined {
  if (field === undefined || field === '' || field === facts.field) return field;
  const isAssigned = assignedFields(organisation, facts.agencyId).some(({ id }) => id === field);
  return isAssigned ? field : fail('BAD_INPUT', { field: ' (field)' }, 'field');
}
