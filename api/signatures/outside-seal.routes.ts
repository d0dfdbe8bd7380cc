import { FIELD_NAMES } from '../../adapters/pdf/field-names';
import type { DocumentState } from '../../domain/document/document-state';
import { agencyOf } from '../../domain/organisation/posts';
import { streamId } from '../../domain/stream/stream-id';
import type { ApiParts, ExpectedOutside } from '../api-parts';
import { documentParams } from '../documents/document.schema';
import { loadDocument } from '../documents/load-document';
import { sendPdf } from '../documents/send-file';
import { commandIdOf, partOf } from '../http/command-id';
import { readRoute, writeRoute, type Route, type SignedIn } from '../http/route';
import { actorAt, sendCommand } from '../http/send-command';
import { takeFile } from '../http/upload';
import { fail, failWith } from '../problems/problem';
import { progressOfPreparation } from './preparation-events';
import { outsideSealSchema, sealDroppedSchema, sealToPrepareSchema, sealPreparedSchema, sealedSchema } from './signature.schema';
import { prefixOf, signatureAdded } from './signed-outside';

const TAG = 'Ký số, đóng dấu';

/** Number and date are reserved and written; the file then waits an hour for the agency's own tool, never past midnight of its date. */
const prepare = writeRoute({
  method: 'post', path: '/documents/:documentId/outside-seal/preparation', tag: TAG, summary: 'Cấp số, lập bản chờ đóng dấu bằng công cụ của cơ quan',
  params: documentParams, body: sealToPrepareSchema,
  answers: { 200: { description: 'Bản chờ đóng dấu đã có hoặc đang lập', schema: sealPreparedSchema } },
  async handle({ parts, params: { documentId }, body, key, ...signedIn }) {
    await loadDocument(parts, signedIn, documentId);
    const commandId = commandIdOf(signedIn.viewer.personId, key);
    const preparationId = partOf(commandId, 'preparation');
    const { postId, expectedVersion, sealId, bytesSha256, given } = body;
    const stream = streamId('document', documentId);
    const begun = await parts.effectsAtOnce.during(stream, async (tryNow) => {
      const done = await sendCommand(parts, {
        commandId, streamId: stream, actor: actorAt(signedIn, postId), expectedVersion,
        body: { kind: 'prepareSeal', preparationId, sealId, bytesSha256, ownTool: true, ...(given && { given }) },
      });
      await tryNow(done);
      return done;
    });
    const prepared = await parts.listener.until(
      stream, () => progressOfPreparation(parts, documentId, preparationId), parts.settings.effectPatienceMs,
    );
    if (prepared?.kind !== 'prepared') return { body: { state: 'preparing', preparationId, seq: begun.seq } };
    return { body: { state: 'prepared', preparationId, seq: prepared.seq } };
  },
});

const toSeal = readRoute({
  path: '/documents/:documentId/outside-seal/file', tag: TAG, summary: 'Bản chờ đóng dấu, của văn thư đã lập', params: documentParams,
  answers: { 200: { description: 'Tệp PDF', contentType: 'application/pdf' } },
  async handle({ parts, params, response, ...signedIn }) {
    const { state } = await loadDocument(parts, signedIn, params.documentId);
    return sendPdf(parts, response, preparedFor(state, signedIn).pdfSha256, 'ban-cho-dong-dau.pdf');
  },
});

const seal = writeRoute({
  method: 'post', path: '/documents/:documentId/outside-seal', tag: TAG, summary: 'Nộp tệp đã đóng dấu bằng công cụ của cơ quan',
  params: documentParams, body: outsideSealSchema, upload: 'file', before: takeFile,
  answers: { 200: { description: 'Chữ ký số của cơ quan đã kiểm tra, văn bản đã ban hành', schema: sealedSchema } },
  async handle({ parts, request, params: { documentId }, body, key, ...signedIn }) {
    const { state } = await loadDocument(parts, signedIn, documentId);
    const prepared = preparedFor(state, signedIn);
    const file = request.file?.buffer ?? fail('BAD_INPUT', { field: ' (file)' }, 'file');
    const ours = await parts.files.get(prepared.pdfSha256);
    const holder = (await parts.signingKeys.certificateOf(prepared.certificateId))?.holder.name
      ?? agencyOf(signedIn.organisation, state.facts.agencyId)?.name ?? '';
    await signatureAdded(parts, file, {
      ours, expected: await expectedOf(parts, state, prepared, { ours, holder }),
      words: { holder, file: 'bản chờ đóng dấu', field: 'ô con dấu' },
    });
    const { sha256 } = await parts.files.put(file);
    const { seq } = await sendCommand(parts, {
      commandId: commandIdOf(signedIn.viewer.personId, key), streamId: streamId('document', documentId), actor: actorAt(signedIn, body.postId),
      expectedVersion: body.expectedVersion, body: { kind: 'sealOutside', preparationId: prepared.preparationId, pdfSha256: sha256 },
    });
    const { number, printedNumber } = prepared.seal;
    return { body: { state: 'issued', seq, number, printedNumber } };
  },
});

const drop = writeRoute({
  method: 'post', path: '/documents/:documentId/outside-seal/abandonment', tag: TAG, summary: 'Thôi chờ tệp đóng dấu ngoài hệ thống; số của tệp bị hủy',
  params: documentParams, body: outsideSealSchema,
  answers: { 200: { description: 'Tệp đã lập không dùng được nữa', schema: sealDroppedSchema } },
  async handle({ parts, params: { documentId }, body, key, ...signedIn }) {
    const { state } = await loadDocument(parts, signedIn, documentId);
    const { preparationId } = awaitedFrom(state, signedIn);
    const { seq } = await sendCommand(parts, {
      commandId: commandIdOf(signedIn.viewer.personId, key), streamId: streamId('document', documentId), actor: actorAt(signedIn, body.postId),
      expectedVersion: body.expectedVersion, body: { kind: 'dropOutsideSeal', preparationId },
    });
    return { body: { state: 'dropped', seq } };
  },
});

type Prepared = NonNullable<DocumentState['preparation']> & {
  readonly pdfSha256: string; readonly seal: NonNullable<NonNullable<DocumentState['preparation']>['seal']>;
};

/** The file made for this văn thư to seal; nobody else gets a page with a number nobody has sealed. */
function preparedFor(state: DocumentState, signedIn: SignedIn): Prepared {
  const { pdfSha256, ...preparation } = awaitedFrom(state, signedIn);
  return pdfSha256 === undefined ? failWith({ code: 'PREPARING' }) : { ...preparation, pdfSha256 };
}

function awaitedFrom({ preparation }: DocumentState, { viewer }: SignedIn) {
  if (!preparation?.ownTool || !preparation.seal || preparation.personId !== viewer.personId) return failWith({ code: 'OWN_TOOL_TOO_LATE' });
  return { ...preparation, seal: preparation.seal };
}

/** The personal signatures, each on what stood before it, unless the file has none; then the seal on the very file that was prepared. */
async function expectedOf(
  { files }: ApiParts, { numbered, typeset, signed }: DocumentState, { seal: { number, issuedOn, electronicCopy } }: Prepared,
  { ours, holder }: { readonly ours: Uint8Array; readonly holder: string },
): Promise<ExpectedOutside> {
  const approved = numbered?.pdfSha256 ?? typeset?.pdfSha256;
  const personal = electronicCopy || !approved ? [] : [
    { field: FIELD_NAMES.signature, onSha256: approved },
    ...(signed?.second?.onPdfSha256 ? [{ field: FIELD_NAMES.coSignature, onSha256: signed.second.onPdfSha256 }] : []),
  ];
  const before = await Promise.all(personal.map(async ({ onSha256 }) => prefixOf(await files.get(onSha256))));
  const signatures = [...personal.map(({ field }) => ({ field })), { field: FIELD_NAMES.seal, holder }];
  return { signatures, prefixes: [...before, prefixOf(ours)], number, issuedOn };
}

export const outsideSealRoutes: readonly Route[] = [prepare, toSeal, seal, drop];
