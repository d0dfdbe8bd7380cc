import { printedMonthOver } from '../../../domain/as-drafted/printed-month';
import type { PrintedMonth } from '../../../domain/as-drafted/found-places';
import { standingOf } from '../../../domain/document/standing';
import { FINE, newLife } from '../document/life';

/** A notice whose drafter handed in a page of their own, signed in November 2026. */
function signedAsDrafted(printed: PrintedMonth) {
  const life = newLife({ at: '2026-11-02T02:00:00.000Z' });
  life.submit('van-ban-thuong');
  const text = { version: 2, textSha256: 'text-2', page: { pdfSha256: 'own', placesSha256: 'places', printed } };
  life.act('chuyen-vien', { kind: 'revise', text, recipients: life.state().recipients, findings: FINE });
  const { effects } = standingOf(life.state(), 1);
  life.check('truong-phong');
  life.check('chanh-van-phong');
  life.typeset();
  life.approve('chu-tich');
  life.sign('chu-tich');
  return { life, effects };
}

test('a page of one’s own asks for its fields instead of being typeset', () => {
  const { effects } = signedAsDrafted({});
  expect(effects).toEqual([{
    effectId: 'own-page/2/text-2', kind: 'setAsDrafted',
    input: { documentId: 'doc-1', version: 2, textSha256: 'text-2', pdfSha256: 'own', placesSha256: 'places' },
  }]);
});

test('a page that says October is not issued in November, and no number is taken for it', () => {
  const { life } = signedAsDrafted({ month: 10, year: 2026 });
  expect(life.seal('van-thu', 'dau-ubnd')).toBe('PRINTED_MONTH_OVER');
  expect(life.state().preparation).toBeUndefined();
});

test('a page that says November is issued in November', () => {
  expect(signedAsDrafted({ month: 11, year: 2026 }).life.seal('van-thu', 'dau-ubnd')).toContain('DocumentIssued');
});

test.each([
  [{}, undefined], [{ year: 2026 }, undefined], [{ year: 2025 }, 'năm 2025'], [{ month: 2 }, 'tháng 2'], [{ month: 11 }, undefined],
])('a page that says %j on 2 November 2026', (printed, over) => {
  expect(printedMonthOver(printed, '2026-11-02')).toBe(over);
});
