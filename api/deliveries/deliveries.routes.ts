import { z } from 'zod';
import type { DispatchCommandBody, DispatchState } from '../../domain/dispatch/dispatch';
import { streamId } from '../../domain/stream/stream-id';
import { actAnswerSchema } from '../acts/act.schema';
import { keepWords } from '../acts/keep-words';
import type { ApiParts } from '../api-parts';
import { documentParams } from '../documents/document.schema';
import { loadDocument } from '../documents/load-document';
import { commandIdOf } from '../http/command-id';
import { readRoute, writeRoute, type Route, type SignedIn } from '../http/route';
import { actorAt, sendCommand } from '../http/send-command';
import { failWith } from '../problems/problem';
import { readDeliveries } from './deliveries.reads';
import { deliverySchema, handOverSchema, resendSchema, withWordsSchema } from './delivery.schema';
import { keepAddress } from './keep-address';

const TAG = 'Phát hành';
const deliveryParams = documentParams.extend({ deliveryId: z.string().max(300) });
const answers = { 200: { description: 'Đã ghi', schema: actAnswerSchema } };

const list = readRoute({
  path: '/documents/:documentId/deliveries', tag: TAG, summary: 'Các nơi nhận và tình trạng gửi', params: documentParams,
  answers: { 200: { description: 'Theo thứ tự dòng Nơi nhận', schema: z.object({ items: z.array(deliverySchema) }) } },
  async handle({ parts, params, ...signedIn }) {
    await loadDocument(parts, signedIn, params.documentId);
    return { body: { items: await readDeliveries(parts, signedIn, params.documentId) } };
  },
});

type DeliveryAct = Extract<DispatchCommandBody, { kind: 'giveUpDelivery' | 'tellOfRecall' | 'confirmRecall' | 'acknowledge' }>['kind'];

function deliveryAct(path: string, kind: DeliveryAct, summary: string): Route {
  return writeRoute({
    method: 'post', path: `/documents/:documentId/deliveries/:deliveryId/${path}`, tag: TAG, summary, params: deliveryParams,
    body: withWordsSchema, answers,
    async handle({ parts, params, body, key, ...signedIn }) {
      const { documentId, deliveryId } = params;
      await loadDocument(parts, signedIn, documentId, kind === 'acknowledge' || kind === 'confirmRecall' ? 'issued' : 'whole');
      const commandId = commandIdOf(signedIn.viewer.personId, key);
      const wordsId = await keepWords(parts, commandId, signedIn.viewer.personId, body.words);
      return sendToDispatch(parts, signedIn, {
        documentId, commandId, postId: body.postId, deliveryId,
        body: kind === 'giveUpDelivery' ? { kind, deliveryId, wordsId: wordsId ?? '' } : { kind, deliveryId },
      });
    },
  });
}

const resend = writeRoute({
  method: 'post', path: '/documents/:documentId/deliveries/:deliveryId/resend', tag: TAG,
  summary: 'Gửi lại thư; địa chỉ sai thì kèm địa chỉ đúng', params: deliveryParams, body: resendSchema, answers,
  async handle({ parts, params, body, key, ...signedIn }) {
    const { documentId, deliveryId } = params;
    await loadDocument(parts, signedIn, documentId);
    const commandId = commandIdOf(signedIn.viewer.personId, key);
    const address = body.email && (await keepAddress(parts, signedIn, { commandId, deliveryId, email: body.email }));
    return sendToDispatch(parts, signedIn, {
      documentId, commandId, postId: body.postId, deliveryId, body: { kind: 'resend', deliveryId, ...(address && { address }) },
    });
  },
});

const handOver = writeRoute({
  method: 'post', path: '/documents/:documentId/deliveries/:deliveryId/hand-over', tag: TAG,
  summary: 'Đã giao bản giấy hoặc đã gửi ngoài hệ thống; có người ký nhận thì ghi tên và ngày', params: deliveryParams, body: handOverSchema, answers,
  async handle({ parts, params, body, key, ...signedIn }) {
    const { documentId, deliveryId } = params;
    await loadDocument(parts, signedIn, documentId);
    const { personId } = signedIn.viewer;
    const commandId = commandIdOf(personId, key);
    const wordsId = await keepWords(parts, commandId, personId, body.words);
    const receiverId = await keepWords(parts, commandId, personId, body.receiver);
    return sendToDispatch(parts, signedIn, {
      documentId, commandId, postId: body.postId, deliveryId,
      body: {
        kind: 'handOver', deliveryId, ...(wordsId && { wordsId }),
        ...(receiverId && { slip: { on: body.receivedOn ?? signedIn.today, receiverId } }),
      },
    });
  },
});

const recall = writeRoute({
  method: 'post', path: '/documents/:documentId/recall', tag: TAG, summary: 'Thu hồi văn bản đã phát hành, có lý do',
  params: documentParams, body: withWordsSchema, answers,
  async handle({ parts, params, body, key, ...signedIn }) {
    await loadDocument(parts, signedIn, params.documentId);
    const commandId = commandIdOf(signedIn.viewer.personId, key);
    const wordsId = (await keepWords(parts, commandId, signedIn.viewer.personId, body.words)) ?? '';
    return sendToDispatch(parts, signedIn, {
      documentId: params.documentId, commandId, postId: body.postId, body: { kind: 'recall', wordsId },
    });
  },
});

const addAddressee = writeRoute({
  method: 'post', path: '/documents/:documentId/addressees', tag: TAG, summary: 'Gửi thêm một nơi nhận sau khi phát hành',
  params: documentParams,
  body: withWordsSchema.extend({ addresseeId: z.string() }), answers,
  async handle({ parts, params, body, key, ...signedIn }) {
    await loadDocument(parts, signedIn, params.documentId);
    const commandId = commandIdOf(signedIn.viewer.personId, key);
    const wordsId = (await keepWords(parts, commandId, signedIn.viewer.personId, body.words)) ?? '';
    return sendToDispatch(parts, signedIn, {
      documentId: params.documentId, commandId, postId: body.postId, body: { kind: 'addAddressee', addresseeId: body.addresseeId, wordsId },
    });
  },
});

interface ToDispatch {
  readonly documentId: string;
  readonly commandId: string;
  readonly postId: string | undefined;
  readonly deliveryId?: string;
  readonly body: DispatchCommandBody;
}

async function sendToDispatch(parts: ApiParts, signedIn: SignedIn, { documentId, commandId, postId, deliveryId, body }: ToDispatch) {
  const dispatch = await parts.states.dispatchState(documentId);
  if (!dispatch) failWith({ code: 'NOT_ISSUED' });
  const { seq, answer } = await sendCommand(parts, {
    commandId, streamId: streamId('dispatch', documentId),
    actor: actorAt(signedIn, postId ?? fittingPost(signedIn, dispatch, deliveryId)), body,
  });
  return { body: { seq, answer } };
}

/** The recipient's post, else the records clerk's: the one of the person's posts this can be done from. */
function fittingPost({ viewer }: SignedIn, dispatch: DispatchState, deliveryId: string | undefined): string {
  const receives = deliveryId === undefined ? undefined : dispatch.deliveries[deliveryId]?.postId;
  const ids = viewer.posts.map((post) => post.id);
  return ids.find((id) => id === receives) ?? ids.find((id) => dispatch.clerkPostIds.includes(id)) ?? ids[0] ?? '';
}

export const deliveriesRoutes: readonly Route[] = [
  list,
  resend,
  handOver,
  deliveryAct('give-up', 'giveUpDelivery', 'Dừng gửi cho một nơi nhận, có lý do'),
  deliveryAct('recall-told', 'tellOfRecall', 'Đã báo thu hồi đến nơi nhận bản giấy'),
  deliveryAct('confirm-recall', 'confirmRecall', 'Xác nhận đã biết văn bản thu hồi'),
  deliveryAct('acknowledge', 'acknowledge', 'Xác nhận đã nhận'),
  recall,
  addAddressee,
];
