import type { ActKind, AllowedAct, DocumentView } from '../api/document-types';
import type { ActAnswer } from '../api/types';

/** An act that was taken: the sentence to tell, and the document it was done on. */
export interface Acted {
  /** "Đã duyệt: Kết quả …". */
  readonly sentence: string;
  readonly documentId: string;
  /** The version of the document after it; absent when the act stands on a stream of its own and moves nothing by itself. */
  readonly seq?: number;
  /** The document stays with me after this act: the next of the list does not come yet. */
  readonly stays: boolean;
}

export type OnActed = (acted: Acted) => void;

const MOVE_NOTHING: readonly ActKind[] = ['opinion', 'prepareOpinion', 'vote', 'nudge'];

export function actedOn(view: DocumentView, act: AllowedAct, { seq }: ActAnswer, told: { readonly done: string; readonly stays: boolean }): Acted {
  return {
    sentence: `${told.done}: ${view.subject}`,
    documentId: view.documentId,
    stays: told.stays,
    ...(!told.stays && !MOVE_NOTHING.includes(act.kind) && { seq }),
  };
}
