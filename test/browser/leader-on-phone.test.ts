import { openOffice, type BrowserOffice } from './support/office';
import { keepPicture } from './support/pictures';
import { PHONE, scrollsSideways, violations, WIDE } from './support/pages';

describe('a leader on a phone', () => {
  let office: BrowserOffice;
  beforeAll(async () => {
    office = await openOffice();
  }, 60_000);
  afterAll(() => office.close());

  it('reads the phiếu trình first: what is asked, who disagrees, what happens then, and approves from there', async () => {
    const { page, broken } = await office.enter('Lã Hoàng Tùng Vân', { viewport: PHONE });
    await page.goto(`${office.url}/viec-cua-toi/d-3?chuc-danh=post-4`);
    await page.getByRole('tab', { name: 'Phiếu trình', selected: true }).waitFor();
    await page.getByText('Kính trình đồng chí Chủ tịch').waitFor();
    await page.getByText('1 không thống nhất').waitFor();
    await page.getByText('Lối thoát nạn phía bắc chợ').first().waitFor();
    await page.getByText(/^Xong bước này, hồ sơ sang bước/).first().waitFor();
    expect(await page.getByRole('link', { name: 'Bảng tổng hợp ý kiến' }).getAttribute('href')).toBe('/api/documents/d-3/bang-tong-hop.pdf');
    await keepPicture(page, 'phone, light', '/phieu-trinh');
    expect(await violations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.locator('.action-bar .primary').click();
    await page.locator('.decision .primary').first().click();
    await page.getByText(/^Đã duyệt/).waitFor();
    expect(office.fixture.acts.map(({ id, path }) => `${String(id)} ${String(path)}`)).toEqual(['d-3 acts/approve']);
    expect(broken).toEqual([]);
  }, 60_000);

  it('sees what was done as soon as it is done, also where the paper was opened by its own address', async () => {
    office.fixture.reset();
    const { page } = await office.enter('Lã Hoàng Tùng Vân', { viewport: PHONE });
    await page.goto(`${office.url}/van-ban/d-3`);
    await page.locator('.action-bar .primary').click();
    await page.locator('.decision .primary').first().click();
    await page.getByText(/^Đã duyệt/).waitFor();
    expect(await page.locator('.decision-panel').count()).toBe(0);
    await page.context().close();
  }, 60_000);

  it('on a wide screen the paper comes first, as ever', async () => {
    office.fixture.reset();
    const { page } = await office.enter('Lã Hoàng Tùng Vân', { viewport: WIDE });
    await page.goto(`${office.url}/viec-cua-toi/d-3?chuc-danh=post-4`);
    await page.locator('.decision').waitFor();
    expect(await page.getByRole('tab', { name: 'Phiếu trình' }).count()).toBe(0);
  }, 60_000);
});
