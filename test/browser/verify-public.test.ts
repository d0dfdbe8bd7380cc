import { CODE, REPLACED_CODE } from './support/fixture-public-check';
import { openOffice, type BrowserOffice } from './support/office';
import { newPage, PHONE, scrollsSideways, violations, WIDE } from './support/pages';

jest.setTimeout(90_000);

/** Somebody without an account, with a paper or a file in hand. */
describe.each([['wide', WIDE], ['phone', PHONE]] as const)('checking a document, %s', (_name, viewport) => {
  let office: BrowserOffice;
  beforeAll(async () => {
    office = await openOffice();
  }, 60_000);
  afterAll(() => office.close());

  it('says in one sentence whether the code leads to a genuine document, then whose it is', async () => {
    const { page } = await newPage(office.browser, { viewport });
    await page.goto(`${office.url}/xac-thuc`);
    await page.getByLabel('Mã in ở cuối văn bản').fill(CODE.toUpperCase());
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Văn bản hợp lệ' }).waitFor();
    expect(page.url()).toContain('/xac-thuc/3F7K-9QXM-2ABC');
    expect(await page.getByText('640/QĐ-UBND', { exact: false }).count()).toBeGreaterThan(0);
    await page.getByText('Đã kiểm tra những gì').click();
    expect(await page.getByLabel('Chưa đối chiếu được:').isVisible()).toBe(true);
    await page.context().close();
  });

  it('tells a code that leads nowhere, and goes on with the next', async () => {
    const { page } = await newPage(office.browser, { viewport });
    await page.goto(`${office.url}/xac-thuc/0000-0000-0000`);
    await page.getByRole('alert').getByText('Không có văn bản nào mang mã này.').waitFor();
    await page.getByLabel('Mã in ở cuối văn bản').fill(CODE);
    await page.getByRole('button', { name: 'Kiểm tra' }).click();
    await page.getByRole('heading', { name: 'Văn bản hợp lệ' }).waitFor();
    await page.context().close();
  });

  it('leads from a document that was replaced to the one that holds', async () => {
    const { page } = await newPage(office.browser, { viewport });
    await page.goto(`${office.url}/xac-thuc/${REPLACED_CODE}`);
    await page.getByRole('heading', { name: 'Văn bản đã được thay thế' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.getByRole('link', { name: 'văn bản số 640/QĐ-UBND' }).click();
    await page.getByRole('heading', { name: 'Văn bản hợp lệ' }).waitFor();
    await page.context().close();
  });

  it('calls a photograph no forgery', async () => {
    const { page } = await newPage(office.browser, { viewport });
    await page.goto(`${office.url}/xac-thuc/${CODE}`);
    await page.getByRole('heading', { name: 'Văn bản hợp lệ' }).waitFor();
    const photograph = { name: 'anh.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0]) };
    await page.getByLabel('Chọn tệp PDF để so với bản đã phát hành').setInputFiles(photograph);
    await page.getByRole('alert').getByText('không phải tệp PDF').waitFor();
    expect(await page.getByRole('heading', { name: /hợp lệ/ }).filter({ hasNotText: 'Kiểm tra' }).count()).toBe(0);
    await page.context().close();
  });

  it('tells a changed file from the issued one', async () => {
    const { page } = await newPage(office.browser, { viewport });
    await page.goto(`${office.url}/xac-thuc`);
    const choose = page.getByLabel('Chọn tệp PDF để so với bản đã phát hành');
    await choose.setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF altered') });
    await page.getByRole('heading', { name: 'Không hợp lệ' }).waitFor();
    await choose.setInputFiles({ name: 'b.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF issued') });
    await page.getByRole('heading', { name: 'Văn bản hợp lệ' }).waitFor();
    await page.context().close();
  });
});
