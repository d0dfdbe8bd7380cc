import { randomUUID } from 'node:crypto';
import type { SystemAct } from '../../../domain/document/document-commands';
import { SYSTEM } from '../../../domain/stream/actor';
import type { StreamId } from '../../../domain/stream/stream-id';
import type { ApiOffice } from './api-office';

/** Does at once what the workers would do for a document: pages, prepared bytes, embedded signatures. Returns how to stop. */
export function standInForEffects(office: ApiOffice): () => Promise<void> {
  const underWay = new Set<Promise<void>>();
  const leave = office.parts.listener.subscribe((news) => {
    if (!news?.stream.startsWith('document/')) return;
    const work = answerEffects(office, news.stream).finally(() => underWay.delete(work));
    underWay.add(work);
  });
  return async () => {
    leave();
    await Promise.all(underWay);
  };
}

async function answerEffects(office: ApiOffice, stream: StreamId): Promise<void> {
  const state = await office.parts.states.documentState(stream.slice('document/'.length));
  if (!state) return;
  const { preparation, text } = state;
  if (!state.typeset && !state.typesettingFailed) {
    const sha256 = await fileOf(office, `page of ${text.textSha256}`);
    await report(office, stream, {
      kind: 'recordTypeset', textSha256: text.textSha256, pdfSha256: sha256, draftPdfSha256: sha256, placesSha256: sha256, pages: 1,
      ...(state.initialled !== undefined && { initialled: state.initialled }),
    });
  }
  if (!preparation) return;
  const { preparationId } = preparation;
  const pdfSha256 = await fileOf(office, `${preparation.value ? 'signed' : 'prepared'} ${preparationId}`);
  if (preparation.value) await report(office, stream, { kind: 'recordSigned', preparationId, pdfSha256 });
  else if (!preparation.pdfSha256) await report(office, stream, {
    kind: 'recordPrepared', preparationId, pdfSha256, attributes: Buffer.from('to be signed').toString('base64'),
  });
}

async function fileOf(office: ApiOffice, text: string): Promise<string> {
  return (await office.parts.files.put(Buffer.from(`%PDF-1.7 ${text}`))).sha256;
}

async function report(office: ApiOffice, streamId: StreamId, act: SystemAct): Promise<void> {
  await office.record.commit({ commandId: randomUUID(), streamId, actor: SYSTEM, body: act });
}
