import type { DocumentState, PreparationInHand } from '../domain/document/document-state';
import type { Effect } from '../domain/stream/standing';
import { textIn } from './effect-input';
import { failure } from './failures';
import type { StateReader } from './ports';

export interface SignatureInHand {
  readonly documentId: string;
  readonly document: DocumentState;
  readonly preparation: PreparationInHand;
}

/** The preparation an effect is about; undefined when the record has given it up or finished it meanwhile. */
export async function readSignatureInHand(states: StateReader, effect: Effect): Promise<SignatureInHand | undefined> {
  const documentId = textIn(effect, 'documentId');
  const document = await states.documentState(documentId);
  if (document === undefined) throw failure('STREAM_UNKNOWN', { documentId });
  const { preparation } = document;
  if (preparation?.preparationId !== textIn(effect, 'preparationId')) return undefined;
  return { documentId, document, preparation };
}
