import readCode from 'jsqr';
import { createTypesetter } from '../../../adapters/typeset/typesetter';
import type { PageContent } from '../../../domain/document/page-content';
import { footMarkOf } from '../../../domain/public-check/foot-mark';
import { drawnOnPages } from './drawn-on-pages';
import { renderedPage } from './rendered-page';
import { REPORT } from './sample-content';

const DOCUMENT = '6f9619ff-8b86-d011-b42d-00c04fc964ff';
const mark = footMarkOf({ system: 'state', footMark: true }, DOCUMENT, 'https://trinh.hoasen.example');
if (!mark) throw new Error('an agency of the State that chose it has a mark');
const MM = 72 / 25.4;
const BOTTOM_MARGIN = 20 * MM;

const wide = { kind: 'table' as const, headerRows: 1, rows: [Array.from({ length: 14 }, (_, at) => `Cột ${at + 1}`), Array.from({ length: 14 }, () => '1.234')] };
const plain: PageContent = { ...REPORT, annexes: [] };

describe.each([
  ['a report', plain], ['a report with an annex', REPORT],
  ['a report whose annex lies on its side', { ...plain, annexes: [{ label: 'PHỤ LỤC', title: 'Số liệu', blocks: [wide] }] }],
] as const)('the code in the foot margin of %s', (_name, content) => {
  const typesetter = createTypesetter();
  const bare = typesetter.typeset(content);
  const marked = typesetter.typeset({ ...content, footMark: mark });

  test('stands on the last page alone, wholly in its foot margin, and moves nothing', async () => {
    const [before, after] = [await drawnOnPages(bare.pdf), await drawnOnPages(marked.pdf)];
    expect([marked.pages, marked.places]).toEqual([bare.pages, bare.places]);
    const isOfMark = ({ text }: { readonly text: string }) => /xác thực/.test(text) && /^(Quét mã|Mã xác thực)/.test(text);
    expect(after.map(({ runs }) => runs.filter(isOfMark).length)).toEqual([...before.slice(1).map(() => 0), 2]);
    const last = after.at(-1);
    for (const run of last?.runs.filter(isOfMark) ?? []) {
      expect(run.base - run.sizePt).toBeGreaterThan((last?.height ?? 0) - BOTTOM_MARGIN);
      expect(run.right).toBeLessThan((last?.width ?? 0) - 15 * MM);
    }
    expect(after.map(({ runs }) => runs.filter((run) => !isOfMark(run)))).toEqual(before.map(({ runs }) => runs));
  });

  test('is read by a camera as the address of the public check, and heard as what it is', async () => {
    const { data, width, height, alts } = await renderedPage(marked.pdf, marked.pages);
    const scanned = readCode(data, width, height);
    expect(scanned?.data).toBe(`https://trinh.hoasen.example/xac-thuc/${mark.code}`);
    expect(scanned?.location.topLeftCorner.y).toBeGreaterThan(height - BOTTOM_MARGIN * 3);
    expect(alts).toContain(`Mã QR dẫn đến trang xác thực văn bản, mã xác thực ${mark.code}`);
  });
});
