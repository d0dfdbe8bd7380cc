import type { Page } from 'playwright-core';
import { openOffice, type BrowserOffice } from './support/office';
import { PHONE, scrollsSideways, violations, WIDE } from './support/pages';

const CLERK = 'Phùng Khánh Diệu';
const PAGE = '**/api/drafts/draft-1/page?*';

describe.each([
  ['wide', WIDE],
  ['phone', PHONE],
] as const)('a clerk choosing the page of a draft, %s', (_name, viewport) => {
  let office: BrowserOffice;
  beforeAll(async () => {
    office = await openOffice();
  }, 60_000);
  beforeEach(() => office.fixture.reset());
  afterAll(() => office.close());

  it('keeps the page of the file, looks at it, and hands it in so', async () => {
    const { page, broken } = await office.open(CLERK, { viewport });
    await page.goto(`${office.url}/du-thao-moi/draft-1`);
    await page.getByRole('radio', { name: 'Giữ nguyên trang' }).check();
    await page.getByText('Đã tìm thấy đủ chỗ ghi').waitFor();
    expect(await page.getByRole('link', { name: /^Xem trang được giữ nguyên/ }).getAttribute('href')).toBe('/api/drafts/draft-1/page.pdf');
    expect(await violations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);

    expect(await handedIn(page)).toMatchObject({ page: 'as-drafted' });
    expect(broken).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('is told which place is missing, and goes back to typesetting', async () => {
    const { page } = await office.open(CLERK, { viewport });
    await page.route(PAGE, (route) => route.fulfill({ json: { possible: true, pages: 1, missing: ['number', 'signature'] } }));
    await page.goto(`${office.url}/du-thao-moi/draft-1`);
    await page.getByRole('radio', { name: 'Giữ nguyên trang' }).check();
    await page.getByText('chỗ để trống cho: số văn bản, chữ ký.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Quay về trình bày theo thể thức' }).click();

    expect(await page.getByRole('radio', { name: 'Trình bày theo thể thức' }).isChecked()).toBe(true);
    expect(await handedIn(page)).toMatchObject({ page: 'typeset' });
    await page.context().close();
  }, 60_000);

  it('is told why a file has no page to keep, and is not offered it', async () => {
    const { page } = await office.open(CLERK, { viewport });
    const why = 'Máy chủ không đổi được tệp Word này sang PDF.';
    await page.route(PAGE, (route) => route.fulfill({ json: { possible: false, why } }));
    await page.goto(`${office.url}/du-thao-moi/draft-1`);
    await page.getByText(why).waitFor();
    expect(await page.getByRole('radio', { name: 'Giữ nguyên trang' }).count()).toBe(0);
    await page.context().close();
  }, 60_000);
});

/** What the browser sends when the draft is handed in. */
async function handedIn(page: Page): Promise<unknown> {
  const sent = page.waitForRequest((request) => request.url().endsWith('/submission'));
  await page.getByRole('button', { name: /^Trình Trưởng phòng/ }).click();
  return (await sent).postDataJSON();
}
