import { handInNotice } from '../api/support/office-day';
import { signedIn } from '../api/support/visitor';
import { keepPicture } from './support/pictures';
import { PHONE, scrollsSideways, violations, WIDE } from './support/pages';
import { openRealOffice, type RealOffice } from './support/real-office';

describe('what a person arranges for themselves', () => {
  let real: RealOffice;
  beforeAll(async () => {
    real = await openRealOffice();
    await handInNotice(await signedIn(real.office.url, 'anh'));
  }, 90_000);
  afterAll(() => real.close());

  it.each([['wide, light', { viewport: WIDE }], ['phone, light', { viewport: PHONE }]] as const)('a tour of a minute, taken once, skipped or called again, %s', async (name, look) => {
    const page = await real.as(name.startsWith('wide') ? 'Lương Thế Khoa' : 'Đỗ Thùy Linh', look);
    await keepPicture(page, name, '/huong-dan-nhanh/moi');
    await page.getByRole('button', { name: 'Xem hướng dẫn nhanh' }).click();
    const card = page.getByRole('region', { name: 'Hướng dẫn nhanh cho lãnh đạo' });
    await card.getByText('1/5').waitFor();
    await keepPicture(page, name, '/huong-dan-nhanh/mot');
    expect(await violations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    for (const step of ['2/5', '3/5', '4/5', '5/5']) {
      await page.keyboard.press('Enter');
      await card.getByText(step).waitFor();
    }
    await card.getByRole('button', { name: 'Xong' }).click();
    await card.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
    expect(await page.getByRole('region', { name: 'Lần đầu dùng' }).count()).toBe(0);
    await page.goto(`${real.office.url}/tro-giup`);
    await page.getByRole('button', { name: 'Xem hướng dẫn nhanh (1 phút)' }).click();
    await card.getByRole('button', { name: 'Bỏ qua' }).click();
    await card.waitFor({ state: 'detached' });
  }, 90_000);

  it('a phrase that was kept is put into the next remark by one press', async () => {
    const page = await real.as('Mai Quốc Hưng');
    await page.locator('a.row').first().click();
    const words = page.getByRole('textbox', { name: 'Ý kiến (nếu có)' });
    await words.fill('Nhất trí, đề nghị rà lại số liệu.');
    await page.getByRole('button', { name: 'Lưu thành câu thường dùng' }).click();
    await words.fill('');
    await page.getByRole('button', { name: 'Nhất trí, đề nghị rà lại số liệu.', exact: true }).click();
    expect(await words.inputValue()).toBe('Nhất trí, đề nghị rà lại số liệu.');
    expect(await violations(page)).toEqual([]);
    await keepPicture(page, 'wide, light', '/cau-thuong-dung');
    await page.getByRole('button', { name: 'Bỏ câu “Nhất trí, đề nghị rà lại số liệu.”' }).click();
    await page.getByRole('button', { name: 'Lưu thành câu thường dùng' }).waitFor();
  }, 60_000);

  it('a search is kept under a name and found again; people are reached by Ctrl K', async () => {
    const page = await real.enter('Lương Thế Khoa');
    await page.goto(`${real.office.url}/tim-kiem?q=tiep+cong+dan`);
    await page.getByRole('button', { name: 'Lưu cách xem này' }).click();
    await page.getByLabel('Tên cách xem').fill('Tiếp công dân');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    const kept = page.getByRole('link', { name: 'Tiếp công dân', exact: true });
    await kept.waitFor();
    await page.goto(`${real.office.url}/tim-kiem`);
    await kept.click();
    await page.waitForURL(/q=tiep\+cong\+dan/);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox', { name: /Số, trích yếu/ }).fill('mai quoc hung');
    await page.getByRole('menuitem', { name: /^Mai Quốc Hưng/ }).first().waitFor();
  }, 60_000);
});
