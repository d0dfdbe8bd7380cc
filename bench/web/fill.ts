import type { Pool } from 'pg';
import type { OfficeClient } from '../../cli/demo/office-client';
import type { Say } from '../../embedded/say';
import { layOutOpenItems } from '../office/open-items';
import { layOutFiledDocuments } from './filed-documents';
import { issuedNotice, reportToApprove } from './hand-in';
import type { WebBenchOptions } from './options';

interface Filling {
  readonly office: OfficeClient;
  readonly pool: Pool;
  readonly folder: string;
  readonly say: Say;
}

/** What one's queue holds while it is measured. */
export interface Filled {
  /** Reports of the leader that are real through and through, due before all copies. */
  readonly reports: readonly string[];
  readonly openItems: number;
  readonly documents: number;
}

/** One report more than there are runs: the first shows the way and does not count, the last is where the last act lands. */
export async function fillOffice({ office, pool, folder, say }: Filling, options: WebBenchOptions): Promise<Filled> {
  const reports: string[] = [];
  for (let turn = 1; turn <= options.runs + 2; turn += 1) {
    reports.push((await reportToApprove(office, folder, turn)).documentId);
    say(`  báo cáo ${turn}/${options.runs + 2} đã đến lãnh đạo`);
  }
  const { documentId: noticeId } = await issuedNotice(office);
  const [template = ''] = reports;
  const busyPostId = await holderOf(pool, template);
  const openCopies = options.openItems - reports.length;
  await layOutOpenItems(pool, template, { openItems: openCopies, busyItems: openCopies, busyPostId });
  await layOutFiledDocuments(pool, noticeId, options.documents - options.openItems - 1);
  return { reports, ...(await countsOf(pool)) };
}

async function holderOf(pool: Pool, documentId: string): Promise<string> {
  const { rows } = await pool.query<{ post_id: string }>('select post_id from open_task where document_id = $1', [documentId]);
  const [task] = rows;
  if (rows.length !== 1 || task === undefined) throw new Error(`${documentId}: ${rows.length} người đang giữ, phải là một.`);
  return task.post_id;
}

async function countsOf(pool: Pool): Promise<Omit<Filled, 'reports'>> {
  const { rows } = await pool.query<Omit<Filled, 'reports'>>(
    'select (select count(*) from open_task)::int as "openItems", (select count(*) from document)::int as documents',
  );
  const [counts] = rows;
  if (counts === undefined) throw new Error('Không đếm được việc và hồ sơ.');
  return counts;
}
