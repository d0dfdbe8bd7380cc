import { z } from 'zod';
import { stepOf } from '../../domain/document/next-step';
import { streamId } from '../../domain/stream/stream-id';
import type { ApiParts } from '../api-parts';
import { readRoute, type Route } from '../http/route';
import { holderWho } from '../people/who';
import { documentParams } from './document.schema';
import { loadDocument, type LoadedDocument } from './load-document';

const EFFECT_WORDS: readonly (readonly [string, string])[] = [
  ['typeset', 'dàn trang dự thảo'], ['prepare', 'chuẩn bị tệp để ký'], ['embed', 'ghi chữ ký số vào tệp'], ['remind', 'gửi thư đôn đốc'],
];

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
    const holders = loaded.state.current?.postIds.map((postId) => holderWho(organisation, postId, today)) ?? [];
    const waitsFor = effectWords(stream.effectIds) ?? personsWords(loaded, holders.map((who) => `${who.name} (${who.postTitle})`));
    return {
      body: {
        waitsFor, ...(loaded.state.current && { since: loaded.state.current.openedAt }),
        ...(stream.wakeAt && { nextWakeAt: stream.wakeAt.toISOString() }),
        ...(await engineWords(parts, params.documentId)),
      },
    };
  },
});

function effectWords(effectIds: readonly string[]): string | undefined {
  const found = EFFECT_WORDS.find(([kind]) => effectIds.some((id) => id.startsWith(`${kind}/`)));
  return found && `Hệ thống đang ${found[1]}.`;
}

function personsWords({ state }: LoadedDocument, holders: readonly string[]): string {
  if (state.closed || !state.current) return 'Hồ sơ đã kết thúc.';
  const step = stepOf(state, state.current.stepId)?.label ?? state.current.stepId;
  return holders.length === 0 ? `Bước “${step}” chưa có người phụ trách.` : `Bước “${step}”: chờ ${holders.join(', ')}.`;
}

/** Only the kind of the failure is told: its message is for the operator's log. */
async function engineWords(parts: ApiParts, documentId: string) {
  try {
    const progress = await parts.progressOf(streamId('document', documentId));
    const failing = progress?.effects.find((effect) => effect.lastFailure !== undefined);
    return {
      engine: progress ? (progress.running ? 'running' : 'ended') : 'unknown',
      ...(failing && { lastFailure: `${failing.activity}: chưa thành sau ${failing.attempt} lần, đang thử lại.` }),
    };
  } catch {
    return { engine: 'unknown', lastFailure: 'Chưa liên lạc được với bộ xử lý luồng; hồ sơ vẫn xử lý được, các việc tự động sẽ chạy sau.' };
  }
}

export const whyRoutes: readonly Route[] = [why];
