import * as asn1 from 'asn1js';
import { PDFDocument } from 'pdf-lib';
import { readSignatures } from '../pdf/verify/read-signatures';
import { readSignatureValue } from '../pdf/verify/signature-value';
import { textFile, type EvidenceFile } from './evidence-file';

/**
 * Each signature of a file taken apart: what it covers, its container and its certificate, so that a program that knows nothing of PDF
 * can prove it; and where both lie in the file, so that anybody can cut them out again.
 */
export async function signatureFiles(pdf: Uint8Array): Promise<readonly EvidenceFile[]> {
  const found = readSignatures(await PDFDocument.load(pdf, { updateMetadata: false })) ?? [];
  return found.flatMap((signature) => {
    const { field, byteRange: [, gapFrom, gapTo], end, contents } = signature;
    const folder = `chu-ky/${field}`;
    const hole = Buffer.from(contents, 'hex');
    const container = hole.subarray(0, asn1.fromBER(new Uint8Array(hole)).offset);
    const certificate = readSignatureValue(pdf, signature)?.certificate;
    return [
      { path: `${folder}/noi-dung.bin`, bytes: Buffer.concat([pdf.subarray(0, gapFrom), pdf.subarray(gapTo, end)]) },
      { path: `${folder}/chu-ky.p7s`, bytes: container },
      ...(certificate ? [textFile(`${folder}/chung-thu.pem`, certificate.toString())] : []),
      textFile(`${folder}/pham-vi.txt`, `byte 0 den ${gapFrom}, roi byte ${gapTo} den ${end} cua ban da phat hanh\n`),
    ];
  });
}
