import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reserveFields } from '../../../adapters/pdf/reserve-fields';
import { createTypesetter } from '../../../adapters/typeset/typesetter';
import type { PageContent } from '../../../domain/document/page-content';
import { madeOnce } from '../../support/made-once';
import { READING } from './fixture-office';

/** A report marked DỰ THẢO, or the same with its reserved fields; set once for all files of a run. */
export async function paper(which: 'draft' | 'to-sign'): Promise<Buffer> {
  return readFile(join(await madeOnce('browser-papers', setBoth), which));
}

async function setBoth(folder: string): Promise<void> {
  const { typeset } = createTypesetter();
  const report: PageContent = {
    profile: 'state-nd30',
    issuingBody: 'Ủy ban nhân dân\nphường Hoa Sen',
    symbol: 'BC-UBND',
    placeOfIssue: 'Hoa Sen',
    monthAndYear: { month: 11, year: 2026 },
    typeName: 'Báo cáo',
    subject: READING.subject ?? '',
    addressees: READING.addressees,
    blocks: READING.body,
    signature: { lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Lã Hoàng Tùng Vân' },
    recipients: { lines: ['Như trên;', 'Thường trực Đảng ủy phường (để báo cáo);'], archiveLine: 'Lưu: VT, KTHT.' },
  };
  const { pdf, places } = typeset(report);
  const toSign = await reserveFields(pdf, places, { signer: report.signature.name, agency: report.issuingBody });
  await mkdir(folder);
  await Promise.all([
    writeFile(join(folder, 'draft'), typeset(report, { watermark: 'DỰ THẢO' }).pdf), writeFile(join(folder, 'to-sign'), toSign),
  ]);
}
