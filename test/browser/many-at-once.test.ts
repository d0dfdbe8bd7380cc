import { openOffice, type BrowserOffice } from './support/office';
import { violations, PHONE, WIDE } from './support/pages';

const CHAIRMAN = 'Lã Hoàng Tùng Vân';

describe('the queue as a whole', () => {
  let office: BrowserOffice;
  beforeAll(async () => {
    office = await openOffice();
  }, 60_000);
  beforeEach(() => office.fixture.reset());
  afterAll(() => office.close());

  it.each([['wide', WIDE], ['phone', PHONE]] as const)('has rows chosen and dealt with in one go, told row by row, %s', async (_name, viewport) => {
    const { page, broken } = await office.open(CHAIRMAN, { viewport });
    await page.getByRole('button', { name: 'Chọn nhiều' }).click();
    await page.getByRole('checkbox', { name: /^Chọn: Duyệt/ }).check();
    await page.getByRole('link', { name: 'Duyệt 1 hồ sơ…' }).click();

    // one body disagrees: the row is left for a look of its own until it is ticked
    await page.getByText('Cần xem trước').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('checkbox').check();
    await page.getByLabel('Ý kiến chung (nếu có)').fill('Đồng ý.');
    await page.getByRole('button', { name: 'Duyệt 1 hồ sơ' }).click();
    await page.getByText('Đã xong 1, chưa được 0, còn 0').waitFor();
    expect(office.fixture.acts.map((act) => [act.id, act.path])).toEqual([['d-3', 'acts/approve']]);
    expect(broken).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('says where one is when nothing waits to be signed', async () => {
    const { page } = await office.enter(CHAIRMAN, { viewport: PHONE });
    office.fixture.finishAll();
    await page.goto(`${office.url}/ky-so`);
    await page.getByRole('heading', { level: 1, name: 'Ký số nhiều văn bản' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Không có văn bản nào chờ ký' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('leaves out of the signing what somebody else took from it meanwhile, and says what became of it', async () => {
    const { page } = await office.enter(CHAIRMAN, { viewport: WIDE });
    await page.route('**/api/documents/d-4', async (route) => {
      const response = await route.fetch();
      const view: { readonly timeline: readonly object[] } = await response.json();
      const taken = { at: new Date().toISOString(), what: 'Phùng Khánh Diệu (Chuyên viên) đã rút hồ sơ trình.' };
      await route.fulfill({ response, json: { ...view, acts: [], timeline: [...view.timeline, taken] } });
    });
    await page.goto(`${office.url}/ky-so`);
    await page.getByText('Phùng Khánh Diệu (Chuyên viên) đã rút hồ sơ trình.').waitFor();
    expect(await page.getByRole('checkbox', { name: /^Chọn ký: Họp thẩm tra/ }).isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Chọn văn bản để ký' }).waitFor();
    await page.context().close();
  }, 60_000);

  it('says of a failed row why, and tries it again with the same words', async () => {
    const { page } = await office.enter(CHAIRMAN, { viewport: WIDE });
    await page.goto(`${office.url}/xu-ly-nhieu?viec=d-3/post-4`);
    await page.getByRole('checkbox').check();
    await page.getByLabel('Ý kiến chung (nếu có)').fill('Đồng ý.');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Duyệt 1 hồ sơ' }).click();
    await page.getByText('Chưa được', { exact: true }).waitFor();
    expect(await page.getByLabel('Ý kiến chung (nếu có)').inputValue()).toBe('Đồng ý.');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Thử lại 1 hồ sơ' }).click();
    await page.getByText('Đã xong 1, chưa được 0, còn 0').waitFor();
    await page.context().close();
  }, 60_000);

  it('is left by the palette: to a place, a piece of work or a document, without accents and by keys alone', async () => {
    const { page, broken } = await office.open(CHAIRMAN, { viewport: WIDE });
    await page.getByRole('link', { name: /Báo cáo kết quả chỉnh trang/ }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Tới nhanh' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type('noi quy cho');
    await page.getByRole('menuitem', { name: /Ban hành Nội quy chợ Ao Sen/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/viec-cua-toi\/d-7/);
    expect(broken).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('lists in its help the keys that work there and no others', async () => {
    const { page } = await office.open(CHAIRMAN, { viewport: WIDE });
    await page.getByRole('link', { name: /Báo cáo kết quả chỉnh trang/ }).waitFor();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Phím tắt ở trang này' });
    await help.getByText('Việc tiếp theo').waitFor();
    expect(await help.getByText('Trả lại').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.goto(`${office.url}/viec-cua-toi/d-3?chuc-danh=post-4`);
    await page.getByRole('heading', { name: 'Duyệt', exact: true }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Phím tắt ở trang này' }).getByText('Trả lại').waitFor();
    await page.context().close();
  }, 60_000);

  it('tells by the bell what others did, and that it was seen', async () => {
    const { page } = await office.open(CHAIRMAN, { viewport: WIDE });
    await page.getByRole('button', { name: 'Tin mới: 1 tin chưa xem' }).click();
    await page.getByRole('link', { name: /Tăng Thúy Hoài/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Tin mới', exact: true }).waitFor();
    await page.context().close();
  }, 60_000);
});
