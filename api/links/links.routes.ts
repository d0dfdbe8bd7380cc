import { z } from 'zod';
import { agencyOf } from '../../domain/organisation/posts';
import { documentTypeOf } from '../../domain/rulepacks/rule-value';
import { streamId } from '../../domain/stream/stream-id';
import { sendPdf } from '../documents/send-file';
import { commandIdOf } from '../http/command-id';
import { publicRoute, type Route } from '../http/route';
import { sendCommand } from '../http/send-command';
import { failWith } from '../problems/problem';
import { linkedDelivery, type LinkedDelivery } from './linked-delivery';
import type { ApiParts } from '../api-parts';

const TAG = 'Trang nhận văn bản';
const params = z.object({ token: z.string().min(20).max(1_000) });

const pageSchema = z.object({
  agencyName: z.string(), printedNumber: z.string(), subject: z.string(), typeName: z.string(), issuedOn: z.string(),
  addressee: z.string(), signerLine: z.string(),
  signature: z.object({ valid: z.boolean(), sentence: z.string(), signers: z.array(z.object({ name: z.string(), at: z.string() })) }),
  acknowledgedAt: z.string().optional(), recalled: z.object({ at: z.string(), confirmedAt: z.string().optional() }).optional(), pdf: z.string(),
}).meta({ id: 'LinkPage', description: 'Trang mở bằng liên kết trong thư, không cần tài khoản' });

const page = publicRoute({
  method: 'get', path: '/links/:token', tag: TAG, summary: 'Văn bản gửi đến người mở liên kết', params,
  answers: { 200: { description: 'Ai gửi gì, chữ ký có hợp lệ không', schema: pageSchema } },
  async handle({ parts, params: { token }, response }) {
    response.setHeader('Cache-Control', 'no-store');
    return { body: await linkPage(parts, token, await linkedDelivery(parts, token)) };
  },
});

const file = publicRoute({
  method: 'get', path: '/links/:token/file', tag: TAG, summary: 'Bản PDF đã phát hành', params,
  answers: { 200: { description: 'Tệp', contentType: 'application/pdf' } },
  async handle({ parts, params: { token }, response }) {
    const { issued, recalledAt } = await linkedDelivery(parts, token);
    if (recalledAt !== undefined) failWith({ code: 'RECALLED', facts: { at: recalledAt } });
    return sendPdf(parts, response, issued.pdfSha256, 'van-ban.pdf');
  },
});

/** Only this button acknowledges: opening the link does not, since mail scanners open links too. Pressing twice is one act. */
const acknowledge = answering('acknowledgement', 'acknowledge', 'Xác nhận đã nhận');

const confirmRecall = answering('recall-confirmation', 'confirmRecall', 'Xác nhận đã biết văn bản thu hồi');

function answering(path: string, kind: 'acknowledge' | 'confirmRecall', summary: string): Route {
  return publicRoute({
    method: 'post', path: `/links/:token/${path}`, tag: TAG, summary, params,
    answers: { 200: { description: 'Đã xác nhận', schema: pageSchema } },
    async handle({ parts, params: { token } }) {
      const { documentId, delivery: { deliveryId } } = await linkedDelivery(parts, token);
      await sendCommand(parts, {
        commandId: commandIdOf(`link/${deliveryId}`, kind), streamId: streamId('dispatch', documentId),
        actor: { kind: 'link', deliveryId }, body: { kind, deliveryId },
      });
      return { body: await linkPage(parts, token, await linkedDelivery(parts, token)) };
    },
  });
}

async function linkPage(
  parts: ApiParts, token: string, { document, delivery, issued, organisation, documentId, recalledAt }: LinkedDelivery,
) {
  const { facts, signed } = document;
  const agency = agencyOf(organisation, facts.agencyId);
  const row = await parts.database.document.findUnique({ where: { id: documentId }, select: { subject: true } });
  const verification = await parts.verifyCopy(await parts.files.get(issued.pdfSha256), issued);
  const failed = verification.checks.find((check) => !check.ok);
  return {
    agencyName: agency?.name ?? '', printedNumber: issued.printedNumber, subject: row?.subject ?? '',
    typeName: (agency && documentTypeOf(agency.pack, facts.documentType, issued.issuedOn)?.name) ?? facts.documentType,
    issuedOn: issued.issuedOn,
    addressee: organisation.addressees.find((addressee) => addressee.id === delivery.addresseeId)?.name ?? '',
    signerLine: (signed?.lines ?? []).join(' · '),
    signature: {
      valid: verification.valid,
      sentence: failed?.sentence ?? 'Văn bản hợp lệ; nội dung không bị thay đổi kể từ khi ký.',
      signers: verification.signatures.map(({ signer, at }) => ({ name: signer, at })),
    },
    ...(delivery.acknowledgedAt && { acknowledgedAt: delivery.acknowledgedAt }),
    ...(recalledAt && { recalled: { at: recalledAt, ...(delivery.recallConfirmedAt && { confirmedAt: delivery.recallConfirmedAt }) } }),
    pdf: `/api/links/${token}/file`,
  };
}

export const linksRoutes: readonly Route[] = [page, file, acknowledge, confirmRecall];
