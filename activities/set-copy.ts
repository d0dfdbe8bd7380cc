import { excerptOf } from '../domain/copies/excerpt';
import type { CopyOf } from '../domain/copies/copy';
import { picturesIn } from '../domain/document/page-pictures';
import type { Effect } from '../domain/stream/standing';
import { streamId } from '../domain/stream/stream-id';
import { numberIn, pageIn, textIn } from './effect-input';
import { failure } from './failures';
import { withHeartbeat } from './heartbeat';
import { pageReport } from './page-report';
import type { CopiedPages, Copying, DraftReader, FileStore, RecordPort, StateReader } from './ports';
import { report } from './report';

export interface SetCopyPorts {
  readonly record: RecordPort;
  readonly states: StateReader;
  readonly drafts: DraftReader;
  readonly copying: Copying;
  readonly files: FileStore;
}

/**
 * Makes the page of a copy: what is copied, with the copy's own part. The issued file, or the scan of a paper original, is read and
 * stays as it is. Done twice it gives the same files.
 */
export function createSetCopy(ports: SetCopyPorts) {
  const { record, states, drafts, copying, files } = ports;
  return async function setCopy(effect: Effect): Promise<void> {
    const documentId = textIn(effect, 'documentId');
    const version = numberIn(effect, 'version');
    const copyOf = (await states.documentState(documentId))?.facts.copyOf;
    const content = await drafts.pageContent(documentId, version);
    if (copyOf === undefined || content === undefined) throw failure('DRAFT_MISSING', { documentId, version });
    const told = await withHeartbeat(async () =>
      pageReport(await copying.set({ content, original: await originalOf(ports, copyOf), to: copyOf.to }), pageIn(effect), files));
    await report(record, streamId('document', documentId), effect.effectId, told);
  };
}

async function originalOf({ drafts, files }: SetCopyPorts, copyOf: CopyOf): Promise<CopiedPages> {
  if (copyOf.blocks === undefined) return { kind: 'issued', pdf: await files.get(copyOf.scanSha256 ?? copyOf.pdfSha256) };
  const { documentId, version } = copyOf;
  const original = await drafts.pageContent(documentId, version);
  if (original === undefined) throw failure('DRAFT_MISSING', { documentId, version });
  const content = excerptOf(original, copyOf);
  const pictures = await Promise.all(picturesIn(content).map(async (sha256) => [sha256, await files.get(sha256)] as const));
  return { kind: 'excerpt', content, pictures: Object.fromEntries(pictures) };
}
