import type { PostRole } from '../organisation/organisation';
import { hasRoleIn, holds, type Viewer } from './viewer';

/** What decides who may see a document: ids only, so that lists, pages, files and live changes can all ask. */
export interface DocumentAccessFacts {
  readonly agencyId: string;
  readonly unitId: string;
  readonly drafterPersonId: string;
  readonly drafterPostId: string;
  /** False while it is its drafter's own draft. */
  readonly handedIn: boolean;
  /** Posts that act, acted, sign or are asked. */
  readonly involvedPostIds: readonly string[];
  /** Posts that received the issued copy. */
  readonly addressedPostIds: readonly string[];
  /** The council on whose agenda it stands. */
  readonly agendaAgencyId?: string;
}

/** `whole`: text, opinions, record. `issued`: the issued copy alone, as its recipients have it. */
export type DocumentAccess = 'whole' | 'issued' | 'none';

/** In its own agency a document is seen beyond those involved by its leaders and by the office through which all papers go. */
const SEES_ITS_AGENCY: readonly PostRole[] = ['head', 'deputy-head', 'chief-of-office', 'form-checker', 'records-clerk'];
const SEES_ITS_UNIT: readonly PostRole[] = ['unit-head', 'deputy-unit-head'];
const SEES_THE_AGENDA: readonly PostRole[] = ['head', 'deputy-head', 'unit-head', 'standing-committee-office'];

/** The one answer for the API, the screens and the files. Across agencies one sees by being involved, addressed or on the agenda only. */
export function documentAccess(viewer: Viewer, facts: DocumentAccessFacts): DocumentAccess {
  if (viewer.personId === facts.drafterPersonId && holds(viewer, [facts.drafterPostId])) return 'whole';
  if (!facts.handedIn) return 'none';
  if (holds(viewer, [facts.drafterPostId, ...facts.involvedPostIds])) return 'whole';
  if (hasRoleIn(viewer, facts.agencyId, SEES_ITS_AGENCY)) return 'whole';
  if (viewer.posts.some((post) => post.unitId === facts.unitId && post.roles.some((role) => SEES_ITS_UNIT.includes(role)))) return 'whole';
  if (facts.agendaAgencyId !== undefined && hasRoleIn(viewer, facts.agendaAgencyId, SEES_THE_AGENDA)) return 'whole';
  return holds(viewer, facts.addressedPostIds) ? 'issued' : 'none';
}
