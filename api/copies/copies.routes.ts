import { z } from 'zod';
import { copyRoute } from '../../domain/routes/copy-routes';
import { streamId } from '../../domain/stream/stream-id';
import type { ApiParts } from '../api-parts';
import { loadDocument, type LoadedDocument } from '../documents/load-document';
import { dropDraft, keepDraft, readingOf, textSha256Of } from '../drafts/draft-store';
import type { KeptReading } from '../drafts/read-text';
import { commandIdOf } from '../http/command-id';
import { readRoute, writeRoute, type Route } from '../http/route';
import { actorAt, sendCommand } from '../http/send-command';
import { failWith, ProblemError } from '../problems/problem';
import { copyChoicesSchema, copyParams, newCopySchema } from './copies.schema';
import { copyChoices } from './copy-choices';
import { copyDraft } from './copy-draft';

const TAG = 'Sao văn bản';

const choices = readRoute({
  path: '/documents/:documentId/copies/choices', tag: TAG, summary: 'Các hình thức sao được phép của văn bản đã phát hành', params: copyParams,
  answers: { 200: { description: 'Hình thức, người ký, các đoạn nội dung', schema: copyChoicesSchema } },
  async handle({ parts, params, ...signedIn }) {
    const original = await loadDocument(parts, signedIn, params.documentId, 'issued');
    if (!original.state.issued) failWith({ code: 'NOT_ISSUED' });
    return { body: copyChoices(original.state, await issuedReading(parts, original), signedIn) };
  },
});

const create = writeRoute({
  method: 'post', path: '/documents/:documentId/copies', tag: TAG, summary: 'Lập bản sao: sao y, trích sao, sao lục', params: copyParams,
  body: newCopySchema,
  answers: { 201: { description: 'Bản sao đã trình người ký', schema: z.object({ documentId: z.string(), seq: z.number() }) } },
  async handle({ parts, params, body, key, ...signedIn }) {
    const original = await loadDocument(parts, signedIn, params.documentId, 'issued');
    const commandId = commandIdOf(signedIn.viewer.personId, key);
    const { facts, copyOf, reading } = copyDraft(commandId, original, body, signedIn);
    await keepDraft(parts, {
      documentId: commandId, reading, personId: signedIn.viewer.personId, postId: facts.drafter.postId, unitId: facts.unitId, agencyId: facts.agencyId,
    });
    const { seq } = await unlessRefused(parts, commandId, () => sendCommand(parts, {
      commandId, streamId: streamId('document', commandId), actor: actorAt(signedIn, body.postId),
      body: {
        kind: 'submit', facts, route: copyRoute(copyOf.to), text: { version: 1, textSha256: textSha256Of(reading) },
        findings: { empty: false, missing: reading.recipients.length === 0 ? ['recipients'] : [] },
      },
    }));
    await parts.database.document.updateMany({ where: { id: commandId, route: '' }, data: { route: 'ban-sao' } });
    return { status: 201, body: { documentId: commandId, seq } };
  },
});

/** A copy that is refused leaves no draft behind: there is nothing in it to correct. */
async function unlessRefused<T>(parts: ApiParts, documentId: string, send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof ProblemError) await dropDraft(parts, documentId);
    throw error;
  }
}

async function issuedReading(parts: ApiParts, { documentId, state }: LoadedDocument): Promise<KeptReading> {
  const row = await parts.database.documentVersion.findUnique({ where: { documentId_version: { documentId, version: state.text.version } } });
  return row ? readingOf(row.content) : failWith({ code: 'NOT_FOUND' });
}

export const copiesRoutes: readonly Route[] = [choices, create];
