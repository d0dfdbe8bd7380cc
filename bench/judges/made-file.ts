/**
 * What stands behind a signature and is not ours: data that prove certificates later, after the last one; or what a tool of others draws
 * in a reserved field when it seals.
 */
export type WhatFollows = 'long-term-data' | 'appearance-of-tool';

/** A file of the office as it stands after a step. */
export interface MadeFile {
  /** "báo cáo (Nhà nước), đã đóng dấu". */
  readonly what: string;
  /** Name of its file, without ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly signatures: number;
  /** Absent where the pages came from outside: a scan, a page of the drafter's own. PDF/A-2a is promised for typeset pages alone. */
  readonly isArchive?: true;
  readonly follows?: WhatFollows;
}
