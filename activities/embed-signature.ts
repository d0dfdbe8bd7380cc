import type { DocumentState, PreparationInHand } from '../domain/document/document-state';
import type { Effect } from '../domain/stream/standing';
import { streamId } from '../domain/stream/stream-id';
import { withHeartbeat } from './heartbeat';
import type { SignaturePorts } from './prepare-signature';
import { report } from './report';
import { seenAfter, type EffectEnd } from './sight';
import type { FileStore } from './ports';
import { readSignatureInHand, type SignatureInHand } from './signature-in-hand';

/**
 * Puts the value of a signature into the prepared bytes and verifies the whole file. Only a file that verifies is reported as
 * signed; anything else gives the preparation up, and the person signs again.
 */
export function createEmbedSignature({ record, states, files, signatures }: SignaturePorts) {
  return async function embedSignature(effect: Effect): Promise<EffectEnd> {
    const inHand = await readSignatureInHand(states, effect);
    if (inHand === undefined) return {};
    const { documentId, preparation } = inHand;
    const { preparationId, pdfSha256, attributes, value } = preparation;
    if (pdfSha256 === undefined || attributes === undefined || value === undefined) return {};
    const embedded = await withHeartbeat(
      async () => signatures.embed({
        preparation, preparedPdf: await files.get(pdfSha256), bases: await basesOf(inHand, files), attributes, value,
      }),
    );
    return seenAfter(await report(record, streamId('document', documentId), effect.effectId, embedded.kind === 'verified'
      ? { kind: 'recordSigned', preparationId, pdfSha256: (await files.put(embedded.pdf)).sha256 }
      : { kind: 'recordSignatureInvalid', preparationId }));
  };
}

/**
 * The personal signature stands on the approved bytes, or on these with their number; a second leader's on the first one's; the seal on the
 * signed ones, or on the scan alone.
 */
async function basesOf({ document, preparation }: SignatureInHand, files: FileStore) {
  const known = new Set([...basesBefore(document, preparation), preparation.basePdfSha256]);
  return Promise.all([...known].map(async (sha256) => ({ sha256, length: (await files.get(sha256)).length })));
}

function basesBefore({ signed, numbered, typeset }: DocumentState, { purpose, second }: PreparationInHand): readonly string[] {
  if (signed?.onPaper || (purpose === 'personal' && !second)) return [];
  const approved = numbered?.pdfSha256 ?? typeset?.pdfSha256;
  return [approved, signed?.second?.onPdfSha256].filter((sha256) => sha256 !== undefined);
}
