import { createHash } from 'node:crypto';
import { personOf } from '../../domain/organisation/posts';
import { streamId } from '../../domain/stream/stream-id';
import type { Verification } from '../../adapters/pdf/verify/checks';
import type { ApiParts, ExpectedOutside } from '../api-parts';
import { documentParams } from '../documents/document.schema';
import { loadDocument } from '../documents/load-document';
import { commandIdOf, partOf } from '../http/command-id';
import { writeRoute } from '../http/route';
import { actorAt, sendCommand } from '../http/send-command';
import { takeFile } from '../http/upload';
import { fail, failWith } from '../problems/problem';
import { outsideSchema, signedSchema } from './signature.schema';

/** The file that was downloaded to sign comes back signed with the agency's own tool. */
export const outsideRoute = writeRoute({
  method: 'post', path: '/documents/:documentId/outside-signature', tag: 'Ký số, đóng dấu', params: documentParams, body: outsideSchema,
  summary: 'Nộp tệp đã ký bằng công cụ của cơ quan', upload: 'file', before: takeFile,
  answers: { 200: { description: 'Chữ ký đã kiểm tra và ghi nhận', schema: signedSchema } },
  async handle({ parts, request, params, body, key, ...signedIn }) {
    const { state } = await loadDocument(parts, signedIn, params.documentId);
    const { numbered, signed } = state;
    const approvedSha256 = (numbered ?? state.typeset)?.pdfSha256;
    if ((signed?.pdfSha256 ?? approvedSha256) !== body.bytesSha256) failWith({ code: 'BYTES_CHANGED' });
    const file = request.file?.buffer ?? fail('BAD_INPUT', { field: ' (file)' }, 'file');
    const holder = personOf(signedIn.organisation, signedIn.viewer.personId)?.fullName ?? '';
    const given = numbered && { number: numbered.number, issuedOn: numbered.issuedOn };
    // a second leader signs behind the first: their signature stands on the approved bytes
    const first = signed && approvedSha256 ? { first: { sha256: approvedSha256, length: (await parts.files.get(approvedSha256)).length } } : {};
    const at = await signedAt(parts, file, await parts.files.get(body.bytesSha256), { holder, ...(given && { given }), ...first });
    const commandId = commandIdOf(signedIn.viewer.personId, key);
    const { sha256 } = await parts.files.put(file);
    const { seq } = await sendCommand(parts, {
      commandId, streamId: streamId('document', params.documentId), actor: actorAt(signedIn, body.postId), expectedVersion: body.expectedVersion,
      body: { kind: 'signOutside', preparationId: partOf(commandId, 'preparation'), bytesSha256: body.bytesSha256, pdfSha256: sha256, at },
    });
    return { body: { state: 'signed', seq } };
  },
});

/** When the file says it was signed; refused, with what to do, unless it is our very bytes and this person's valid signature on them. */
async function signedAt(
  parts: ApiParts, file: Uint8Array, approved: Uint8Array, expected: Omit<ExpectedOutside, 'approved'>,
): Promise<string> {
  if (Buffer.compare(file.subarray(0, approved.length), approved) !== 0) refuseFile(NOT_OUR_FILE);
  if (file.length === approved.length) refuseFile(NOT_SIGNED);
  const sha256 = createHash('sha256').update(approved).digest('hex');
  const verification = await parts.verifySigned(file, { ...expected, approved: { length: approved.length, sha256 } });
  const signature = verification.signatures.at(-1);
  if (!signature) refuseFile(NOT_SIGNED);
  if (!verification.valid) refuseFile(whyNot(verification, expected.holder));
  return signature.at;
}

const NOT_OUR_FILE = 'Tệp này không bắt đầu bằng đúng bản trình ký đã tải về. Hãy tải lại bản trình ký, ký trực tiếp lên tệp đó, không in, không lưu lại thành tệp mới.';
const NOT_SIGNED = 'Tệp chưa có chữ ký số ở ô ký của bản trình ký. Hãy ký vào ô có sẵn rồi nộp lại.';

function whyNot({ checks, signatures }: Verification, holder: string): string {
  const failed = checks.filter(({ ok }) => !ok);
  const isOthers = failed.every(({ code }) => code === 'HOLDERS');
  const signer = signatures.at(-1)?.signer || 'người khác';
  if (isOthers) return `Chữ ký số trên tệp là của ${signer}, không phải của ${holder}. Hãy ký bằng chứng thư số của chính anh/chị.`;
  if (failed.some(({ code }) => code === 'REQUIRED_SIGNATURES')) return `${NOT_SIGNED} Chỉ ký một lần.`;
  return `${failed[0]?.sentence ?? 'Chữ ký số trên tệp không hợp lệ.'} Hãy tải lại bản trình ký và ký lại.`;
}

function refuseFile(sentence: string): never {
  fail('SIGNED_FILE_REFUSED', { sentence }, 'file');
}
