import { z } from 'zod';
import { stepOf } from '../../domain/document/next-step';
import { troubleOf } from '../../domain/operations/trouble';
import { streamId } from '../../domain/stream/stream-id';
import type { ApiParts } from '../api-parts';
import { readRoute, type Route } from '../http/route';
import { effectWords } from '../operations/effect-words';
import { seeRun } from '../operations/see-run';
import { troubleWords } from '../operations/trouble-words';
import { holderWho } from '../people/who';
import { documentParams } from './document.schema';
import { awaitedPosts, loadDocument, type LoadedDocument } from './load-document';

const whySchema = z.object({
  waitsFor: z.string(), since: z.string().optional(), nextWakeAt: z.string().optional(), engine: z.enum(['running', 'ended', 'unknown']),
  lastFailure: z.string().optional(),
}).meta({ id: 'Why', description: 'Hồ sơ đang chờ gì' });

const why = readRoute({
  path: '/documents/:documentId/why', tag: 'Hồ sơ', summary: 'Hồ sơ đang chờ ai, chờ gì, từ bao giờ', params: documentParams,
  answers: { 200: { description: 'Điều đang chờ', schema: whySchema } },
  async handle({ parts, params, organisation, today, ...rest }) {
    const loaded = await loadDocument(parts, { organisation, today, ...rest }, params.documentId);
    const stream = await parts.database.stream.findUniqueOrThrow({ where: { streamId: streamId('document', params.documentId) } });
    const holders = awaitedPosts(loaded).map((postId) => holderWho(organisation, postId, today));
    const effect = effectWords(stream.effectIds);
    const waitsFor = effect ? `Hệ thống đang ${effect}.` : personsWords(loaded, holders.map((who) => `${who.name} (${who.postTitle})`));
    return {
      body: {
        waitsFor, ...(loaded.state.current && { since: loaded.state.current.openedAt }),
        ...(stream.wakeAt && { nextWakeAt: stream.wakeAt.toISOString() }),
        ...(await engineWords(parts, params.documentId, stream.effectIds)),
      },
    };
  },
});

function personsWords({ state }: LoadedDocument, holders: readonly string[]): string {
  if (state.closed || !state.current) return 'Hồ sơ đã kết thúc.';
  const step = stepOf(state, state.current.stepId)?.label ?? state.current.stepId;
  return holders.length === 0 ? `Bước “${step}” chưa có người phụ trách.` : `Bước “${step}”: chờ ${holders.join(', ')}.`;
}

async function engineWords(parts: ApiParts, documentId: string, effectIds: readonly string[]) {
  const run = await seeRun(parts, streamId('document', documentId), effectIds);
  const trouble = troubleOf(run, effectIds.length > 0);
  return { engine: engineState(run), ...(trouble && { lastFailure: troubleWords(trouble) }) };
}

function engineState(run: Awaited<ReturnType<typeof seeRun>>): 'running' | 'ended' | 'unknown' {
  if (run === 'away' || run === undefined) return 'unknown';
  return run.running ? 'running' : 'ended';
}

export const whyRoutes: readonly Route[] = [why];
