import type { DocumentAnswer } from '../../cli/demo/office-answers';
import type { OfficeClient } from '../../cli/demo/office-client';
import type { Say } from '../../embedded/say';
import type { WebOffice } from '../web/office';
import { noticeToSign } from '../web/hand-in';
import { signMany, type ToldRow, type ToSign } from './sign-many';

/** What a batch of signatures came to; times after the PIN. */
export interface BatchRow {
  readonly documents: number;
  /** Told as signed: each verified before it was told. */
  readonly signed: number;
  /** Told as "being prepared": done by the workers, and seen by the page when it is. */
  readonly preparing: number;
  readonly firstRowMs: number;
  readonly allMs: number;
  /** The longest wait between one row and the next. */
  readonly longestSilenceMs: number;
}

export interface Batch {
  readonly open: WebOffice;
  readonly office: OfficeClient;
  readonly password: string;
  readonly pin: string;
  readonly documents: number;
  readonly say: Say;
}

/** Documents handed in at the same time while the office is filled. */
const AT_ONCE = 4;

/** Real notices, set and approved, then signed by their leader behind one PIN. */
export async function measureBatch({ open, office, password, pin, documents, say }: Batch): Promise<BatchRow> {
  const views: DocumentAnswer[] = [];
  await Promise.all(Array.from({ length: AT_ONCE }, async (_, lane) => {
    for (let turn = lane; turn < documents; turn += AT_ONCE) {
      views.push(await noticeToSign(office));
      if (views.length % 20 === 0) say(`  ${views.length}/${documents} văn bản đã đến bước ký`);
    }
  }));
  const [holder] = views[0]?.current?.holders ?? [];
  if (!holder) throw new Error('Không ai giữ văn bản đầu tiên.');
  const { rows: [account] } = await open.pool.query<{ login: string }>('select login from account where person_id = $1', [holder.personId]);
  const leader = { url: open.url, login: account?.login ?? '', password, pin, postId: holder.postId };
  const told = await signMany(leader, views.map(toSign));
  const moments = [0, ...told.map(({ afterMs }) => afterMs)];
  return {
    documents, signed: countOf(told, 'signed'), preparing: countOf(told, 'preparing'),
    firstRowMs: Math.round(moments[1] ?? Number.NaN), allMs: Math.round(moments.at(-1) ?? Number.NaN),
    longestSilenceMs: Math.round(Math.max(...moments.slice(1).map((moment, at) => moment - (moments[at] ?? 0)))),
  };
}

function countOf(told: readonly ToldRow[], state: ToldRow['state']): number {
  return told.filter((row) => row.state === state).length;
}

function toSign({ documentId, seq, bytesSha256 }: DocumentAnswer): ToSign {
  if (bytesSha256 === undefined) throw new Error(`${documentId}: chưa có trang để ký.`);
  return { documentId, expectedVersion: seq, bytesSha256 };
}
