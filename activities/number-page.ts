import type { Effect } from '../domain/stream/standing';
import { streamId } from '../domain/stream/stream-id';
import { numberIn, textIn } from './effect-input';
import { failure } from './failures';
import { withHeartbeat } from './heartbeat';
import type { FileStore, PageNumbering, RecordPort, StateReader } from './ports';
import { report } from './report';

export interface NumberPagePorts {
  readonly record: RecordPort;
  readonly states: StateReader;
  readonly numbering: PageNumbering;
  readonly files: FileStore;
}

/**
 * Writes number and date on the approved page, before anybody signs it: the approved bytes stay, the number comes behind them. A number
 * that was given up meanwhile is written nowhere.
 */
export function createNumberPage({ record, states, numbering, files }: NumberPagePorts) {
  return async function numberPage(effect: Effect): Promise<void> {
    const documentId = textIn(effect, 'documentId');
    const number = numberIn(effect, 'number');
    const document = await states.documentState(documentId);
    if (document === undefined) throw failure('STREAM_UNKNOWN', { documentId });
    const { numbered, typeset } = document;
    if (typeset === undefined || numbered?.number !== number || numbered.pdfSha256 !== undefined) return;
    const { issuedOn } = numbered;
    const pdf = await withHeartbeat(async () => numbering.write(await files.get(typeset.pdfSha256), { number, issuedOn }));
    const { sha256: pdfSha256 } = await files.put(pdf);
    await report(record, streamId('document', documentId), effect.effectId, { kind: 'recordNumberedPage', number, pdfSha256 });
  };
}
