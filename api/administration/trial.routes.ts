import { z } from 'zod';
import { trialPlace, trialReading, trialWay } from '../../domain/administration/trial';
import type { DocumentFacts } from '../../domain/document/document-events';
import { trialRoute } from '../../domain/routes/trial-route';
import { streamId } from '../../domain/stream/stream-id';
import type { ApiParts } from '../api-parts';
import { beginRoute, dropDraft, keepDraft, textSha256Of } from '../drafts/draft-store';
import { commandIdOf } from '../http/command-id';
import { writeRoute, type Route, type SignedIn } from '../http/route';
import { actorAt, sendCommand } from '../http/send-command';
import { failWith } from '../problems/problem';
import { agencyAdministered } from './overview.reads';
import { readTrial } from './trial.reads';

const trialSchema = z.object({ agencyId: z.string(), postId: z.string(), signerPostId: z.string() })
  .meta({ id: 'Trial', description: 'Gửi văn bản thử đi qua các bước' });

type Asked = z.infer<typeof trialSchema>;

const begin = writeRoute({
  method: 'post', path: '/administration/trial-document', tag: 'Quản trị', summary: 'Gửi một văn bản thử: không lấy số, không đóng dấu, không gửi đi',
  body: trialSchema,
  answers: { 201: { description: 'Văn bản thử đã vào quy trình', schema: z.object({ documentId: z.string(), seq: z.number() }) } },
  async handle({ parts, body, key, ...signedIn }) {
    const commandId = commandIdOf(signedIn.viewer.personId, key);
    const facts = await factsOfTrial(parts, signedIn, body, commandId);
    const { agency } = agencyAdministered(signedIn, body.agencyId);
    const reading = trialReading(agency);
    const { personId, postId } = facts.drafter;
    await keepDraft(parts, { documentId: facts.documentId, personId, postId, unitId: facts.unitId, agencyId: agency.id, reading });
    await beginRoute(parts, facts, trialRoute.id);
    try {
      const { seq } = await sendCommand(parts, {
        commandId, streamId: streamId('document', facts.documentId), actor: actorAt(signedIn, postId),
        body: {
          kind: 'submit', facts, route: trialRoute, text: { version: 1, textSha256: textSha256Of(reading) }, findings: { empty: false, missing: [] },
        },
      });
      return { status: 201, body: { documentId: facts.documentId, seq } };
    } catch (refused) {
      await dropDraft(parts, facts.documentId);
      throw refused;
    }
  },
});

/** From the post one administers this agency from; somebody has to be there at each step, and one trial at a time is enough. */
async function factsOfTrial(parts: ApiParts, signedIn: SignedIn, asked: Asked, documentId: string): Promise<DocumentFacts> {
  const { organisation, viewer, today } = signedIn;
  const { agency } = agencyAdministered(signedIn, asked.agencyId);
  const post = viewer.posts.find((one) => one.id === asked.postId && one.agencyId === agency.id && one.roles.includes('administrator'));
  if (!post) failWith({ code: 'NOT_YOUR_POST', field: 'postId' });
  const at = { organisation, agency, post, today };
  const step = trialWay(at).find(({ names }) => names.length === 0)?.label;
  if (step !== undefined) failWith({ code: 'TRIAL_WITHOUT_HOLDER', facts: { step } });
  const { shown: { latest } } = await readTrial(parts, signedIn, agency);
  if (latest?.state === 'running' && latest.documentId !== documentId) failWith({ code: 'TRIAL_UNDERWAY' });
  return { ...trialPlace(at), documentId, drafter: { personId: viewer.personId, postId: post.id }, signerPostId: asked.signerPostId };
}

export const trialRoutes: readonly Route[] = [begin];
