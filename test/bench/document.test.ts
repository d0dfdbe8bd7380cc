import { newHands } from '../../bench/document/hand';
import { repeat } from '../../bench/document/repeat';
import { issueAndVerify, signVisibleAndVerify } from '../../bench/document/sign-and-verify';
import { documentTable } from '../../bench/document/table';
import { reportOf, wordFileOf } from '../../bench/document/texts';
import { rowsOf } from '../../bench/web/rows';
import { webTable } from '../../bench/web/table';
import { readDraftFile } from '../../adapters/drafts/read-draft-file';
import { createPdfWork } from '../../adapters/pdf/pdf-work';
import { readDraft } from '../../domain/draft-reading/read-draft';

const NAMES = { signer: 'Lương Thế Khoa', agency: 'Ủy ban nhân dân phường Hoa Sen' };
const fast = { perSecond: 100, p50: 10, p95: 12, n: 20 };

test('the report that is set has as many pages as asked, each turn with other words', async () => {
  const work = createPdfWork();
  expect((await work.typeset(reportOf(6, 1))).pages).toBe(6);
  expect((await work.typeset(reportOf(6, 99))).pages).toBe(6);
  expect((await work.typeset(reportOf(12, 1))).pages).toBe(12);
  expect(reportOf(6, 1).blocks).not.toEqual(reportOf(6, 2).blocks);
});

test('the Word file is read as a report with its subject and all its sections', async () => {
  const outcome = await readDraftFile(await wordFileOf(10, 4));
  if (outcome.kind === 'refused') throw new Error(outcome.sentence);
  const { documentType, subject, missing, body } = readDraft(outcome.source);
  expect([documentType, subject, missing]).toEqual(['BC', 'Kết quả công tác, lần thứ 4', []]);
  expect(body.length).toBeGreaterThanOrEqual(2 * 37);
});

test('what is measured is proven: a file that does not hold stops the measurement', async () => {
  const work = createPdfWork();
  const { pdf } = await work.typesetForApproval(reportOf(6, 0), NAMES);
  const hands = newHands(NAMES.signer, NAMES.agency);
  await signVisibleAndVerify(work, pdf, hands, NAMES);
  await issueAndVerify(work, pdf, hands, NAMES);
  const strangers = { ...hands, authorityPem: newHands('Ai đó', 'Nơi khác').authorityPem };
  await expect(signVisibleAndVerify(work, pdf, strangers, NAMES)).rejects.toThrow('does not hold');
});

test('only the turns after the warm-up are counted, and nothing of what prepares them', async () => {
  const prepared: number[] = [];
  const { n } = await repeat({ times: 3, warmUp: 2 }, (turn) => prepared.push(turn), async () => undefined);
  expect([n, prepared]).toEqual([3, [0, 1, 2, 3, 4]]);
});

test('a figure that misses its aim says so, and a tool that is not installed is named', () => {
  const rows = { read: fast, typeset: { ...fast, pages: 6, p95: 31 }, signVisible: fast, issue: fast, pyHanko: { missing: 'chưa cài pyHanko' } };
  const lines = documentTable(rows).split('\n');
  expect(lines.find((line) => line.startsWith('đọc'))).toMatch(/đạt$/u);
  expect(lines.find((line) => line.startsWith('trình bày 6 trang'))).toMatch(/CHƯA ĐẠT$/u);
  expect(lines.at(-1)).toContain('chưa cài pyHanko');
  const beside = documentTable({ ...rows, pyHanko: { version: '0.38', signVisible: { ...fast, perSecond: 20 } } });
  expect(beside).toContain('20/giây (5.0 ×)');
});

test('a screen is told by its median, beside its budget and beside the bare answer it waits for', () => {
  const traffic = { requests: 3, kilobytes: 4.5 };
  const walkOf = (ms: number) => ({
    firstRows: ms, decision: ms, text: ms, firstPage: ms, nextAfterAct: ms, actAnswer: 50, search: ms, pages: 12,
    traffic: { firstRows: traffic, open: traffic, nextAfterAct: traffic, search: traffic },
  });
  const floor = { inbox: 20, document: 10, paper: 30, search: 5 };
  const weight = { scriptsGzip: 180, scriptsSent: 190, scripts: 2 };
  const rows = rowsOf({ walks: [walkOf(900), walkOf(200), walkOf(100)], floors: [floor], weight });
  const rowOf = (name: string) => rows.find(({ row }) => row.startsWith(name));
  expect(rowOf('queue: first rows')).toMatchObject({ median: 200, budget: 1000, met: true, floor: 20, ratio: 10 });
  expect(rowOf('queue → text')).toMatchObject({ median: 200, budget: 150, met: false });
  expect(rowOf('queue → first page')).toMatchObject({ floor: 40, ratio: 5 });
  expect(webTable(rows, walkOf(1).traffic, 12)).toContain('CHƯA ĐẠT');
});
