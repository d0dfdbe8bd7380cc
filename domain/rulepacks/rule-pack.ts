import type { BackwardRule, DeadlineRule } from '../deadlines/deadline-rule';
import type { PackId } from '../organisation/organisation';
import type { Silence, StepDeadline } from '../routes/route';
import type { CivilDate } from '../time/instant';
import type { LayoutProfile } from './layout/layout-profile';

/** A figure or form that a text of law, a custom or an agency sets. `verified`: somebody has read it in the text it cites. */
export interface RuleValue<Value> {
  readonly value: Value;
  /** As cited to an inspector, in Vietnamese. */
  readonly source: string;
  readonly validFrom: CivilDate;
  /** Last day on which it holds. */
  readonly validUntil?: CivilDate;
  readonly verified: boolean;
}

/** The name of every rule and the shape of its value. */
export type RuleValues = {
  readonly 'document-types': readonly DocumentType[];
  readonly 'number-grammar': NumberGrammar;
  readonly 'series-scope': 'year' | 'term';
  readonly 'layout-profile': LayoutProfile;
  readonly 'signing-forms': SigningForms;
  readonly 'recipient-lines': RecipientLines;
  /** Working days before the due day on which holders are reminded; 0 is the morning of that day. */
  readonly 'reminders': readonly number[];
  /** Working days after a copy went out by mail on which a missing receipt is asked for. */
  readonly 'receipt-reminders': readonly number[];
  readonly 'silence-in-consultation': Silence;
} & SessionRules & { readonly [Key in StepDeadline as `deadline.${Key}`]: DeadlineRule };

/** Legal dates and thresholds of a council and of a committee meeting; a Party pack has none of them. */
export interface SessionRules {
  readonly 'session.summons-regular': BackwardRule;
  readonly 'session.summons-extraordinary': BackwardRule;
  readonly 'session.public-notice': BackwardRule;
  readonly 'session.papers': BackwardRule;
  readonly 'session.verification-meeting': BackwardRule;
  readonly 'session.minutes': DeadlineRule;
  readonly 'session.resolution-to-superior': DeadlineRule;
  readonly 'committee-meeting.papers': BackwardRule;
  readonly 'threshold.session-quorum': Threshold;
  readonly 'threshold.resolution': Threshold;
  readonly 'threshold.dismissal': Threshold;
  readonly 'threshold.committee-decision': Threshold;
}

export type RuleKey = keyof RuleValues;

/** The dated values of each rule, in any order. */
export type DatedRules = { readonly [Key in RuleKey]: readonly RuleValue<RuleValues[Key]>[] };

/** What an agency sets for itself. While in force it stands before the value of the pack. */
export type RuleOverrides = { readonly [Key in RuleKey]?: readonly RuleValue<RuleValues[Key]>[] };

/** The rules of one system of documents as dated data. */
export interface RulePack {
  readonly id: PackId;
  readonly name: string;
  readonly rules: DatedRules;
}

export interface DocumentType {
  /** By which documents, series and mandates name it. The abbreviation where there is one of its own. */
  readonly code: string;
  /** As it stands in the symbol; an official letter of the State has none. */
  readonly abbreviation?: string;
  readonly name: string;
  /** A form of copy: nobody drafts one, it is made of an issued document. */
  readonly isCopy?: true;
}

/** State: `Số: 05/BC-UBND`, letters `Số: 15/UBND-VX`. Party: `Số 05-KL/ĐU`. */
export interface NumberGrammar {
  readonly label: 'Số:' | 'Số';
  readonly afterNumber: '/' | '-';
  readonly afterType: '-' | '/';
  /** Numbers below ten get a leading zero. */
  readonly digits: number;
}

/** Words set before a post or a body above the name of the signer. */
export interface SigningForms {
  readonly forCollective: string;
  readonly forHead: string;
  readonly byOrder: string;
  readonly byAuthorisation: string;
  readonly acting: string;
  /** A deputy of a collective body: stacks the form for the head under it, or signs for the body in the own post. */
  readonly deputyOfCollective: 'for-head' | 'for-collective';
  /** In whose name a unit head signs by order. */
  readonly byOrderOf: 'head' | 'collective';
  /** What the head of a body signs in the own post alone, though the body is collective. */
  readonly ownAuthority: readonly { readonly body: string; readonly documentTypes: readonly string[] }[];
}

export interface RecipientLines {
  /** Words before the bodies a document is addressed to. */
  readonly addressWords: readonly string[];
  /** First line of the list when such bodies are named. */
  readonly asAbove: string;
  /** How the last line, the file copy, begins. */
  readonly fileCopy: string;
}

/** A share of all members, not of those present. `strict`: more than it; otherwise at least it. */
export interface Threshold {
  readonly numerator: number;
  readonly denominator: number;
  readonly strict: boolean;
}
