import { formatOf } from '../../adapters/drafts/format-of';
import type { ApiParts } from '../api-parts';
import { fail } from '../problems/problem';

/** How many pages a scan has; refused, with what to do, when it is no PDF, can do harm, cannot bear a signature or is not what the law asks. */
export async function pagesOfScan(parts: ApiParts, file: Uint8Array): Promise<number> {
  if (formatOf(file) !== 'pdf') refuseScan('Bản quét phải là một tệp PDF. Hãy đặt máy quét ra PDF (mọi trang trong một tệp) rồi nộp lại.');
  const read = await parts.ownPages.runsOf(file);
  if (read.kind === 'refused') refuseScan(read.sentence);
  const fault = (await parts.ownPages.faultOf(file)) ?? (await parts.paper.faultOfScan(file));
  if (fault !== undefined) refuseScan(fault);
  return read.pages.length;
}

function refuseScan(sentence: string): never {
  fail('SCAN_REFUSED', { sentence }, 'file');
}
