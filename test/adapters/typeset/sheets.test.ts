import { opinionsSheet, type OpinionsTable } from '../../../adapters/typeset/opinions-sheet';
import { routingSlipSheet } from '../../../adapters/typeset/routing-slip-sheet';
import { createTypesetter } from '../../../adapters/typeset/typesetter';
import type { RoutingSlip } from '../../../domain/dossier/routing-slip';
import { measurePages } from './measured-page';

const { sheet } = createTypesetter();
const AT = '2026-11-03T02:05:00.000Z';

const SLIP: RoutingSlip = {
  agencyName: 'Ủy ban nhân dân phường Hoa Sen', unitName: 'Phòng Kinh tế', addressedTo: 'Chủ tịch UBND', matter: 'Báo cáo: tình hình chợ Ao Sen',
  version: 2, pages: 7, urgency: 'express', summary: ['Chợ có 120 quầy.'], basis: [], proposal: 'Kính trình Chủ tịch UBND xem xét.',
  asked: [{
    purpose: 'consultation', round: 1, asked: 4, waiting: [], silent: ['Trạm Y tế'], silenceIsConsent: true,
    answers: [
      { answer: 'agree', unit: 'Công an phường', name: 'A', at: AT, remarks: 0 },
      { answer: 'disagree', unit: 'Thuế cơ sở', name: 'B', at: AT, words: 'Mức thu chưa có căn cứ.', remarks: 0 },
    ],
  }],
  entries: [
    { stepId: 'a', label: 'Kiểm tra nội dung', kind: 'check', verdict: 'Đã kiểm tra, đồng ý trình', by: { name: 'Ngô Đình Lâm', post: 'Trưởng phòng', at: AT }, outdated: true },
    { stepId: 'b', label: 'Duyệt', kind: 'approve', outdated: false },
  ],
};

async function wordsOn(pdf: Uint8Array): Promise<{ readonly pages: number; readonly words: string; readonly width: number }> {
  const pages = await measurePages(pdf);
  return { pages: pages.length, words: pages.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n'), width: pages[0]?.width ?? 0 };
}

test('the routing slip is one page that names each with post and time, and calls silence silence', async () => {
  const { pages, words } = await wordsOn(sheet(routingSlipSheet(SLIP, false)));
  expect(pages).toBe(1);
  expect(words).toContain('Thống nhất (1): Công an phường.');
  expect(words).toContain('Không thống nhất (1): Thuế cơ sở – Mức thu chưa có căn cứ.');
  expect(words).toContain('Không trả lời (1), coi như thống nhất theo quy định: Trạm Y tế.');
  expect(words).toContain('Ngô Đình Lâm, Trưởng phòng, 09:05 ngày 03/11/2026');
  expect(words).toContain('(Ý kiến trên dự thảo trước; dự thảo đã thay đổi.)');
  expect(words).toContain('Dự thảo lần 2 · 7 trang · Hỏa tốc');
  expect(words).toContain('Chưa có ý kiến.');
});

test('a slip of the Party does not carry the name of the State', async () => {
  const { words } = await wordsOn(sheet(routingSlipSheet(SLIP, true)));
  expect(words).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  expect(words).not.toContain('CỘNG HÒA');
});

const TABLE: OpinionsTable = {
  subject: 'Tình hình chợ Ao Sen', version: 2, collecting: false, asked: 3,
  groups: [{
    unitName: 'Thuế cơ sở', answer: 'disagree', outdated: true, textVersion: 1,
    points: [
      { place: 'mục I, đoạn 2', text: 'Mức thu chưa có căn cứ.', reply: { how: 'accepted', text: 'Đã bỏ mức thu.', whereChanged: 'mục I' } },
      { place: 'toàn văn bản', text: 'Bổ sung số quầy.' },
    ],
  }],
  agreed: [{ unitName: 'Công an phường', answer: 'agree', at: AT }],
  silent: [{ unitName: 'Trạm Y tế' }],
};

test('the table of opinions lies on its side and has a row for each point and for everybody who was asked', async () => {
  const { words, width } = await wordsOn(sheet(opinionsSheet(TABLE, { isParty: false, agencyName: 'Ủy ban nhân dân phường Hoa Sen', unitName: 'Phòng Kinh tế' })));
  expect(Math.round(width)).toBe(842);
  for (const part of [
    '(mục I, đoạn 2) Mức thu chưa có căn cứ.', 'Góp ý trên dự thảo lần 1.', 'Tiếp thu', 'Sửa tại mục I.', 'Chưa tiếp thu, giải trình.', 'Thống nhất (03/11/2026)',
    'Chưa có ý kiến (quá hạn)', 'Đã lấy ý kiến 3 cơ quan, đơn vị; 2 cơ quan, đơn vị trả lời.',
  ]) expect(words).toContain(part);
});

test('a table over several pages repeats its header and numbers its pages', async () => {
  const points = Array.from({ length: 60 }, (_, at) => ({ place: `đoạn ${at + 1}`, text: 'Đề nghị làm rõ số liệu.' }));
  const pages = await measurePages(sheet(opinionsSheet(
    { ...TABLE, groups: [{ ...TABLE.groups[0]!, points }] }, { isParty: false, agencyName: 'Ủy ban nhân dân phường Hoa Sen', unitName: 'Phòng Kinh tế' },
  )));
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) expect(page.lines.map((line) => line.text)).toContain('Nội dung góp ý');
  expect(pages[1]?.lines.map((line) => line.text)).toContain('2');
});
