import type { CollectionState } from '../../../domain/collection/collection';
import type { Block } from '../../../domain/document/page-content';
import { routingSlip, type SlipAct, type SlipNames } from '../../../domain/dossier/routing-slip';
import { streamId } from '../../../domain/stream/stream-id';
import { DOC, newLife, type Life } from '../document/life';

const NAMES: SlipNames = {
  agencyName: 'Ủy ban nhân dân phường Hoa Sen', unitName: 'Phòng Kinh tế', signerPost: 'Chủ tịch UBND',
  personName: (id) => `tên ${id}`, postName: (id) => `chức ${id}`, unitOf: (id) => `đơn vị ${id}`,
};
const BLOCKS: readonly Block[] = [
  { kind: 'paragraph', text: 'Căn cứ Nghị quyết số 12/NQ-HĐND ngày 05 tháng 7 năm 2026 của Hội đồng nhân dân phường;' },
  { kind: 'paragraph', text: 'Ủy ban nhân dân phường báo cáo kết quả như sau:' },
  { kind: 'heading', level: 1, text: 'I. KẾT QUẢ' }, { kind: 'heading', level: 2, text: '1. Thu ngân sách' }, { kind: 'paragraph', text: 'Đạt 54,5%.' },
];

/** Handing in opens round 1, releasing it the round in which the units are asked. */
const consultation = streamId('consultation', DOC, 2);

function slipOf(life: Life, acts: readonly SlipAct[] = [], words: ReadonlyMap<string, string> = new Map()) {
  const document = life.state();
  const round = life.record.stateOf(consultation) as CollectionState | undefined;
  return routingSlip({ document, subject: 'kết quả sáu tháng', typeName: 'Báo cáo', blocks: BLOCKS, rounds: round ? [round] : [], acts, names: NAMES, words });
}

/** Handed in and released: the units are being asked. */
function consulting(): Life {
  const life = newLife();
  life.submit('bc-ubnd-hdnd');
  life.check('truong-phong');
  return life;
}

test('says what the draft is about in its own words, with its grounds', () => {
  const slip = slipOf(consulting());
  expect(slip.matter).toBe('Báo cáo: kết quả sáu tháng');
  expect(slip.summary).toEqual(['Ủy ban nhân dân phường báo cáo kết quả như sau:', 'I. KẾT QUẢ']);
  expect(slip.basis).toEqual(['Căn cứ Nghị quyết số 12/NQ-HĐND ngày 05 tháng 7 năm 2026 của Hội đồng nhân dân phường;']);
  expect(slip.proposal).toBe('Kính trình Chủ tịch UBND xem xét, duyệt và ký ban hành báo cáo.');
});

test('tells apart who agreed, who did not, and who has not answered while there is time', () => {
  const life = consulting();
  life.answer('don-vi-1', 'agree');
  life.answer('don-vi-2', 'disagree', 'loi-1');
  const [asked] = slipOf(life, [], new Map([['loi-1', 'Số liệu chưa khớp.']])).asked;
  expect(asked?.answers.map(({ answer, unit, words }) => [answer, unit, words])).toEqual([
    ['agree', 'đơn vị don-vi-1', undefined], ['disagree', 'đơn vị don-vi-2', 'Số liệu chưa khớp.'],
  ]);
  expect(asked).toMatchObject({ asked: 8, silent: [] });
  expect(asked?.waiting).toHaveLength(6);
});

test('says that silence counts as consent only when the consultation was opened under that rule, and never lists it as an answer', () => {
  const life = consulting();
  life.answer('don-vi-1', 'agree');
  const { dueAt } = life.record.stateOf(consultation) as CollectionState;
  life.record.waitUntil(dueAt ?? '');
  const [asked] = slipOf(life).asked;
  expect(asked).toMatchObject({ asked: 8, waiting: [], silenceIsConsent: life.state().silence?.value === 'deemed-consent' });
  expect(asked?.silent).toHaveLength(7);
  expect(asked?.answers).toHaveLength(1);
});

test('has a line for each who answers for the draft, empty until they speak, and marks what was said of an older text', () => {
  const life = consulting();
  const current = life.state().text.textSha256;
  const slip = slipOf(life, [
    { stepId: 'check-content', act: 'checked', personId: 'a', postId: 'p', at: '2026-11-03T02:00:00.000Z', textSha256: 'older' },
    { stepId: 'check-form', act: 'returned', personId: 'b', postId: 'q', at: '2026-11-03T03:00:00.000Z', words: 'Sai ký hiệu.' },
    { stepId: 'check-form', act: 'checked', personId: 'b', postId: 'q', at: '2026-11-03T04:00:00.000Z', textSha256: current },
  ]);
  expect(slip.entries.map(({ label, verdict, outdated, by }) => [label, verdict, outdated, by?.name])).toEqual([
    ['Kiểm tra nội dung', 'Đã kiểm tra, đồng ý trình', true, 'tên a'],
    ['Kiểm tra thể thức, trình', 'Đã kiểm tra, đồng ý trình', false, 'tên b'],
    ['Phó Chủ tịch phụ trách cho ý kiến', undefined, false, undefined],
    ['Duyệt', undefined, false, undefined],
  ]);
});

test('a document nobody is asked about has no part for opinions', () => {
  const life = newLife();
  life.submit('van-ban-thuong');
  expect(slipOf(life).asked).toEqual([]);
});
