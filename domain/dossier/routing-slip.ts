import type { CollectionState } from '../collection/collection';
import { rolesOf } from '../document/block-roles';
import type { PassingAct } from '../document/document-events';
import type { DocumentState } from '../document/document-state';
import type { Block } from '../document/page-content';
import type { RouteStep } from '../routes/route';
import type { Instant } from '../time/instant';
import { opinionsAsked, type AskedOpinions } from './opinions-asked';
import { summaryOf } from './summary-of-text';

/**
 * The page that travels with a draft to its leader (phiếu trình): what it is about, who agreed and who did not, and what each of those
 * who answer for it has said. Composed from the record alone, so that it says at any moment what the record says.
 */
export interface RoutingSlip {
  readonly agencyName: string;
  readonly unitName: string;
  readonly addressedTo: string;
  /** "Báo cáo: kết quả …" */
  readonly matter: string;
  readonly version: number;
  readonly pages?: number;
  readonly urgency: DocumentState['facts']['urgency'];
  readonly summary: readonly string[];
  readonly basis: readonly string[];
  /** Consultation and ballot, the latest round of each. */
  readonly asked: readonly AskedOpinions[];
  readonly proposal: string;
  readonly entries: readonly SlipEntry[];
}

/** What one step says; without `by` nobody has spoken there yet. */
export interface SlipEntry {
  readonly stepId: string;
  readonly label: string;
  readonly kind: RouteStep['kind'];
  readonly verdict?: string;
  readonly words?: string;
  readonly by?: { readonly name: string; readonly post: string; readonly at: Instant };
  /** Spoken on a text that has been changed since: it counts no more. */
  readonly outdated: boolean;
}

/** Something that was done at a step, as the record has it, with what was written there. */
export interface SlipAct {
  readonly stepId: string;
  readonly act: PassingAct | 'returned';
  readonly personId: string;
  readonly postId: string;
  readonly at: Instant;
  readonly textSha256?: string;
  readonly words?: string;
}

export interface SlipSources {
  readonly document: DocumentState;
  readonly subject: string;
  readonly typeName: string;
  readonly blocks: readonly Block[];
  readonly rounds: readonly CollectionState[];
  /** Oldest first. */
  readonly acts: readonly SlipAct[];
  readonly names: SlipNames;
  /** Free words by their id. */
  readonly words: ReadonlyMap<string, string>;
}

export interface SlipNames {
  readonly agencyName: string;
  readonly unitName: string;
  /** "Chủ tịch UBND": the post that signs. */
  readonly signerPost: string;
  personName(personId: string): string;
  /** "Trưởng phòng, Phòng Văn hóa - Xã hội". */
  postName(postId: string): string;
  /** The unit of a post, or the post itself where it has none. */
  unitOf(postId: string): string;
}

export function routingSlip(sources: SlipSources): RoutingSlip {
  const { document, subject, typeName, blocks, rounds, names, words } = sources;
  const roles = rolesOf(blocks);
  return {
    agencyName: names.agencyName, unitName: names.unitName, addressedTo: names.signerPost, matter: `${typeName}: ${subject}`,
    version: document.text.version, ...(document.typeset && { pages: document.typeset.pages }), urgency: document.facts.urgency,
    summary: summaryOf(blocks),
    basis: blocks.flatMap((block, at) => (roles[at] === 'citation' && block.kind === 'paragraph' ? [block.text] : [])),
    asked: (['consultation', 'ballot'] as const).flatMap((purpose) => {
      const round = rounds.findLast((one) => one.purpose === purpose);
      return round ? [opinionsAsked(round, document, names, words)] : [];
    }),
    proposal: `Kính trình ${names.signerPost} xem xét, duyệt và ký ban hành ${typeName.toLocaleLowerCase('vi')}.`,
    entries: document.route.steps.filter(speaksOnTheSlip).map((step) => entryOf(step, sources)),
  };
}

/** Those who answer for the draft: content, form, the deputy of the field, the leader. */
function speaksOnTheSlip(step: RouteStep): boolean {
  return step.kind === 'advise' || step.kind === 'approve' || (step.kind === 'check' && step.check !== 'release');
}

const VERDICTS: Partial<Record<SlipAct['act'], string>> = {
  checked: 'Đã kiểm tra, đồng ý trình', advised: 'Đã cho ý kiến', approved: 'Duyệt', returned: 'Trả lại',
};

/** The latest word of a step: an earlier one was on an earlier text, or is taken back by a later. */
function entryOf({ id, label, kind }: RouteStep, { document, acts, names }: SlipSources): SlipEntry {
  const last = acts.findLast((act) => act.stepId === id);
  if (!last) return { stepId: id, label, kind, outdated: false };
  const { act, personId, postId, at, words, textSha256 } = last;
  const verdict = VERDICTS[act];
  return {
    stepId: id, label, kind, ...(verdict && { verdict }), ...(words && { words }),
    by: { name: names.personName(personId), post: names.postName(postId), at },
    outdated: textSha256 !== undefined && textSha256 !== document.text.textSha256,
  };
}
