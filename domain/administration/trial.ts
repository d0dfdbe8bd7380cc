import { postsOf } from '../document/step-actors';
import type { DocumentFacts } from '../document/document-events';
import type { DraftReading } from '../draft-reading/draft-reading';
import type { Agency, Organisation, Post } from '../organisation/organisation';
import { holderOf } from '../organisation/posts';
import { trialRoute } from '../routes/trial-route';
import type { CivilDate } from '../time/instant';

export const TRIAL_TYPE = 'TB';

/** What the test document says. It reaches nobody, so it names no addressee. */
export function trialReading({ system, name, placeOfIssue }: Agency): DraftReading {
  return {
    system, documentType: TRIAL_TYPE, typeName: 'THÔNG BÁO', issuingBody: name, placeOfIssue, subject: 'THỬ: Kiểm tra quy trình trình, duyệt và ký số',
    addressees: [], signature: { capacity: [] }, recipients: [],
    body: WORDS.map((text) => ({ kind: 'paragraph', text })), annexes: [], missing: [], repairs: [], damaged: [], leftOver: [],
  };
}

const WORDS = [
  'Văn bản này dùng để thử quy trình trước khi cơ quan làm việc trên hệ thống. Văn bản không có giá trị, không lấy số, không đóng dấu, không gửi đến '
    + 'nơi nào.',
  'Mỗi người xử lý như với văn bản thật: kiểm tra nội dung, kiểm tra thể thức, duyệt, rồi ký bằng chứng thư số của mình.',
  'Ký xong thì văn bản thử kết thúc./.',
];

interface AskedFor {
  readonly organisation: Organisation;
  readonly agency: Agency;
  /** From which its administrator hands it in. */
  readonly post: Post;
  readonly today: CivilDate;
}

type TrialPlace = Pick<DocumentFacts, 'agencyId' | 'unitId' | 'documentType' | 'symbolBody' | 'urgency' | 'consultedPostIds' | 'recipients'>;

/** The facts every trial has. An administrator without a unit, or in one without a head, borrows the first that has somebody to check. */
export function trialPlace({ organisation, agency, post, today }: AskedFor): TrialPlace {
  const heads = organisation.posts.filter((one) => one.agencyId === agency.id && one.roles.includes('unit-head') && holderOf(organisation, one.id, today));
  const head = heads.find((one) => one.unitId === post.unitId) ?? heads[0];
  return {
    agencyId: agency.id, unitId: head?.unitId ?? post.unitId ?? '', documentType: TRIAL_TYPE, symbolBody: agency.abbreviation, urgency: 'normal',
    consultedPostIds: [], recipients: [],
  };
}

export interface TrialStep {
  readonly label: string;
  /** Who it waits for; empty where nobody holds a post that could. */
  readonly names: readonly string[];
}

/** Who would have it on its way, before the signer. */
export function trialWay(asked: AskedFor): readonly TrialStep[] {
  const { organisation, post, today } = asked;
  const drafter = { personId: holderOf(organisation, post.id, today)?.id ?? '', postId: post.id };
  const facts = { ...trialPlace(asked), documentId: '', drafter, signerPostId: '' };
  return trialRoute.steps.filter(({ kind }) => kind === 'check').map(({ label, actors }) => ({
    label, names: postsOf(actors, { facts }, organisation, today).flatMap((id) => holderOf(organisation, id, today)?.fullName ?? []),
  }));
}
