import type { z } from 'zod';
import type { PersonAct } from '../../domain/document/document-commands';
import { streamId } from '../../domain/stream/stream-id';
import { documentParams } from '../documents/document.schema';
import { forgetOwnWords, placeOfAct } from '../kept-words/own-words';
import { loadDocument, type LoadedDocument } from '../documents/load-document';
import { commandIdOf } from '../http/command-id';
import { writeRoute, type Call, type Route, type SignedIn } from '../http/route';
import { actorAt, sendCommand } from '../http/send-command';
import { takeFile } from '../http/upload';
import { actAnswerSchema, type ActKind } from './act.schema';
import { keepWords } from './keep-words';

export interface ActAsked<Body> extends SignedIn, Call<{ readonly documentId: string }, unknown, Body> {
  readonly loaded: LoadedDocument;
  /** Keeps the words of the act; undefined when there are none. */
  keep(words: string | undefined): Promise<string | undefined>;
}

interface AtPost {
  readonly postId: string;
  readonly expectedVersion?: number | undefined;
}

interface ActDefinition<Body> {
  readonly summary: string;
  readonly takesFile?: boolean;
  /** The act in the words of the rules. */
  body(asked: ActAsked<Body>): Promise<PersonAct>;
}

/** `POST /documents/:documentId/acts/<kind>`: see it first, say it to the record, answer what the record answered. */
export function actRoute<Body extends AtPost>(kind: ActKind, schema: z.ZodType<Body>, definition: ActDefinition<NoInfer<Body>>): Route {
  return writeRoute({
    method: 'post', path: `/documents/:documentId/acts/${kind}`, tag: 'Xử lý hồ sơ', summary: definition.summary, params: documentParams,
    body: schema,
    ...(definition.takesFile && { upload: 'file', before: takeFile }),
    answers: { 200: { description: 'Đã ghi', schema: actAnswerSchema } },
    async handle(call) {
      const { parts, params, body, viewer, key } = call;
      const loaded = await loadDocument(parts, call, params.documentId);
      const commandId = commandIdOf(viewer.personId, key);
      const asked = { ...call, loaded, keep: (words: string | undefined) => keepWords(parts, commandId, viewer.personId, words) };
      const act = await definition.body(asked);
      const { seq, answer } = await sendCommand(parts, {
        commandId, streamId: streamId('document', params.documentId), actor: actorAt(call, body.postId), body: act,
        ...(body.expectedVersion !== undefined && { expectedVersion: body.expectedVersion }),
      });
      await forgetOwnWords(parts, viewer.personId, placeOfAct(params.documentId, body.postId, kind));
      return { body: { seq, answer } };
    },
  });
}
