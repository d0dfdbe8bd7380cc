import { FIELD_NAMES } from '../../adapters/pdf/field-names';
import { personOf } from '../../domain/organisation/posts';
import { streamId } from '../../domain/stream/stream-id';
import { documentParams } from '../documents/document.schema';
import { loadDocument } from '../documents/load-document';
import { commandIdOf, partOf } from '../http/command-id';
import { writeRoute } from '../http/route';
import { actorAt, sendCommand } from '../http/send-command';
import { takeFile } from '../http/upload';
import { fail, failWith } from '../problems/problem';
import { outsideSchema, signedSchema } from './signature.schema';
import { prefixOf, signatureAdded } from './signed-outside';

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
    const ours = await parts.files.get(body.bytesSha256);
    // a second leader signs behind the first: their signature stands on the approved bytes
    const first = signed && approvedSha256 ? [prefixOf(await parts.files.get(approvedSha256))] : [];
    const { at } = await signatureAdded(parts, file, {
      ours,
      expected: {
        signatures: first.length > 0
          ? [{ field: FIELD_NAMES.signature }, { field: FIELD_NAMES.coSignature, holder }]
          : [{ field: FIELD_NAMES.signature, holder }],
        prefixes: [...first, prefixOf(ours)],
        ...(numbered && { number: numbered.number, issuedOn: numbered.issuedOn }),
      },
      words: { holder, file: 'bản trình ký', field: 'ô ký' },
    });
    const commandId = commandIdOf(signedIn.viewer.personId, key);
    const { sha256 } = await parts.files.put(file);
    const { seq } = await sendCommand(parts, {
      commandId, streamId: streamId('document', params.documentId), actor: actorAt(signedIn, body.postId), expectedVersion: body.expectedVersion,
      body: { kind: 'signOutside', preparationId: partOf(commandId, 'preparation'), bytesSha256: body.bytesSha256, pdfSha256: sha256, at },
    });
    return { body: { state: 'signed', seq } };
  },
});
