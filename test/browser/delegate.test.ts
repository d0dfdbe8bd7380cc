import { openOffice, type BrowserOffice } from './support/office';
import { keepPicture } from './support/pictures';
import { PHONE, scrollsSideways, violations, WIDE } from './support/pages';

describe.each([
  ['wide, light', { viewport: WIDE }],
  ['phone, light', { viewport: PHONE }],
  ['phone, dark', { viewport: PHONE, colorScheme: 'dark' }],
] as const)('a delegate before a session, %s', (name, look) => {
  let office: BrowserOffice;
  beforeAll(async () => {
    office = await openOffice();
  }, 60_000);
  afterAll(() => office.close());

  it('sees the days of the law, the agenda with its papers, and what is missing and where it is', async () => {
    const { page, broken } = await office.enter('Lã Hoàng Tùng Vân', look);
    await page.goto(`${office.url}/ky-hop/s-1`);
    await page.getByRole('region', { name: 'Các mốc thời gian theo quy định' }).getByText('Tài liệu tới đại biểu').waitFor();
    await page.getByRole('region', { name: 'Còn thiếu 1 tài liệu' }).getByText('đang ở bước Tiếp thu, giải trình').waitFor();
    await page.getByText('đủ tài liệu', { exact: true }).waitFor();
    await keepPicture(page, name, '/ky-hop/dai-bieu');
    expect(await violations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.getByRole('link', { name: /kết quả chỉnh trang/i }).click();
    await page.locator('.textLayer span, .reading, .routing-slip .sheet').first().waitFor();
    expect(broken).toEqual([]);
  }, 60_000);
});
