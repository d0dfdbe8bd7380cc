import type { DraftReading } from '../../domain/draft-reading/draft-reading';
import type { Agency, Organisation, Post } from '../../domain/organisation/organisation';
import { holderOf, unitOf } from '../../domain/organisation/posts';
import { rulePack, ruleValue } from '../../domain/rulepacks/rule-value';
import type { RouteId } from '../../domain/routes/route';
import { shippedRoute } from '../../domain/routes/shipped-routes';
import { signingAuthority } from '../../domain/signing/signing-authority';
import type { CivilDate } from '../../domain/time/instant';
import { postTitleOf } from '../people/who';

const ROUTES: Readonly<Record<Agency['system'], readonly RouteId[]>> = {
  state: ['bc-ubnd-hdnd', 'van-ban-thuong'],
  party: ['kl-du', 'van-ban-thuong'],
};

/** The quy trình an agency's documents can take, in short names. */
export function routesFor(agency: Agency) {
  return ROUTES[agency.system].map((id) => ({ id, name: id === 'bc-ubnd-hdnd' ? 'Báo cáo trình HĐND' : shippedRoute(id).name }));
}

/** A conclusion goes to its committee; a report that names a session goes to the council; everything else takes the short route. */
export function suggestedRoute(agency: Agency, reading: DraftReading): RouteId {
  if (agency.system === 'party') return reading.documentType === 'KL' ? 'kl-du' : 'van-ban-thuong';
  return reading.documentType === 'BC' && reading.session !== undefined ? 'bc-ubnd-hdnd' : 'van-ban-thuong';
}

/** Posts from which this document can be signed today, or could in the right field of work: the rule answers again when it is signed. */
export function signersFor(organisation: Organisation, agency: Agency, documentType: string, today: CivilDate) {
  return organisation.posts.filter((post) => post.agencyId === agency.id).flatMap((post) => {
    const holder = holderOf(organisation, post.id, today);
    if (!holder || !maySign(organisation, post, { agencyId: agency.id, personId: holder.id, documentType, day: today })) return [];
    return [{ postId: post.id, title: postTitleOf(organisation, post), name: holder.fullName, roles: post.roles }];
  });
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

/** The signer the draft names: by name, else a deputy when it says KT., else the head. */
export function suggestedSigner(reading: DraftReading, signers: ReturnType<typeof signersFor>): string | undefined {
  const byName = signers.find((signer) => signer.name.toLowerCase() === reading.signature.name?.toLowerCase());
  if (byName) return byName.postId;
  if (reading.signature.post === undefined) return undefined;
  const forHead = reading.signature.capacity.some((line) => /^K[T/]/u.test(line));
  return signers.find((signer) => signer.roles.includes(forHead ? 'deputy-head' : 'head'))?.postId;
}

/** Heads of units whom one can ask for an opinion: those of the own agency first, then of the bodies beside it. */
export function consultableUnits(organisation: Organisation, own: { readonly agencyId: string; readonly unitId: string }) {
  const heads = organisation.posts.filter(
    (post) => post.roles.includes('unit-head') && post.unitId !== undefined && post.unitId !== own.unitId
  );
  const isOwn = (post: Post): boolean => post.agencyId === own.agencyId;
  return [...heads.filter(isOwn), ...heads.filter((post) => !isOwn(post))].map((post) => ({
    postId: post.id, title: post.title, unitName: unitOf(organisation, post.unitId ?? '')?.name ?? '',
  }));
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
  return ruleValue(rulePack(agency.pack).id, 'document-types', today).value.map(({ code, name }) => ({ id: code, name }));
}
