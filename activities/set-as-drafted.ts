import type { Effect } from '../domain/stream/standing';
import { streamId } from '../domain/stream/stream-id';
import { numberIn, pageIn, textIn } from './effect-input';
import { failure } from './failures';
import { withHeartbeat } from './heartbeat';
import { pageReport } from './page-report';
import type { AsDrafted, DraftReader, FileStore, RecordPort } from './ports';
import { report } from './report';
import { readPlaces } from './stored-places';

export interface SetAsDraftedPorts {
  readonly record: RecordPort;
  readonly drafts: DraftReader;
  readonly asDrafted: AsDrafted;
  readonly files: FileStore;
}

/**
 * Makes the drafter's own page ready to be signed: its bytes stay as they are, the fields for number, date, signature and seal come
 * behind them. Done twice it gives the same files.
 */
export function createSetAsDrafted({ record, drafts, asDrafted, files }: SetAsDraftedPorts) {
  return async function setAsDrafted(effect: Effect): Promise<void> {
    const documentId = textIn(effect, 'documentId');
    const version = numberIn(effect, 'version');
    const content = await drafts.pageContent(documentId, version);
    if (content === undefined) throw failure('DRAFT_MISSING', { documentId, version });
    const told = await withHeartbeat(async () => {
      const [pdf, places] = await Promise.all([files.get(textIn(effect, 'pdfSha256')), readPlaces(files, textIn(effect, 'placesSha256'))]);
      return pageReport(await asDrafted.set({ pdf, places, content }), pageIn(effect), files);
    });
    await report(record, streamId('document', documentId), effect.effectId, told);
  };
}
