import { opine, reportConsulted } from '../api/support/report-consulted';
import { faultsAsItStands } from './support/every-look';
import { violations } from './support/pages';
import { openRealOffice, type RealOffice } from './support/real-office';

const CHAIRMAN = 'Lương Thế Khoa';

describe('a leader follows the work', () => {
  let real: RealOffice;
  beforeAll(async () => {
    real = await openRealOffice();
  }, 90_000);
  afterAll(() => real.close());

  it('of an office where nothing was done yet', async () => {
    const page = await real.enter(CHAIRMAN);
    await page.goto(`${real.office.url}/theo-doi`);
    await page.getByText('Không có việc nào quá hạn.').waitFor();
    await page.getByText('Hiện khi có hồ sơ đi qua các bước trong 30 ngày gần đây.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('and opens the list behind a picture, by keys', async () => {
    const documentId = await reportConsulted(real.office, ['vx-tp', 'ca-truong']);
    await opine(real.office, documentId, 'tam', { postId: 'vx-tp', answer: 'agree' });
    await real.office.parts.pool.query("update open_task set due_at = now() - interval '3 days' where post_id = 'ca-truong'");
    const page = await real.enter(CHAIRMAN);
    await page.goto(`${real.office.url}/theo-doi`);
    await page.getByText('1 việc quá hạn, ở bước lấy ý kiến.').waitFor();
    await page.getByRole('link', { name: /1 việc quá hạn, Công an phường, Lấy ý kiến/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Quá hạn: Công an phường, Lấy ý kiến/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator('.follow-list a', { hasText: 'Báo cáo' }).first().click();
    await page.waitForURL(new RegExp(documentId));
    await page.context().close();
  }, 90_000);

  it('wide and on a phone, by day and by night', async () => {
    const page = await real.enter(CHAIRMAN);
    await page.goto(`${real.office.url}/theo-doi`);
    await page.getByRole('heading', { name: 'Đang xử lý theo người' }).waitFor();
    await page.getByText('Xem bảng số liệu').click();
    expect(await faultsAsItStands(page, { address: '/theo-doi', sight: 'text=Đang xử lý theo người' })).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('while an officer is told that it is not open to them', async () => {
    const page = await real.enter('Vương Minh Tú');
    await page.goto(`${real.office.url}/theo-doi`);
    await page.getByText('Không mở được nội dung này').waitFor();
    await page.context().close();
  }, 60_000);
});
