import type { CalendarDay } from '../calendar/working-calendar';
import type { RecipientGroup } from '../organisation/addressee';
import type { Mandate } from '../organisation/mandate';
import type { Agency, Person, Post, Unit } from '../organisation/organisation';
import type { NumberSeries } from '../registers/number-series';
import type { DeadlineRule } from '../deadlines/deadline-rule';
import type { BringInCertificate, CertificateOwnership } from './certificates';
import type { OwnRule } from './rules';
import type { AddSeal } from './seals';
import type { SetPicture } from './pictures';
import type { CivilDate } from '../time/instant';

/** What an administrator asks to have otherwise. Nothing is overwritten: what held until then keeps its last day. */
export type Change =
  | { readonly kind: 'appoint'; readonly personId: string; readonly postId: string; readonly from: CivilDate; readonly acting: boolean }
  | { readonly kind: 'end-appointment'; readonly personId: string; readonly postId: string; readonly from: CivilDate; readonly until: CivilDate }
  | { readonly kind: 'give-mandate'; readonly mandate: Mandate }
  | { readonly kind: 'end-mandate'; readonly mandateId: string; readonly until: CivilDate }
  | CommitteeChange
  | { readonly kind: 'set-group'; readonly group: RecipientGroup }
  | { readonly kind: 'set-day'; readonly day: CalendarDay }
  | { readonly kind: 'clear-day'; readonly on: CivilDate }
  | { readonly kind: 'confirm-year'; readonly year: number; readonly source: string }
  | { readonly kind: 'add-person'; readonly personId: string; readonly fullName: string; readonly email: string }
  /** A link by which the person comes in once and chooses a password. Only its hash is known here. */
  | { readonly kind: 'invite'; readonly personId: string; readonly tokenSha256: string }
  | { readonly kind: 'set-agency'; readonly details: AgencyDetails }
  | LayOut
  | { readonly kind: 'set-rule'; readonly key: OwnRule; readonly value: DeadlineRule; readonly source: string; readonly from: CivilDate }
  | { readonly kind: 'add-series'; readonly series: NumberSeries }
  /** The first number this system gives in a year or a term: the paper book stands at the one before it. */
  | { readonly kind: 'open-book'; readonly seriesId: string; readonly opening: Opening }
  | { readonly kind: 'hand-over-seal'; readonly sealId: string; readonly personId: string; readonly from: CivilDate; readonly handoverRecord: string }
  | AddSeal
  | SetPicture
  | BringInCertificate;

/** Posts that come to sit on a committee, or leave it after a day, by what it rests on. */
export type CommitteeChange =
  | {
      readonly kind: 'join-committee'; readonly committeeId: string; readonly postIds: readonly string[]; readonly from: CivilDate;
      readonly ground: string;
    }
  | {
      readonly kind: 'leave-committee'; readonly committeeId: string; readonly postIds: readonly string[]; readonly until: CivilDate;
      readonly ground: string;
    };

/** What an agency may have otherwise; what it is, and in which system, stays. */
export type AgencyDetails = Pick<
  Agency, 'name' | 'abbreviation' | 'placeOfIssue' | 'collectiveName' | 'superiorName' | 'email' | 'initials' | 'footMark'
>;

export type Opening = NumberSeries['openings'][number];

export interface NewAppointment {
  readonly personId: string;
  readonly postId: string;
  readonly from: CivilDate;
  readonly acting: boolean;
}

/** Units, posts, people and who holds what, all at once or not at all. */
export interface LayOut {
  readonly kind: 'lay-out';
  readonly units: readonly Unit[];
  readonly posts: readonly Post[];
  readonly persons: readonly Person[];
  readonly appointments: readonly NewAppointment[];
}

/** A row to write, in the words of the organisation. */
export type Write =
  | { readonly kind: 'open-appointment'; readonly personId: string; readonly postId: string; readonly from: CivilDate; readonly acting: boolean }
  | { readonly kind: 'close-appointment'; readonly personId: string; readonly postId: string; readonly from: CivilDate; readonly until: CivilDate }
  /** It never came into force. */
  | { readonly kind: 'drop-appointment'; readonly personId: string; readonly postId: string; readonly from: CivilDate }
  /** What was to end because of it does not. */
  | { readonly kind: 'reopen-appointment'; readonly personId: string; readonly postId: string; readonly from: CivilDate }
  | { readonly kind: 'open-mandate'; readonly mandate: Mandate }
  | { readonly kind: 'close-mandate'; readonly mandateId: string; readonly until: CivilDate }
  | { readonly kind: 'drop-mandate'; readonly mandateId: string }
  | { readonly kind: 'open-seat'; readonly committeeId: string; readonly postId: string; readonly from: CivilDate }
  | { readonly kind: 'close-seat'; readonly committeeId: string; readonly postId: string; readonly from: CivilDate; readonly until: CivilDate }
  /** It never came into force. */
  | { readonly kind: 'drop-seat'; readonly committeeId: string; readonly postId: string; readonly from: CivilDate }
  | { readonly kind: 'write-group'; readonly group: RecipientGroup }
  | { readonly kind: 'write-day'; readonly day: CalendarDay }
  | { readonly kind: 'drop-day'; readonly on: CivilDate }
  | { readonly kind: 'write-year'; readonly year: number; readonly source: string }
  | { readonly kind: 'add-person'; readonly personId: string; readonly fullName: string; readonly email: string }
  | { readonly kind: 'write-agency'; readonly agencyId: string; readonly details: AgencyDetails }
  | {
      readonly kind: 'write-rule'; readonly agencyId: string; readonly key: OwnRule; readonly value: DeadlineRule;
      readonly source: string; readonly from: CivilDate;
    }
  | { readonly kind: 'add-unit'; readonly unit: Unit }
  | { readonly kind: 'add-post'; readonly post: Post }
  | { readonly kind: 'add-series'; readonly series: NumberSeries }
  | { readonly kind: 'open-book'; readonly seriesId: string; readonly opening: Opening }
  | { readonly kind: 'hand-over-seal'; readonly sealId: string; readonly personId: string; readonly from: CivilDate; readonly handoverRecord: string }
  | AddSeal
  | SetPicture
  | { readonly kind: 'give-certificate'; readonly certificateId: string; readonly owner: CertificateOwnership }
  /** Works until the end of that day; earlier links of the person stop. */
  | { readonly kind: 'write-invitation'; readonly personId: string; readonly tokenSha256: string; readonly until: CivilDate };
