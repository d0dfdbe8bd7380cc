import { openOffice, type BrowserOffice } from './support/office';
import { WIDE } from './support/pages';

const CHAIRMAN = 'Lã Hoàng Tùng Vân';
const REPORT = /Báo cáo kết quả chỉnh trang chợ Ao Sen/;
const WORDS = 'Đề nghị rà lại số liệu thu phí.';

describe('what was typed', () => {
  let office: BrowserOffice;
  beforeAll(async () => {
    office = await openOffice();
  }, 60_000);
  beforeEach(() => office.fixture.reset());
  afterAll(() => office.close());

  async function typing() {
    const opened = await office.open(CHAIRMAN, { viewport: WIDE });
    await opened.page.getByRole('link', { name: REPORT }).click();
    await opened.page.getByLabel('Ý kiến (nếu có)').fill(WORDS);
    return opened.page;
  }

  it('stays when somebody else acted first, and the page says who', async () => {
    const page = await typing();
    office.fixture.overtake();
    await page.getByRole('button', { name: /^Duyệt/ }).click();

    await page.getByText(/vừa có thay đổi bởi Tăng Thúy Hoài/).waitFor();
    expect(await page.getByLabel('Ý kiến (nếu có)').inputValue()).toBe(WORDS);
    await page.getByRole('button', { name: /^Duyệt/ }).click();
    await page.getByText(/^Đã duyệt/).waitFor();
    await page.context().close();
  }, 60_000);

  it('stays when the session ends, through signing in again', async () => {
    const page = await typing();
    office.fixture.endSession();
    await page.getByRole('button', { name: /^Duyệt/ }).click();
    await page.waitForURL(/dang-nhap/);
    await page.getByRole('button', { name: CHAIRMAN }).click();

    await page.waitForURL(/viec-cua-toi\/d-3/);
    expect(await page.getByLabel('Ý kiến (nếu có)').inputValue()).toBe(WORDS);
    await page.context().close();
  }, 60_000);

  it('stays when the network goes, is sent under the same key, and leaves nothing on the device', async () => {
    const page = await typing();
    const keys: Array<string | undefined> = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/acts/approve')) keys.push(request.headers()['idempotency-key']);
    });
    await page.context().setOffline(true);
    await page.getByRole('button', { name: /^Duyệt/ }).click();
    await page.getByText(/Không kết nối được với máy chủ/).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: /^Duyệt/ }).click();
    await page.getByText(/^Đã duyệt/).waitFor();

    expect(new Set(keys).size).toBe(1);
    expect(await page.evaluate<string[]>('Object.keys(localStorage)')).toEqual([]);
    await page.context().close();
  }, 60_000);
});
