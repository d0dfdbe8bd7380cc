import type { Effect } from '../domain/stream/standing';
import { streamId } from '../domain/stream/stream-id';
import { withHeartbeat } from './heartbeat';
import type { SignaturePorts } from './prepare-signature';
import { report } from './report';
import { readSignatureInHand } from './signature-in-hand';

/**
 * Puts the value of a signature into the prepared bytes and verifies the whole file. Only a file that verifies is reported as
 * signed; anything else gives the preparation up, and the person signs again.
 */
export function createEmbedSignature({ record, states, files, signatures }: SignaturePorts) {
  return async function embedSignature(effect: Effect): Promise<void> {
    const inHand = await readSignatureInHand(states, effect);
    if (inHand === undefined) return;
    const { documentId, preparation } = inHand;
    const { preparationId, pdfSha256, attributes, value } = preparation;
    if (pdfSha256 === undefined || attributes === undefined || value === undefined) return;
    const embedded = await withHeartbeat(
      async () => signatures.embed({ preparation, preparedPdf: await files.get(pdfSha256), attributes, value }),
    );
    await report(record, streamId('document', documentId), effect.effectId, embedded.kind === 'verified'
      ? { kind: 'recordSigned', preparationId, pdfSha256: (await files.put(embedded.pdf)).sha256 }
      : { kind: 'recordSignatureInvalid', preparationId });
  };
}
