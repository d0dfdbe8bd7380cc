import type { Effect } from '../domain/stream/standing';
import { streamId } from '../domain/stream/stream-id';
import { failure } from './failures';
import { withHeartbeat } from './heartbeat';
import type { FileStore, RecordPort, SignatureBytes, StateReader } from './ports';
import { report } from './report';
import { seenAfter, type EffectEnd } from './sight';
import { readSignatureInHand } from './signature-in-hand';
import { readPlaces } from './stored-places';

export interface SignaturePorts {
  readonly record: RecordPort;
  readonly states: StateReader;
  readonly files: FileStore;
  readonly signatures: SignatureBytes;
}

/**
 * Makes the bytes with a hole for a signature or seal, and what its key has to sign. The preparation in the record is all they are
 * made from, so making them twice gives the same.
 */
export function createPrepareSignature({ record, states, files, signatures }: SignaturePorts) {
  return async function prepareSignature(effect: Effect): Promise<EffectEnd> {
    const inHand = await readSignatureInHand(states, effect);
    if (inHand === undefined || inHand.preparation.pdfSha256 !== undefined) return {};
    const { documentId, document, preparation } = inHand;
    if (document.typeset === undefined) throw failure('DRAFT_MISSING', { documentId });
    const { placesSha256 } = document.typeset;
    const made = await withHeartbeat(async () => signatures.prepare({
      preparation,
      basePdf: await files.get(preparation.basePdfSha256),
      places: await readPlaces(files, placesSha256),
    }));
    const { preparationId } = preparation;
    return seenAfter(await report(record, streamId('document', documentId), effect.effectId, made.kind === 'impossible'
      ? { kind: 'recordPreparationFailed', preparationId, reason: 'failed' }
      : { kind: 'recordPrepared', preparationId, pdfSha256: (await files.put(made.pdf)).sha256, attributes: made.attributes }));
  };
}
