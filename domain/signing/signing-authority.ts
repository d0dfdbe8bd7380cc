import { inForce } from '../organisation/in-force';
import { agencyOf, personOf, postOf } from '../organisation/posts';
import type { Appointment, Organisation, Post, PostRole } from '../organisation/organisation';
import { documentTypeOf, ruleValue } from '../rulepacks/rule-value';
import type { CivilDate } from '../time/instant';
import { signAsDeputyHead } from './sign-as-deputy-head';
import { signAsDeputyUnitHead } from './sign-as-deputy-unit-head';
import { signAsHead } from './sign-as-head';
import { signAsUnitHead } from './sign-as-unit-head';
import { refused } from './signing-answer';
import type { SigningAnswer, SigningCase } from './signing-answer';

/** Whether a person may sign a document from a post on a day. */
export interface SigningQuestion {
  readonly organisation: Organisation;
  readonly agencyId: string;
  readonly signerPostId: string;
  readonly personId: string;
  /** Code of the type in the pack of the agency. */
  readonly documentType: string;
  /** Field of work of the document; a deputy signs KT. only in fields assigned to them. */
  readonly field?: string;
  /** The collective body inside the agency that issues it: the standing board of a Party committee. */
  readonly committeeId?: string;
  /** The head issues it in the own post, not in the name of the collective ("CHỦ TỊCH" alone). */
  readonly inOwnAuthority?: boolean;
  readonly day: CivilDate;
}

/**
 * The one answer to who may sign a document on a day, and with which lines above the name: the page, the register, the screen and the
 * handling record print it (Decree 30/2020, art. 13 and annex I; Party: Guidance 05-HD/VPTW). Only who holds the post may sign from it:
 * covering an absence is no right to sign.
 */
export function signingAuthority(question: SigningQuestion): SigningAnswer {
  const { organisation, agencyId, signerPostId, personId, documentType, day } = question;
  const agency = agencyOf(organisation, agencyId);
  const post = postOf(organisation, signerPostId);
  const person = personOf(organisation, personId);
  if (!agency || !person || post?.agencyId !== agency.id) return refused('other-agency');
  const appointment = appointmentOf(organisation, personId, post.id, day);
  if (!appointment) return refused(covers(question) ? 'cover-cannot-sign' : 'not-holder');
  if (!documentTypeOf(agency.pack, documentType, day)) return refused('unknown-type');
  const committee = organisation.committees.find((candidate) => candidate.id === question.committeeId && candidate.agencyId === agency.id);
  if (question.committeeId !== undefined && !committee) return refused('other-agency');
  const forms = ruleValue(agency.pack, 'signing-forms', day);
  return answerFor({ ...question, agency, post, person, appointment, committee, forms: forms.value, formsSource: forms.source });
}

/** Roles that can sign, in the order in which they are tried: the first that may, else the first that says why not. */
const SIGNING_ROLES: readonly { readonly roles: readonly PostRole[]; readonly sign: (signing: SigningCase) => SigningAnswer }[] = [
  { roles: ['head'], sign: signAsHead },
  { roles: ['deputy-head'], sign: signAsDeputyHead },
  { roles: ['unit-head', 'chief-of-office'], sign: signAsUnitHead },
  { roles: ['deputy-unit-head'], sign: signAsDeputyUnitHead },
];

function answerFor(signing: SigningCase): SigningAnswer {
  const answers = SIGNING_ROLES.filter(({ roles }) => hasAny(signing.post, roles)).map(({ sign }) => sign(signing));
  return answers.find((answer) => answer.allowed) ?? answers[0] ?? refused('post-without-authority');
}

function hasAny(post: Post, roles: readonly PostRole[]): boolean {
  return roles.some((role) => post.roles.includes(role));
}

function appointmentOf(organisation: Organisation, personId: string, postId: string, day: CivilDate): Appointment | undefined {
  return organisation.appointments
    .filter((appointment) => appointment.personId === personId && appointment.postId === postId)
    .find((appointment) => inForce(appointment, day));
}

function covers({ organisation, personId, signerPostId, day }: SigningQuestion): boolean {
  return organisation.mandates.some((mandate) =>
    mandate.kind === 'absence-cover' && mandate.coveringPersonId === personId && mandate.postId === signerPostId && inForce(mandate, day));
}
