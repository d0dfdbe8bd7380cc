import { maySeal } from '../../domain/seals/may-seal';
import { loadDocument } from '../documents/load-document';
import { documentParams } from '../documents/document.schema';
import { commandIdOf } from '../http/command-id';
import { writeRoute, type Route } from '../http/route';
import { actorAt } from '../http/send-command';
import { failWith } from '../problems/problem';
import { batchRoute } from './batch.routes';
import { checkPin } from './check-pin';
import { requireFit } from './fit-certificate';
import { outsideSealRoutes } from './outside-seal.routes';
import { outsideRoute } from './outside.routes';
import { ownCertificate } from './own-certificate';
import { sealedSchema, sealSchema, signatureSchema, signedSchema } from './signature.schema';
import { signOrTell } from './sign-or-tell';

const TAG = 'Ký số, đóng dấu';

const sign = writeRoute({
  method: 'post', path: '/documents/:documentId/signature', tag: TAG, summary: 'Ký số đúng bản đã xem', params: documentParams,
  body: signatureSchema,
  answers: {
    200: { description: 'Đã ký, chữ ký đã kiểm tra', schema: signedSchema }, 202: { description: 'Đang chuẩn bị', schema: signedSchema },
  },
  async handle({ parts, params, body, key, ...signedIn }) {
    await loadDocument(parts, signedIn, params.documentId);
    const certificateId = ownCertificate(signedIn);
    await requireFit(parts, signedIn, certificateId);
    const opened = await checkPin(parts, { certificateId, pin: body.pin, personId: signedIn.viewer.personId });
    const finished = await signOrTell(parts, {
      documentId: params.documentId, commandId: commandIdOf(signedIn.viewer.personId, key), actor: actorAt(signedIn, body.postId),
      expectedVersion: body.expectedVersion, key: opened,
      prepare: (preparationId) => ({ kind: 'prepareSignature', preparationId, certificateId, bytesSha256: body.bytesSha256 }),
    });
    if (finished.kind === 'preparing') return { status: 202, body: { state: 'preparing', seq: finished.seq } };
    return { body: { state: 'signed', seq: finished.seq } };
  },
});

const seal = writeRoute({
  method: 'post', path: '/documents/:documentId/seal', tag: TAG, summary: 'Cấp số, ngày và đóng dấu', params: documentParams,
  body: sealSchema,
  answers: { 200: { description: 'Đã ban hành', schema: sealedSchema }, 202: { description: 'Đang chuẩn bị', schema: sealedSchema } },
  async handle({ parts, params, body, key, ...signedIn }) {
    const { state } = await loadDocument(parts, signedIn, params.documentId);
    const found = signedIn.organisation.seals.find((one) => one.id === body.sealId);
    if (!found) failWith({ code: 'WRONG_SEAL', field: 'sealId' });
    // whoever does not keep this seal gets no try at its PIN
    const { symbolBody, agencyId } = state.facts;
    const may = maySeal({
      organisation: signedIn.organisation, sealId: found.id, personId: signedIn.viewer.personId, symbolBody, agencyId, day: signedIn.today,
    });
    if (!may.allowed) failWith(may);
    await requireFit(parts, signedIn, found.certificateId, found);
    const opened = await checkPin(parts, { certificateId: found.certificateId, pin: body.pin, personId: signedIn.viewer.personId });
    const finished = await signOrTell(parts, {
      documentId: params.documentId, commandId: commandIdOf(signedIn.viewer.personId, key), actor: actorAt(signedIn, body.postId),
      expectedVersion: body.expectedVersion, key: opened,
      prepare: (preparationId) => ({
        kind: 'prepareSeal', preparationId, sealId: body.sealId, bytesSha256: body.bytesSha256, ...(body.given && { given: body.given }),
      }),
    });
    if (finished.kind !== 'issued') return { status: 202, body: { state: 'preparing', seq: finished.seq } };
    return { body: { state: 'issued', seq: finished.seq, number: finished.number, printedNumber: finished.printedNumber } };
  },
});

export const signaturesRoutes: readonly Route[] = [sign, seal, batchRoute, outsideRoute, ...outsideSealRoutes];
