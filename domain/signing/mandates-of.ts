import type { FieldAssignment, StandingOrder, WrittenAuthorisation } from '../organisation/mandate';
import type { SigningCase } from './signing-answer';

/** Orders to a post to sign TL. this type of document, of any dates. */
export function standingOrdersTo(postId: string, { organisation, agency, documentType }: SigningCase): readonly StandingOrder[] {
  return organisation.mandates
    .filter((mandate) => mandate.kind === 'standing-order')
    .filter((mandate) => mandate.agencyId === agency.id && mandate.postId === postId && mandate.documentTypes.includes(documentType));
}

/** Written authorisations of a post for this type of document, of any dates. */
export function authorisationsOf(postId: string, { organisation, agency, documentType }: SigningCase): readonly WrittenAuthorisation[] {
  return organisation.mandates
    .filter((mandate) => mandate.kind === 'written-authorisation')
    .filter((mandate) => mandate.agencyId === agency.id && mandate.postId === postId && mandate.documentTypes.includes(documentType));
}

/** Assignments of a field to a post, of any dates. */
export function assignmentsOf(postId: string, field: string, { organisation, agency }: SigningCase): readonly FieldAssignment[] {
  return organisation.mandates
    .filter((mandate) => mandate.kind === 'field-assignment')
    .filter((mandate) => mandate.agencyId === agency.id && mandate.postId === postId && mandate.fields.includes(field));
}
