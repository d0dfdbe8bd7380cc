import { openOffice, type BrowserOffice } from './support/office';
import { newPage, PHONE, scrollsSideways, violations, WIDE } from './support/pages';

jest.setTimeout(90_000);

/** Somebody who does not know what to do next. */
describe('the guides', () => {
  let office: BrowserOffice;
  beforeAll(async () => {
    office = await openOffice();
  }, 60_000);
  afterAll(() => office.close());

  it('open from the help of the keys, with the guide of one’s own post first', async () => {
    const { page, broken } = await office.open('Lã Hoàng Tùng Vân', { viewport: WIDE });
    await page.keyboard.press('?');
    await page.getByRole('link', { name: 'Hướng dẫn sử dụng' }).click();
    await page.getByRole('heading', { level: 1, name: 'Lãnh đạo cho ý kiến, duyệt và ký số' }).waitFor();
    const guides = page.getByRole('navigation', { name: 'Hướng dẫn theo vai trò' }).getByRole('link');
    expect((await guides.allInnerTexts())[0]).toBe('Lãnh đạo duyệt, ký số');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Văn thư', exact: true }).last().click();
    await page.getByRole('heading', { level: 1, name: 'Văn thư' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/tro-giup/van-thu');
    await page.goto(`${office.url}/tro-giup/khong-co`);
    await page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
    expect(broken).toEqual([]);
    await page.context().close();
  });

  it('of recipients opens without an account, from the page of a copy and from the public check', async () => {
    const { page } = await newPage(office.browser, { viewport: PHONE });
    for (const address of ['/nhan/mot-duong-lien-ket', '/xac-thuc']) {
      await page.goto(office.url + address);
      const opened = page.waitForEvent('popup');
      await page.getByRole('link', { name: 'Hướng dẫn nhận và kiểm tra văn bản' }).click();
      const guide = await opened;
      await guide.getByRole('heading', { level: 1, name: 'Nơi nhận văn bản' }).waitFor();
      expect(await violations(guide)).toEqual([]);
      expect(await scrollsSideways(guide)).toBe(false);
    }
    // a link that was cut off between the mail and the browser
    await page.route('**/api/links/**', (route) => route.fulfill({ status: 404, json: { status: 404, code: 'NOT_FOUND', detail: 'Không tìm thấy.' } }));
    await page.goto(`${office.url}/nhan/mot-duong-lien`);
    await page.getByText('Hãy mở lại từ thư đã nhận, hoặc liên hệ cơ quan gửi văn bản.').waitFor();
    await page.context().close();
  });

  it('open on a phone from the menu of the person', async () => {
    const { page, broken } = await office.open('Lã Hoàng Tùng Vân', { viewport: PHONE });
    await page.getByRole('button', { name: 'Lã Hoàng Tùng Vân' }).click();
    await page.getByRole('link', { name: 'Hướng dẫn sử dụng' }).click();
    await page.getByRole('heading', { level: 2, name: 'Khi gặp trục trặc' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    expect(broken).toEqual([]);
    await page.context().close();
  });
});
