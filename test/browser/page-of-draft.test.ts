import type { Page } from 'playwright-core';
import { openOffice, type BrowserOffice } from './support/office';
import { PHONE, scrollsSideways, violations, WIDE } from './support/pages';
import { keepPicture } from './support/pictures';

const CLERK = 'Phùng Khánh Diệu';
const PAGE = '**/api/drafts/draft-1/page?*';

describe.each([
  ['wide', WIDE],
  ['phone', PHONE],
] as const)('a clerk choosing the page of a draft, %s', (look, viewport) => {
  let office: BrowserOffice;
  beforeAll(async () => {
    office = await openOffice();
  }, 60_000);
  beforeEach(() => office.fixture.reset());
  afterAll(() => office.close());

  it('keeps the page of the file, looks at it, and hands it in so', async () => {
    const { page, broken } = await office.enter(CLERK, { viewport });
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

  it('points at the places that are missing, and only then can hand it in', async () => {
    const { page, broken } = await office.enter(CLERK, { viewport });
    await lacks(page, ['number', 'signature']);
    await page.goto(`${office.url}/du-thao-moi/draft-1`);
    await page.getByRole('radio', { name: 'Giữ nguyên trang' }).check();
    await page.getByText('chỗ để trống cho: số văn bản, chữ ký.').waitFor();
    await page.getByText('Còn phải chỉ trên trang chỗ ghi: số văn bản, chữ ký.').waitFor();
    expect(await page.getByRole('button', { name: /^Trình Trưởng phòng/ }).isDisabled()).toBe(true);

    await page.locator('.textLayer span').first().waitFor();
    await pointAt(page, { page: 1, x: 0.3, y: 0.15 });
    await page.getByRole('button', { name: 'Số văn bản đã chỉ' }).waitFor();
    await page.getByText('Còn phải chỉ trên trang chỗ ghi: chữ ký.').waitFor();
    // the signature by keyboard: placed and moved by its arrow keys
    await page.getByRole('button', { name: 'Chữ ký chưa chỉ' }).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.getByText('Đã có đủ chỗ ghi số, ngày').waitFor();
    await keepPicture(page, look, '/chi-cho-tren-trang');
    expect(await violations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);

    const { places } = Object(await handedIn(page));
    // the middle of the place is where one clicked, within a pixel
    expect(places.number.page).toBe(1);
    expect(Math.abs((places.number.rect[0] + places.number.rect[2]) / 2 - 0.3 * 595.28)).toBeLessThan(2);
    expect(Math.abs((places.number.rect[1] + places.number.rect[3]) / 2 - 0.85 * 841.89)).toBeLessThan(2);
    expect(places.signature).toEqual({ page: 1, rect: expect.any(Array) });
    // begun 405 points from the left, half of its 46 mm and one centimetre further left
    expect(places.signature.rect[0]).toBeCloseTo(405 - ((46 / 2 + 10) * 72) / 25.4, 1);
    expect(broken).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('is told why a place cannot be used, and points elsewhere', async () => {
    const { page } = await office.enter(CLERK, { viewport });
    await lacks(page, ['number'], { place: 'number', why: 'Chỗ đã chỉ cho số văn bản đè lên chữ của văn bản.' });
    await page.goto(`${office.url}/du-thao-moi/draft-1`);
    await page.getByRole('radio', { name: 'Giữ nguyên trang' }).check();
    await page.locator('.textLayer span').first().waitFor();
    await pointAt(page, { page: 1, x: 0.3, y: 0.4 });
    await page.getByRole('alert').getByText('đè lên chữ của văn bản').waitFor();
    await page.locator('.place-mark.is-faulty').waitFor();
    expect(await page.getByRole('button', { name: /^Trình Trưởng phòng/ }).isDisabled()).toBe(true);
    await page.context().close();
  }, 60_000);

  it('keys in the fields of a scan beside its pages', async () => {
    const { page } = await office.enter(CLERK, { viewport });
    await lacks(page, ['number', 'day', 'month', 'year', 'signature']);
    const empty = { system: 'state', addressees: [], recipients: [], body: [], annexes: [], signature: { capacity: [] }, missing: ['subject'], repairs: [], damaged: [], leftOver: [] };
    const corrections: unknown[] = [];
    await page.route('**/api/drafts/draft-1/page.pdf', (route) => route.continue({ url: `${office.url}/api/documents/d-3/files/to-sign` }));
    await page.route('**/api/drafts/draft-1', async (route) => {
      if (route.request().method() === 'PATCH') corrections.push(route.request().postDataJSON());
      const draft: unknown = await (await route.fetch({ method: 'GET' })).json();
      await route.fulfill({ json: { ...Object(draft), isScan: true, reading: empty, recipients: [] } });
    });
    await page.goto(`${office.url}/du-thao-moi/draft-1`);
    await page.getByText('Không đọc được chữ trong tệp.').waitFor();
    expect(await page.getByRole('radio', { name: 'Trình bày theo thể thức' }).count()).toBe(0);
    await page.getByLabel('Loại văn bản').selectOption('BC');
    await page.getByLabel('Trích yếu').fill('Kết quả cải tạo chợ Ao Sen');
    const saved = page.waitForResponse((response) => response.request().postData()?.includes('Lưu: VT.') === true);
    await page.getByLabel('Nơi nhận', { exact: true }).fill('- Thường trực Đảng ủy;\n- Lưu: VT.');
    await page.locator('.paper-page canvas').first().waitFor();
    await keepPicture(page, look, '/ban-quet');
    expect(await violations(page)).toEqual([]);
    await saved;
    await page.getByText('Nội dung đang viết đã được lưu.').waitFor();
    expect(corrections.at(-1)).toEqual({ documentType: 'BC', subject: 'Kết quả cải tạo chợ Ao Sen', addressees: [], recipients: ['- Thường trực Đảng ủy;', '- Lưu: VT.'] });
    await page.context().close();
  }, 60_000);

  it('looks at the pages as they will be typeset, set anew when a choice changes', async () => {
    const { page, broken } = await office.enter(CLERK, { viewport });
    await page.goto(`${office.url}/du-thao-moi/draft-1`);
    const first = page.waitForRequest(/preview\.pdf\?.*signerPostId=post-4/);
    await page.getByRole('button', { name: 'Xem trước', exact: true }).click();
    await first;
    await page.locator('.draft-paper .textLayer span').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);

    const again = page.waitForRequest(/preview\.pdf\?.*urgency=urgent/);
    await page.getByLabel('Độ khẩn').selectOption({ label: 'Khẩn' });
    await again;
    await page.locator('.draft-paper .textLayer span').first().waitFor();
    expect(broken).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('is told which place is missing, and goes back to typesetting', async () => {
    const { page } = await office.enter(CLERK, { viewport });
    await lacks(page, ['number', 'signature']);
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
    const { page } = await office.enter(CLERK, { viewport });
    const why = 'Máy chủ không đổi được tệp Word này sang PDF.';
    await page.route(PAGE, (route) => route.fulfill({ json: { possible: false, why } }));
    await page.goto(`${office.url}/du-thao-moi/draft-1`);
    await page.getByText(why).waitFor();
    expect(await page.getByRole('radio', { name: 'Giữ nguyên trang' }).count()).toBe(0);
    await page.context().close();
  }, 60_000);
});

/** The page of the draft as the server sees it: what was pointed at is missing no more, unless it cannot be used. */
async function lacks(page: Page, missing: readonly string[], faulty?: { readonly place: string; readonly why: string }): Promise<void> {
  await page.route(PAGE, (route) => {
    const pointed = Object.keys(Object(JSON.parse(new URL(route.request().url()).searchParams.get('places') ?? '{}')));
    const still = missing.filter((place) => !pointed.includes(place));
    return route.fulfill({
      json: { possible: true, converted: false, pages: 1, url: '/api/documents/d-3/files/to-sign', missing: still, places: {}, ...(pointed.length > 0 && faulty && { faulty }) },
    });
  });
}

/** Points at a share of the width and of the height of a page. */
async function pointAt(page: Page, { page: number, x, y }: { readonly page: number; readonly x: number; readonly y: number }): Promise<void> {
  const layer = page.locator(`.pointing-layer[data-page="${number}"]`);
  await layer.scrollIntoViewIfNeeded();
  const box = await layer.boundingBox();
  await layer.click({ position: { x: (box?.width ?? 0) * x, y: (box?.height ?? 0) * y } });
}

/** What the browser sends when the draft is handed in. */
async function handedIn(page: Page): Promise<unknown> {
  const sent = page.waitForRequest((request) => request.url().endsWith('/submission'));
  await page.getByRole('button', { name: /^Trình Trưởng phòng/ }).click();
  return (await sent).postDataJSON();
}
