import { opine, REPORT, reportConsulted } from '../api/support/report-consulted';
import { openRealOffice, type RealOffice } from './support/real-office';
import { PHONE, scrollsSideways, violations, WIDE } from './support/pages';

const DRAFTER = 'Vương Minh Tú';
const REPLIES = [
  ['Bổ sung số vụ', 'Đã bổ sung ở mục II.'],
  ['Rà lại số phiên', 'Đã sửa thành 07 phiên.'],
  ['98,7%', 'Giữ số liệu của thống kê.'],
] as const;

describe('the drafter takes up what the units said', () => {
  let real: RealOffice;
  let documentId: string;
  beforeAll(async () => {
    real = await openRealOffice();
    documentId = await reportConsulted(real.office, ['vx-tp', 'ca-truong', 'hcc-gd']);
    await opine(real.office, documentId, 'tam', { postId: 'vx-tp', answer: 'agree' });
    await opine(real.office, documentId, 'nam', {
      postId: 'ca-truong', answer: 'agree-with-remarks', words: 'Bổ sung số vụ phạm pháp.', remarks: [{ text: 'Rà lại số phiên họp.', block: 4 }],
    });
    await opine(real.office, documentId, 'thao', { postId: 'hcc-gd', answer: 'disagree', words: 'Tỷ lệ đúng hạn là 98,7%.' });
  }, 90_000);
  afterAll(() => real.close());

  it('by keys alone, saved as typed, and puts the table into the submission with the text that came of it', async () => {
    const page = await real.enter(DRAFTER);
    await page.goto(`${real.office.url}/van-ban/${documentId}/tiep-thu`);
    await page.getByRole('button', { name: 'Chưa xử lý 3' }).click();
    expect(await violations(page)).toEqual([]);
    for (const [unit, words] of REPLIES) {
      const row = page.locator('.point', { hasText: unit });
      await row.getByLabel(unit === '98,7%' ? 'Giải trình' : 'Tiếp thu', { exact: true }).focus();
      await page.keyboard.press('Space');
      await row.locator('textarea').focus();
      await page.keyboard.type(words);
    }
    await page.getByRole('button', { name: 'Chưa xử lý 0' }).waitFor();
    await page.locator('.point', { hasText: '98,7%' }).getByText('Nội dung đang viết đã được lưu.').waitFor();
    await page.reload();
    await page.getByText('Giữ số liệu của thống kê.').waitFor();
    await page.getByLabel('Dự thảo sau khi tiếp thu').setInputFiles({
      name: 'bao-cao.txt', mimeType: 'text/plain', buffer: Buffer.from(REPORT.replace('06 phiên họp thường kỳ', '07 phiên họp thường kỳ')),
    });
    // the last words are sent with the rest, however soon one goes on
    const last = page.locator('.point', { hasText: '98,7%' });
    await last.getByRole('button', { name: /^Sửa/ }).click();
    await last.locator('textarea').fill('Giữ số liệu của thống kê thành phố.');
    await page.getByRole('button', { name: 'Đưa vào hồ sơ trình' }).click();
    await page.getByText('Bảng này đã đưa vào hồ sơ trình cùng dự thảo lần 2').waitFor();
    await page.getByText('Góp ý trên dự thảo lần 1, đoạn này đã đổi ở dự thảo lần 2').waitFor();
    await page.reload();
    await page.getByText('Giữ số liệu của thống kê thành phố.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('and whoever checked sees what changed since, going from change to change by keys', async () => {
    const page = await real.enter('Ngô Đình Lâm');
    await page.goto(`${real.office.url}/van-ban/${documentId}`);
    await page.getByRole('link', { name: 'Xem những chỗ đã đổi so với dự thảo trước' }).first().click();
    await page.getByText('kể từ dự thảo lần 1, là lần anh/chị đã kiểm tra').waitFor();
    await page.getByText('1 chỗ đổi').waitFor();
    await page.keyboard.press('n');
    await page.getByText('chỗ 1/1').waitFor();
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('bỏ: 06');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('4');
    await page.getByRole('button', { name: 'Dự thảo sau', pressed: true }).waitFor();
    expect(await page.locator('.compared del').count()).toBe(0);
    await page.context().close();
  }, 60_000);

  it('reads the same on a phone', async () => {
    const page = await real.enter(DRAFTER, { viewport: PHONE, colorScheme: 'dark' });
    for (const path of ['tiep-thu', 'so-sanh?tu=1&den=2', 'so-sanh?tu=1&den=2&xem=thay-doi']) {
      await page.goto(`${real.office.url}/van-ban/${documentId}/${path}`);
      await page.locator('.point, .compared-line').first().waitFor();
      expect([path, await scrollsSideways(page), await violations(page)]).toEqual([path, false, []]);
    }
    await page.context().close();
  }, 60_000);

  it('is closed to those the document is not open to', async () => {
    const page = await real.enter('Triệu Lan Phương', { viewport: WIDE });
    for (const path of ['tiep-thu', 'so-sanh']) {
      await page.goto(`${real.office.url}/van-ban/${documentId}/${path}`);
      await page.getByText('Không mở được nội dung này').waitFor();
      expect(await violations(page)).toEqual([]);
    }
    await page.context().close();
  }, 60_000);
});
