import { createEmbedSignature } from '../../../activities/embed-signature';
import { createPrepareSignature } from '../../../activities/prepare-signature';
import { tryEffects } from '../../../activities/try-effects';
import { createTypesetDraft } from '../../../activities/typeset-draft';
import { createTypesetting } from '../../../adapters/pdf/page-typesetting';
import { createPdfWork } from '../../../adapters/pdf/pdf-work';
import { createSignatureBytes } from '../../../adapters/pdf/signature-bytes';
import { createDraftReader } from '../../../adapters/postgres/draft-reader';
import type { StreamId } from '../../../domain/stream/stream-id';
import type { ApiOffice } from './api-office';

/**
 * Does for a document what the workers do, on real pages: for tests of what is drawn on them and of files that must be valid. Where
 * neither matters, `standInForEffects` costs less. Returns how to stop.
 */
export function doEffects(office: ApiOffice): () => Promise<void> {
  const tries = triesOf(office);
  let work = Promise.resolve();
  const look = async (stream: StreamId): Promise<void> => {
    await tryEffects(await office.record.look(stream), { tries, onFailure: (_effect, reason) => { throw reason; } });
  };
  const leave = office.parts.listener.subscribe((news) => {
    if (news?.stream.startsWith('document/')) work = work.then(() => look(news.stream));
  });
  return async () => {
    leave();
    await work;
  };
}

function triesOf({ record, parts }: ApiOffice) {
  const { states, clock, files, pool, signingKeys: keys, authorityPem, settings } = parts;
  const work = createPdfWork();
  const signing = { record, states, files, signatures: createSignatureBytes({ work, keys, authorityPem }) };
  return {
    typeset: createTypesetDraft({
      record, files, drafts: createDraftReader(pool, states, clock, settings.publicUrl), typesetting: createTypesetting(work),
    }),
    prepareSignature: createPrepareSignature(signing),
    embedSignature: createEmbedSignature(signing),
  };
}
