import type { CivilDate } from '../time/instant';
import type { DistributionAddressee, RecipientGroup } from './addressee';
import type { Mandate } from './mandate';
import type { NumberSeries } from '../registers/number-series';
import type { RuleOverrides } from '../rulepacks/rule-pack';
import type { Seal } from '../seals/seal';

export type PackId = 'state-nd30' | 'party-hd05';
export type AgencyLevel = 'province' | 'ward' | 'commune' | 'special-zone';

/** A body that issues documents under its own name: a People's Committee, a People's Council, a Party committee. */
export interface Agency {
  readonly id: string;
  readonly system: 'state' | 'party';
  readonly pack: PackId;
  readonly level: AgencyLevel;
  readonly name: string;
  readonly abbreviation: string;
  /** As printed above the name; absent for a body that prints none. */
  readonly superiorName?: string;
  readonly placeOfIssue: string;
  /** Collective bodies sign TM. (State) or T/M (Party) under this name, printed in capitals. */
  readonly collectiveName: string;
  readonly email?: string;
  /** The People's Council a People's Committee reports to. */
  readonly councilId?: string;
  /** Those who check content and form put their initials (ký nháy) on the page. */
  readonly initials?: boolean;
  /** The last page bears the code under which anybody checks the document. State only. */
  readonly footMark?: boolean;
  /** What it set for itself where the pack leaves it room. */
  readonly rules?: RuleOverrides;
}

export interface Unit {
  readonly id: string;
  readonly agencyId: string;
  readonly name: string;
  readonly abbreviation: string;
}

/** What a post may be called on to do, beside what routes name by id. */
export type PostRole =
  | 'head' | 'deputy-head' | 'unit-head' | 'deputy-unit-head' | 'officer' | 'records-clerk' | 'chief-of-office'
  | 'form-checker' | 'committee-member' | 'standing-committee-office' | 'administrator';

export interface Post {
  readonly id: string;
  readonly agencyId: string;
  readonly unitId?: string;
  readonly title: string;
  /** As printed above the name of the signer, when the title says more: "Phó Chủ tịch". */
  readonly signingTitle?: string;
  readonly roles: readonly PostRole[];
}

/** A person holds a post from a day, until a day. `acting` prints Q. before the title (Decree 30/2020, art. 13). */
export interface Appointment {
  readonly personId: string;
  readonly postId: string;
  readonly from: CivilDate;
  readonly until?: CivilDate;
  readonly acting: boolean;
}

export interface Person {
  readonly id: string;
  readonly fullName: string;
  readonly email: string;
  /** Certificate of the personal signature; absent when the person signs on paper only. */
  readonly certificateId?: string;
  /** Picture of the own signature, by the hash of the bytes; absent where the name alone is shown. */
  readonly signaturePictureSha256?: string;
}

/** A committee whose members decide by ballot: the standing board of a Party committee, a People's Committee. */
export interface Committee {
  readonly id: string;
  readonly agencyId: string;
  readonly name: string;
  /** As printed after T/M or TM., when the name says more: "Ban Chấp hành". */
  readonly signingName?: string;
  readonly members: readonly CommitteeMember[];
  /** Term of office: Party documents are numbered by it. */
  readonly term?: { readonly name: string; readonly from: CivilDate; readonly until?: CivilDate };
}

/** A post that sits on a committee, from one day to another; whoever holds it decides there. */
export interface CommitteeMember {
  readonly postId: string;
  readonly from: CivilDate;
  readonly until?: CivilDate;
}

/** Everything the rules need to know about who is who, as it stands in the record. Dates decide what applies on a day. */
export interface Organisation {
  readonly version: number;
  readonly agencies: readonly Agency[];
  readonly units: readonly Unit[];
  readonly posts: readonly Post[];
  readonly persons: readonly Person[];
  readonly appointments: readonly Appointment[];
  readonly mandates: readonly Mandate[];
  readonly committees: readonly Committee[];
  readonly seals: readonly Seal[];
  readonly series: readonly NumberSeries[];
  readonly recipientGroups: readonly RecipientGroup[];
  readonly addressees: readonly DistributionAddressee[];
}
