import type { Locator } from 'playwright-core';
import { draft } from './support/fixture-office';
import { openOffice, type BrowserOffice } from './support/office';
import { PHONE, scrollsSideways, violations, WIDE } from './support/pages';

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
    const { page, broken } = await office.enter(CLERK, { viewport });
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
    const { page } = await office.enter(CLERK, { viewport });
    await page.goto(`${office.url}/du-thao-cua-toi`);
    await page.getByRole('link', { name: SUBJECT }).first().click();
    await page.getByRole('button', { name: 'Trình Trưởng phòng Ngụy Bá Trường' }).waitFor();
    await page.context().close();
  }, 60_000);

  it('sees beside the button who signs, by which route and who has it next', async () => {
    const { page } = await office.enter(CLERK, { viewport });
    await page.goto(`${office.url}/du-thao-moi/draft-1`);
    const way = page.getByText('Trình Lã Hoàng Tùng Vân, Chủ tịch UBND phường ký theo quy trình Báo cáo trình HĐND; tiếp theo: Trưởng phòng Ngụy Bá Trường');
    await way.waitFor();
    expect(await isInSight(way)).toBe(true);
    await page.getByText('Gợi ý vì gửi HĐND.').waitFor();
    expect(await scrollsSideways(page)).toBe(false);
    await page.context().close();
  }, 60_000);

  it('meets the line nobody knows where it can be settled, and is led to it from the button', async () => {
    const { page } = await office.enter(CLERK, { viewport });
    await page.goto(`${office.url}/du-thao-moi/draft-1`);
    await page.getByRole('button', { name: 'Còn 1 dòng Nơi nhận chưa xác định' }).click();
    const search = page.getByRole('searchbox', { name: /Ban công tác mặt trận các khu phố/ });
    expect(await isInSight(search)).toBe(true);
    expect(await page.evaluate<string>('document.activeElement.type')).toBe('search');
    await page.getByRole('button', { name: /^Nhóm Ban công tác Mặt trận/ }).click();

    await page.getByText(/dòng Nơi nhận chưa xác định/).waitFor({ state: 'detached' });
    const sent = page.waitForRequest((request) => request.url().endsWith('/submission'));
    await page.getByRole('button', { name: /^Trình/ }).click();
    expect((await sent).postDataJSON()).toMatchObject({ recipients: [{ line: 3, addresseeIds: ['r-9', 'r-10'] }] });
    await page.context().close();
  }, 60_000);

  it('finds what they chose after leaving the page, and hears beside the button why it was not handed in', async () => {
    const { page } = await office.enter(CLERK, { viewport });
    await page.goto(`${office.url}/du-thao-moi/draft-1`);
    const kept = page.waitForResponse((answer) => answer.url().endsWith('/kept-words') && answer.request().method() === 'PATCH');
    await page.getByLabel('Độ khẩn').selectOption({ label: 'Thượng khẩn' });
    await kept;
    await page.goto(`${office.url}/du-thao-cua-toi`);
    await page.goto(`${office.url}/du-thao-moi/draft-1`);
    await page.getByLabel('Độ khẩn').locator('option:checked', { hasText: 'Thượng khẩn' }).waitFor({ state: 'attached' });

    const detail = 'Người ký đã chọn không có thẩm quyền ký văn bản này.';
    const refusal = { title: 'Không có thẩm quyền', status: 403, code: 'NO_SIGNING_AUTHORITY', detail };
    await page.route('**/submission', (route) => route.fulfill({ status: 403, contentType: 'application/problem+json', json: refusal }), { times: 1 });
    const sent = page.waitForRequest((request) => request.url().endsWith('/submission'));
    await page.getByRole('button', { name: /^Trình/ }).click();
    expect((await sent).postDataJSON()).toMatchObject({ urgency: 'very-urgent' });
    const why = page.getByRole('alert').getByText(detail);
    await why.waitFor();
    expect(await isInSight(why)).toBe(true);
    expect(await scrollsSideways(page)).toBe(false);
    await page.getByRole('button', { name: /^Trình/ }).click();
    await page.waitForURL(/du-thao-cua-toi/);
    expect([...office.fixture.kept.values()]).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('is not given a signer the draft does not name, and cannot hand it in before choosing one', async () => {
    const { page } = await office.enter(CLERK, { viewport });
    const { suggestedSignerPostId: _nobody, reading, ...rest } = draft();
    const unsigned = { ...rest, reading: { ...reading, signature: { capacity: [] } } };
    await page.route('**/api/drafts/draft-1', (route) => route.fulfill({ json: unsigned }));
    const sent: unknown[] = [];
    page.on('request', (request) => request.url().endsWith('/submission') && sent.push(request.postDataJSON()));
    await page.goto(`${office.url}/du-thao-moi/draft-1`);
    await page.getByText('Dự thảo không ghi người ký.').waitFor();
    await page.getByRole('button', { name: /^Trình/ }).click();

    await page.getByRole('alert').getByText('Hãy chọn người ký trước khi trình.').waitFor();
    const signer = page.getByLabel('Người ký', { exact: true });
    expect(await page.evaluate<string>('document.activeElement.labels[0].textContent')).toBe('Người ký');
    expect(await isInSight(signer)).toBe(true);
    expect(sent).toEqual([]);
    expect(await violations(page)).toEqual([]);

    await signer.selectOption('post-4');
    await page.getByRole('button', { name: /^Trình/ }).click();
    await page.waitForURL(/du-thao-cua-toi/);
    expect(sent).toMatchObject([{ signerPostId: 'post-4' }]);
    await page.context().close();
  }, 60_000);
});

/** Whether all of it is within the window, without scrolling. */
async function isInSight(of: Locator): Promise<boolean> {
  const [box, window] = [await of.boundingBox(), of.page().viewportSize()];
  return box !== null && window !== null && box.y >= 0 && box.y + box.height <= window.height;
}
