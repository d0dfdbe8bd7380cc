import type { Agency, Organisation, Post } from '../../domain/organisation/organisation';
import { holderOf, unitOf } from '../../domain/organisation/posts';
import { rulePack, ruleValue } from '../../domain/rulepacks/rule-value';
import type { RouteId } from '../../domain/routes/route';
import { shippedRoute } from '../../domain/routes/shipped-routes';
import { signingAuthority } from '../../domain/signing/signing-authority';
import type { CivilDate } from '../../domain/time/instant';
import { postTitleOf } from '../people/who';
import { inOrderOf } from '../words/by-name';

const ROUTES: Readonly<Record<Agency['system'], readonly RouteId[]>> = {
  state: ['bc-ubnd-hdnd', 'van-ban-thuong'],
  party: ['kl-du', 'van-ban-thuong'],
};

/** The quy trình an agency's documents can take, in short names. */
export function routesFor(agency: Agency) {
  return ROUTES[agency.system].map((id) => ({ id, name: id === 'bc-ubnd-hdnd' ? 'Báo cáo trình HĐND' : shippedRoute(id).name }));
}

/** Posts from which this document can be signed today, or could in the right field of work: the rule answers again when it is signed. */
export function signersFor(organisation: Organisation, agency: Agency, documentType: string, today: CivilDate) {
  return organisation.posts.filter((post) => post.agencyId === agency.id).flatMap((post) => {
    const holder = holderOf(organisation, post.id, today);
    if (!holder || !maySign(organisation, post, { agencyId: agency.id, personId: holder.id, documentType, day: today })) return [];
    return [{ postId: post.id, title: postTitleOf(organisation, post), name: holder.fullName }];
  });
}

/** Who may sign beside the first: of the own agency, or, for a joint document, of another of the same system in this installation. */
export function coSignersFor(organisation: Organisation, own: Agency, documentType: string, today: CivilDate) {
  const others = organisation.agencies.filter(({ id, system }) => id !== own.id && system === own.system);
  return [own, ...others].flatMap((agency) => signersFor(organisation, agency, documentType, today));
}

interface SigningToday {
  readonly agencyId: string;
  readonly personId: string;
  readonly documentType: string;
  readonly day: CivilDate;
}

function maySign(organisation: Organisation, post: Post, signing: SigningToday): boolean {
  const answer = signingAuthority({ organisation, signerPostId: post.id, ...signing });
  return answer.allowed || answer.code === 'no-field' || answer.code === 'no-field-assignment';
}

/** Heads of units whom one can ask for an opinion: those of the own agency first, then of the bodies beside it, each by name. */
export function consultableUnits(organisation: Organisation, own: { readonly agencyId: string; readonly unitId: string }) {
  const heads = organisation.posts.filter(
    (post) => post.roles.includes('unit-head') && post.unitId !== undefined && post.unitId !== own.unitId
  );
  const isOwn = (post: Post): boolean => post.agencyId === own.agencyId;
  const listed = (posts: readonly Post[]) => posts.map((post) => ({
    postId: post.id, title: post.title, unitName: unitOf(organisation, post.unitId ?? '')?.name ?? '',
  })).toSorted(inOrderOf(({ unitName }) => unitName));
  return [...listed(heads.filter(isOwn)), ...listed(heads.filter((post) => !isOwn(post)))];
}

/** Fields of work that are assigned to somebody, and the posts in charge of each, which sign KT. in it. */
export function assignedFields(organisation: Organisation, agencyId: string) {
  const assignments = organisation.mandates.flatMap(
    (mandate) => (mandate.kind === 'field-assignment' && mandate.agencyId === agencyId ? [mandate] : [])
  );
  const fields = [...new Set(assignments.flatMap((assignment) => assignment.fields))];
  return fields.map((field) => ({
    id: field, name: field, postIds: assignments.filter((assignment) => assignment.fields.includes(field)).map(({ postId }) => postId),
  }));
}

export function documentTypesOf(agency: Agency, today: CivilDate) {
  return ruleValue(rulePack(agency.pack).id, 'document-types', today).value.filter(({ isCopy }) => !isCopy).map(({ code, name }) => ({ id: code, name }));
}
