import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { openOffice, type BrowserOffice } from './support/office';
import { WIDE } from './support/pages';

const CHAIRMAN = 'Lã Hoàng Tùng Vân';
const CLERK = 'Phùng Khánh Diệu';
const REPORT = /Báo cáo kết quả chỉnh trang chợ Ao Sen/;
const WORDS = 'Đề nghị rà lại số liệu thu phí.';

/** Nothing of anybody lies on this device. */
async function leavesNothing(page: Page): Promise<void> {
  await eventually(async () => expect(await page.evaluate<string[]>('Object.keys(localStorage)')).toEqual([]));
}

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

  it('stays when the session ends, and one signs in again over the very page', async () => {
    const page = await typing();
    await leavesNothing(page);
    office.fixture.endSession();
    await page.getByRole('button', { name: /^Duyệt/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: CHAIRMAN }).click();

    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText(/Đã đăng nhập lại/).waitFor();
    expect(page.url()).toContain('/viec-cua-toi/d-3');
    expect(await page.getByLabel('Ý kiến (nếu có)').inputValue()).toBe(WORDS);
    await page.getByRole('button', { name: /^Duyệt/ }).click();
    await page.getByText(/^Đã duyệt/).waitFor();
    await page.context().close();
  }, 60_000);

  it('is kept by the server as it is typed: after a reload and on another device it is there, and on this one nothing of it stays', async () => {
    const page = await typing();
    await leavesNothing(page);
    expect([...office.fixture.kept.values()]).toEqual([WORDS]);
    await page.reload();
    await eventually(async () => expect(await page.getByLabel('Ý kiến (nếu có)').inputValue()).toBe(WORDS));

    const { page: other } = await office.open(CHAIRMAN, { viewport: WIDE });
    await other.getByRole('link', { name: REPORT }).click();
    await eventually(async () => expect(await other.getByLabel('Ý kiến (nếu có)').inputValue()).toBe(WORDS));
    await other.context().close();
    await page.context().close();
  }, 60_000);

  it('waits on the device while the network is away and goes to the server by itself', async () => {
    const { page } = await office.open(CHAIRMAN, { viewport: WIDE });
    await page.getByRole('link', { name: REPORT }).click();
    await page.getByLabel('Ý kiến (nếu có)').waitFor();
    await page.context().setOffline(true);
    await page.getByLabel('Ý kiến (nếu có)').fill(WORDS);
    await page.getByText(/Nội dung còn trên thiết bị này/).waitFor();
    expect([...office.fixture.kept]).toEqual([]);

    await page.context().setOffline(false);
    await page.getByText(/Nội dung còn trên thiết bị này/).waitFor({ state: 'detached' });
    expect([...office.fixture.kept.values()]).toEqual([WORDS]);
    await leavesNothing(page);
    await page.context().close();
  }, 60_000);

  it('is gone everywhere once it was sent', async () => {
    const page = await typing();
    await page.getByRole('button', { name: /^Duyệt/ }).click();
    await page.getByText(/^Đã duyệt/).waitFor();
    await leavesNothing(page);
    expect([...office.fixture.kept]).toEqual([]);
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
    await page.getByText(/Đã có kết nối trở lại/).waitFor();
    await page.getByRole('button', { name: /^Duyệt/ }).click();
    await page.getByText(/^Đã duyệt/).waitFor();

    expect(new Set(keys).size).toBe(1);
    await leavesNothing(page);
    await page.context().close();
  }, 60_000);

  it('is not written down under the name of the next person at this computer', async () => {
    const { page } = await office.enter(CHAIRMAN, { viewport: WIDE });
    await page.clock.install();
    await page.goto(`${office.url}/viec-cua-toi`);
    await page.route('**/api/kept-words', (route) => (route.request().method() === 'PATCH' ? route.fulfill({ status: 503 }) : route.continue()));
    await page.getByRole('link', { name: REPORT }).click();
    await page.getByLabel('Ý kiến (nếu có)').fill(WORDS);
    await page.clock.runFor(1_000);
    await page.getByText(/Nội dung còn trên thiết bị này/).waitFor();
    await page.getByRole('button', { name: CHAIRMAN }).click();
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByRole('button', { name: CLERK }).click();

    await page.unroute('**/api/kept-words');
    await page.getByRole('link', { name: 'Dự thảo của tôi' }).click();
    await page.getByRole('link', { name: 'Dự thảo mới' }).first().click();
    await page.getByLabel('Hoặc dán nội dung').fill('Lời của người sau.');
    await page.clock.runFor(10_000);
    await eventually(() => expect([...office.fixture.kept.values()]).toContain('Lời của người sau.'));
    expect([...office.fixture.kept.values()]).toEqual(['Lời của người sau.']);
    await page.context().close();
  }, 60_000);

  it('does not leave a person signed in who believes to have signed out', async () => {
    const { page } = await office.open(CHAIRMAN, { viewport: WIDE });
    await page.getByRole('button', { name: CHAIRMAN }).click();
    await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByText(/Không kết nối được với máy chủ/).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    await page.context().close();
  }, 60_000);
});
