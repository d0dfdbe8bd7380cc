export type Change = 'same' | 'added' | 'removed';

/** A run of a line with what became of it. */
export interface Run {
  readonly change: Change;
  readonly text: string;
}

/** A line as it is read. `breaks`: the line ends there in both texts, or in one of them only. */
export interface ComparedLine {
  readonly place: string;
  readonly runs: readonly Run[];
  readonly breaks: Change;
}

/** A line of a text and where it stands: "mục I.2, đoạn 3", "trích yếu". */
export interface PlacedLine {
  readonly place: string;
  readonly text: string;
}
