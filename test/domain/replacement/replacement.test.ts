import { officialCalendar } from '../../../domain/calendar/official-days';
import { decideDispatch } from '../../../domain/dispatch/decide-dispatch';
import { dispatchModel } from '../../../domain/dispatch/dispatch-model';
import type { DispatchState } from '../../../domain/dispatch/dispatch';
import { citedAsReplaced } from '../../../domain/replacement/cited-as-replaced';
import { replacementRefusal, type ReplacedBy } from '../../../domain/replacement/replacement';
import { SYSTEM } from '../../../domain/stream/actor';
import { streamId } from '../../../domain/stream/stream-id';
import { DOC, newLife, type Life } from '../document/life';
import { staffedWard } from '../document/ward';

const LATER: ReplacedBy = { documentId: 'doc-2', printedNumber: '02/TB-UBND', issuedOn: '2026-11-02' };

function issuedNotice(life: Life = newLife()): Life {
  life.submit('van-ban-thuong');
  life.typeset();
  for (const postId of ['truong-phong', 'chanh-van-phong']) life.check(postId);
  life.approve('chu-tich');
  life.sign('chu-tich');
  life.seal('van-thu', 'dau-ubnd');
  return life;
}

function lookAt(dispatch: DispatchState, replacedBy?: ReplacedBy) {
  const looked = decideDispatch(dispatch, { commandId: 'look', streamId: streamId('dispatch', DOC), actor: SYSTEM, body: { kind: 'look' } }, {
    now: '2026-11-02T02:00:01.000Z', today: '2026-11-02', organisation: staffedWard, calendar: officialCalendar, seq: 1, children: new Map(), series: new Map(),
    ...(replacedBy && { replacedBy }),
  });
  return 'refusal' in looked ? looked.refusal.code : looked.events;
}

describe('numbers a draft says it replaces', () => {
  const cited = (text: string, system: 'state' | 'party' = 'state') =>
    citedAsReplaced({ system, body: [{ kind: 'paragraph', text }] }).map(({ printedNumber }) => printedNumber);

  test.each([
    ['Báo cáo này thay thế Báo cáo số 123/BC-UBND ngày 10 tháng 11 năm 2026.', ['123/BC-UBND']],
    ['Thay thế Thông báo số: 05/TB-UBND và công văn số 77/UBND-VX.', ['05/TB-UBND']],
    ['Thông báo số 9/TB-UBND. Thay thế người phụ trách; xem Báo cáo số 12/BC-UBND.', []],
    ['Căn cứ Báo cáo số 12/BC-UBND, kinh phí thay thế thiết bị là 3 tỷ đồng.', []],
  ])('“%s”', (text, numbers) => {
    expect(cited(text)).toEqual(numbers);
  });

  test('are read by the grammar of the draft’s own system, each once, from the subject too', () => {
    expect(cited('Kết luận này thay thế Kết luận số 38-KL/ĐU.', 'party')).toEqual(['38-KL/ĐU']);
    expect(cited('Kết luận này thay thế Kết luận số 38-KL/ĐU.')).toEqual([]);
    const twice = citedAsReplaced({
      system: 'state', subject: 'thay thế Báo cáo số 123/BC-UBND', body: [{ kind: 'paragraph', text: 'Báo cáo này thay thế Báo cáo số 123/BC-UBND.' }],
    });
    expect(twice).toHaveLength(1);
  });
});

describe('what can be replaced', () => {
  const { facts, issued } = issuedNotice().state();
  const by = { documentId: 'doc-2', agencyId: 'ubnd' };
  const codeOf = (...asked: Parameters<typeof replacementRefusal>) => replacementRefusal(...asked)?.refusal.code;

  test('is what the agency itself issued, in force, once', () => {
    const earlier = { facts, issued, recalled: false };
    expect(codeOf(by, earlier)).toBeUndefined();
    expect(codeOf(by, undefined)).toBe('REPLACED_NOT_OURS');
    expect(codeOf({ ...by, agencyId: 'hdnd' }, earlier)).toBe('REPLACED_NOT_OURS');
    expect(codeOf({ ...by, documentId: DOC }, earlier)).toBe('REPLACED_NOT_OURS');
    expect(codeOf(by, { ...earlier, issued: undefined })).toBe('REPLACED_NOT_OURS');
    expect(codeOf(by, { ...earlier, recalled: true })).toBe('REPLACED_OVER');
    expect(codeOf(by, { ...earlier, replacedBy: LATER })).toBe('REPLACED_OVER');
  });
});

describe('a document whose place another takes', () => {
  const dispatch = issuedNotice().record.stateOf(streamId('dispatch', DOC)) as DispatchState;

  test('is marked when it looks, once', () => {
    expect(lookAt(dispatch)).toEqual([]);
    expect(lookAt(dispatch, LATER)).toEqual([{ type: 'DocumentReplaced', v: 1, by: LATER }]);
    const marked = dispatchModel.evolve(dispatch, { type: 'DocumentReplaced', v: 1, by: LATER }, '2026-11-02T02:00:01.000Z');
    expect(marked.replacedBy).toEqual(LATER);
    expect(lookAt(marked, LATER)).toEqual([]);
    const command = { commandId: 'look', streamId: streamId('dispatch', DOC), actor: SYSTEM, body: { kind: 'look' } } as const;
    const background = { now: '2026-11-02T02:00:01.000Z', today: '2026-11-02', organisation: staffedWard, calendar: officialCalendar };
    expect([dispatchModel.needs(dispatch, command, background), dispatchModel.needs(marked, command, background)]).toEqual([
      [{ kind: 'replacement', documentId: DOC }], [],
    ]);
  });
});
