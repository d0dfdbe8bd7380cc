import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { openOffice, type BrowserOffice } from './support/office';
import { PHONE, violations, WIDE } from './support/pages';

const CHAIRMAN = 'Lã Hoàng Tùng Vân';
const REPORT = /Báo cáo kết quả chỉnh trang chợ Ao Sen/;

describe('a leader at work', () => {
  let office: BrowserOffice;
  beforeAll(async () => {
    office = await openOffice();
  }, 60_000);
  beforeEach(() => office.fixture.reset());
  afterAll(() => office.close());

  it('opens what is due, approves it once, and lands on the next of the list', async () => {
    const { page, broken } = await office.open(CHAIRMAN, { viewport: WIDE });
    await page.getByRole('link', { name: REPORT }).click();
    await page.locator('.textLayer span').first().waitFor();
    await page.getByLabel('Ý kiến (nếu có)').fill('Đồng ý, lưu ý phần phòng cháy.');
    await page.getByRole('button', { name: /^Duyệt/ }).dblclick();

    await page.getByText(/^Đã duyệt: Kết quả chỉnh trang/).waitFor();
    await page.waitForURL(/viec-cua-toi\/d-4/);
    expect(office.fixture.acts.filter((act) => act.id === 'd-3')).toHaveLength(1);
    expect(office.fixture.acts[0]?.body).toContain('lưu ý phần phòng cháy');
    expect(broken).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('has not seen what opened by itself: its sender can take it back until one is at it', async () => {
    const { page } = await office.enter(CHAIRMAN, { viewport: WIDE });
    const seen = seenBy(page);
    await page.addInitScript('document.hasFocus = () => false');
    await approve(page, `${office.url}/viec-cua-toi`);
    await page.getByRole('heading', { name: 'Ký số', exact: true }).waitFor();
    expect(seen).toEqual(['d-3']);

    await page.locator('.document-pane').hover();
    await page.mouse.wheel(0, 100);
    await eventually(async () => expect(seen).toEqual(['d-3', 'd-4']));
    await page.context().close();
  }, 60_000);

  it('has seen it after five seconds before it', async () => {
    const { page } = await office.enter(CHAIRMAN, { viewport: WIDE });
    const seen = seenBy(page);
    await page.clock.install();
    await approve(page, `${office.url}/viec-cua-toi`);
    await page.getByRole('heading', { name: 'Ký số', exact: true }).waitFor();
    await page.clock.fastForward(5_000);
    await eventually(async () => expect(seen).toEqual(['d-3', 'd-4']));
    await page.context().close();
  }, 60_000);

  it('does the same by keys alone', async () => {
    const { page } = await office.open(CHAIRMAN, { viewport: WIDE });
    await page.getByRole('link', { name: REPORT }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Duyệt', exact: true }).waitFor();
    // a return begun and thought better of: Esc closes its form, not the document, and what was typed waits in it
    await page.keyboard.press('r');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Bổ sung số liệu quý IV.');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Duyệt', exact: true }).waitFor();
    await page.keyboard.press('r');
    expect(await page.getByLabel('Lý do và việc cần làm').inputValue()).toBe('Bổ sung số liệu quý IV.');
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).pathname).toBe('/viec-cua-toi/d-3');
    await page.keyboard.press('a');
    await page.keyboard.press('Enter');

    await page.getByText(/^Đã duyệt: Kết quả chỉnh trang/).waitFor();
    expect(office.fixture.acts.map((act) => [act.id, act.path])).toEqual([['d-3', 'acts/approve']]);
    await page.context().close();
  }, 60_000);

  it('returns with a reason from a phone', async () => {
    const { page } = await office.open(CHAIRMAN, { viewport: PHONE });
    await page.getByRole('link', { name: REPORT }).click();
    await page.getByRole('button', { name: 'Trả lại…' }).click();
    await page.getByLabel('Trả về bước').selectOption({ label: 'Soạn thảo' });
    await page.getByLabel('Lý do và việc cần làm').fill('Bổ sung số liệu quý IV.');
    await page.getByRole('button', { name: 'Trả lại', exact: true }).click();

    await page.getByText(/^Đã trả lại: Kết quả chỉnh trang/).waitFor();
    expect(office.fixture.acts[0]).toMatchObject({ id: 'd-3', path: 'acts/return' });
    expect(office.fixture.acts[0]?.body).toContain('"toStepId":"draft"');
    expect(new URL(page.url()).pathname).toBe('/viec-cua-toi');
    await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Mở việc tiếp theo' }).click();
    await page.getByRole('heading', { name: /Họp thẩm tra/ }).waitFor();
    await page.context().close();
  }, 60_000);

  it('is told on a phone where the page to be signed lies', async () => {
    const { page } = await office.open(CHAIRMAN, { viewport: PHONE });
    await page.getByRole('link', { name: /Giấy mời họp thẩm tra/ }).click();
    await page.getByRole('button', { name: 'Ký số', exact: true }).click();
    await page.getByText('vào đúng bản đang hiện ở thẻ Văn bản.').waitFor();
    await page.getByRole('tab', { name: 'Văn bản' }).waitFor();
    await page.context().close();
  }, 60_000);

  it('keeps no PIN anywhere after signing', async () => {
    const { page } = await office.open(CHAIRMAN, { viewport: WIDE });
    await page.getByRole('link', { name: /Giấy mời họp thẩm tra/ }).click();
    await page.getByLabel('Mã PIN').fill('123456');
    await page.getByRole('button', { name: 'Ký số', exact: true }).click();

    await page.getByText(/^Đã ký số, chữ ký số hợp lệ/).waitFor();
    expect(await page.evaluate<string>('JSON.stringify([localStorage, sessionStorage])')).not.toContain('123456');
    await page.context().close();
  }, 60_000);
});

async function approve(page: Page, list: string): Promise<void> {
  await page.goto(list);
  await page.getByRole('link', { name: REPORT }).click();
  await page.getByRole('button', { name: /^Duyệt/ }).click();
  await page.waitForURL(/viec-cua-toi\/d-4/);
}

/** Documents told to the record as seen, as they are told. */
function seenBy(page: Page): readonly string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    const [, id] = /documents\/(d-\d)\/acts\/see$/.exec(request.url()) ?? [];
    if (id !== undefined) seen.push(id);
  });
  return seen;
}
