import { openOffice, type BrowserOffice } from './support/office';
import { PHONE, WIDE } from './support/pages';

const CLERK = 'Phùng Khánh Diệu';
const SUBJECT = /Kết quả chỉnh trang chợ Ao Sen/;

describe.each([
  ['wide', WIDE],
  ['phone', PHONE],
] as const)('a clerk with a draft not yet handed in, %s', (_name, viewport) => {
  let office: BrowserOffice;
  beforeAll(async () => {
    office = await openOffice();
  }, 60_000);
  beforeEach(() => office.fixture.reset());
  afterAll(() => office.close());

  it('deletes it, asked once more first', async () => {
    const { page, broken } = await office.open(CLERK, { viewport });
    await page.goto(`${office.url}/du-thao-cua-toi`);
    await page.getByRole('button', { name: /^Xóa dự thảo/ }).click();
    await page.getByRole('button', { name: 'Giữ lại' }).click();
    await page.getByRole('button', { name: /^Xóa dự thảo/ }).click();
    await page.getByRole('button', { name: /^Xóa/ }).click();

    await page.getByRole('heading', { name: 'Chưa trình' }).waitFor({ state: 'detached' });
    expect(broken).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('is told to whom it goes before handing it in', async () => {
    const { page } = await office.open(CLERK, { viewport });
    await page.goto(`${office.url}/du-thao-cua-toi`);
    await page.getByRole('link', { name: SUBJECT }).first().click();
    await page.getByRole('button', { name: 'Trình Trưởng phòng Ngụy Bá Trường' }).waitFor();
    await page.context().close();
  }, 60_000);
});
