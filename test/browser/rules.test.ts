import { openRealOffice, type RealOffice } from './support/real-office';
import { keepPicture } from './support/pictures';
import { PHONE, scrollsSideways, violations, WIDE } from './support/pages';

describe('the values of rules', () => {
  let real: RealOffice;
  beforeAll(async () => {
    real = await openRealOffice();
  }, 90_000);
  afterAll(() => real.close());

  it('are set by the administrator from a day on, with what they rest on, and say who set them', async () => {
    const page = await real.enter('Hồ Tuấn Kiệt');
    await page.goto(`${real.office.url}/quan-tri?muc=quy-dinh`);
    await page.getByRole('button', { name: 'Đặt lại Cho ý kiến' }).click();
    const form = page.getByRole('form', { name: 'Đặt lại: Cho ý kiến' });
    await form.getByLabel('Số', { exact: true }).fill('3');
    await form.getByLabel('Đơn vị tính').selectOption({ label: 'ngày làm việc' });
    await form.getByLabel(/^Căn cứ/).fill('Quy chế làm việc, Điều 12');
    await keepPicture(page, 'wide, light', '/quan-tri/dat-lai-quy-dinh');
    expect(await violations(page)).toEqual([]);
    await form.getByRole('button', { name: 'Ghi giá trị mới' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByRole('row', { name: /^Cho ý kiến 3 ngày làm việc/ }).getByText('Hồ Tuấn Kiệt ghi').waitFor();
    await page.setViewportSize(PHONE);
    expect(await scrollsSideways(page)).toBe(false);
    await page.setViewportSize(WIDE);
  }, 60_000);
});
