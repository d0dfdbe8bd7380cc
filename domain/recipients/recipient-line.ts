/** Why a copy goes to somebody, as written in brackets after the name. Practice, not law: read when there, never required. */
export type RecipientPurpose =
  | 'for-report' | 'for-action' | 'for-information' | 'for-checking' | 'for-direction' | 'for-coordination' | 'for-publication';

/** "Như trên" points at the Kính gửi lines, "Như Điều n" at an article of the decision. */
export type AsAbove = 'addressees' | 'articles';

/** The last line, "Lưu: VT, VP. PL.(300)": who keeps a copy, the drafter's initials, how many copies (Decree 30/2020, annex I.II.9). */
export interface ArchiveNote {
  readonly units: readonly string[];
  readonly initials?: string;
  readonly copies?: number;
}

/** One line of Nơi nhận. `printed` is what stands between the dash and the closing mark; it is never changed. */
export interface RecipientLine {
  readonly printed: string;
  readonly purpose?: RecipientPurpose;
  readonly isArchive: boolean;
  readonly asAbove?: AsAbove;
  /** Each body the line names, with the words it shares with its neighbours written out. */
  readonly bodies: readonly string[];
  readonly archive?: ArchiveNote;
}
