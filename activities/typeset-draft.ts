import type { PageContent } from '../domain/document/page-content';
import { picturesIn } from '../domain/document/page-pictures';
import type { Effect } from '../domain/stream/standing';
import { streamId } from '../domain/stream/stream-id';
import { numberIn, pageIn, textIn } from './effect-input';
import { failure } from './failures';
import { withHeartbeat } from './heartbeat';
import { pageReport } from './page-report';
import type { DraftReader, FileStore, RecordPort, Typesetting } from './ports';
import { report } from './report';
import { seenAfter, type EffectEnd } from './sight';

export interface TypesetDraftPorts {
  readonly record: RecordPort;
  readonly drafts: DraftReader;
  readonly typesetting: Typesetting;
  readonly files: FileStore;
}

/**
 * Sets one version of the text: the page to be signed, the same marked DỰ THẢO, and where the blanks stand. Done twice it gives the
 * same files. What cannot be set becomes a task of the drafter, with the reason.
 */
export function createTypesetDraft({ record, drafts, typesetting, files }: TypesetDraftPorts) {
  return async function typesetDraft(effect: Effect): Promise<EffectEnd> {
    const documentId = textIn(effect, 'documentId');
    const version = numberIn(effect, 'version');
    const content = await drafts.pageContent(documentId, version);
    if (content === undefined) throw failure('DRAFT_MISSING', { documentId, version });
    const told = await withHeartbeat(async () => pageReport(await typesetting.typeset(content, await picturesOf(content, files)), pageIn(effect), files));
    return seenAfter(await report(record, streamId('document', documentId), effect.effectId, told));
  };
}

async function picturesOf(content: PageContent, files: FileStore): Promise<Readonly<Record<string, Uint8Array>>> {
  return Object.fromEntries(await Promise.all(picturesIn(content).map(async (sha256) => [sha256, await files.get(sha256)] as const)));
}
