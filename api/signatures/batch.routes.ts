import type { z } from 'zod';
import type { OpenKey } from '../../adapters/signing/signing-keys';
import { loadDocument } from '../documents/load-document';
import { commandIdOf, partOf } from '../http/command-id';
import { writeRoute, type SignedIn } from '../http/route';
import { actorAt } from '../http/send-command';
import type { ApiParts } from '../api-parts';
import { apiProblem, ProblemError, refusalProblem, type Problem } from '../problems/problem';
import { isRecordAway } from '../problems/record-away';
import { checkPin } from './check-pin';
import { requireFit } from './fit-certificate';
import { ownCertificate } from './own-certificate';
import { batchSchema } from './signature.schema';
import { signOrTell } from './sign-or-tell';

/** As many documents are under way at once: enough to keep the one thread for PDF at work, few enough for the first row to come soon. */
const AT_ONCE = 3;

/** Many documents behind one PIN: each is an act of its own, and its row is told when it verified or failed. */
export const batchRoute = writeRoute({
  method: 'post', path: '/signatures', tag: 'Ký số, đóng dấu', summary: 'Ký số nhiều văn bản; mỗi dòng trả lời là một văn bản',
  body: batchSchema,
  answers: {
    200: { description: 'Mỗi dòng: documentId, state (signed | preparing | refused), problem', contentType: 'application/x-ndjson' },
  },
  async handle({ parts, response, body, key, ...signedIn }) {
    const certificateId = ownCertificate(signedIn);
    await requireFit(parts, signedIn, certificateId);
    const opened = await checkPin(parts, { certificateId, pin: body.pin, personId: signedIn.viewer.personId });
    response.status(200).type('application/x-ndjson');
    response.flushHeaders();
    const waiting = [...body.items];
    const worker = async (): Promise<void> => {
      for (let item = waiting.shift(); item; item = waiting.shift()) {
        const row = await signOne(parts, signedIn, { ...item, postId: body.postId, certificateId, opened, key });
        response.write(`${JSON.stringify({ documentId: item.documentId, ...row })}\n`);
      }
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, body.items.length) }, worker));
    response.end();
    return 'sent';
  },
});

type Item = z.infer<typeof batchSchema>['items'][number];

interface OneOfMany extends Item {
  readonly postId: string;
  readonly certificateId: string;
  readonly opened: OpenKey;
  readonly key: string;
}

async function signOne(parts: ApiParts, signedIn: SignedIn, item: OneOfMany): Promise<{
  readonly state: string; readonly seq?: number; readonly problem?: Problem
}> {
  const { documentId, certificateId, bytesSha256, expectedVersion, opened } = item;
  try {
    await loadDocument(parts, signedIn, documentId);
    const finished = await signOrTell(parts, {
      documentId, commandId: partOf(commandIdOf(signedIn.viewer.personId, item.key), documentId), actor: actorAt(signedIn, item.postId),
      expectedVersion, key: opened,
      prepare: (preparationId) => ({ kind: 'prepareSignature', preparationId, certificateId, bytesSha256 }),
    });
    return { state: finished.kind === 'preparing' ? 'preparing' : 'signed', seq: finished.seq };
  } catch (error) {
    return { state: 'refused', problem: problemOf(parts, error) };
  }
}

/** The other rows go on whatever one row meets. */
function problemOf(parts: ApiParts, error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (isRecordAway(error)) return refusalProblem({ code: 'RECORD_UNAVAILABLE' });
  parts.logger.error({ err: error }, 'unexpected error in a batch');
  return apiProblem('INTERNAL');
}
