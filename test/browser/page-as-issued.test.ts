import type { Page } from 'playwright-core';
import { FIELD_NAMES } from '../../adapters/pdf/field-names';
import { openOffice, type BrowserOffice } from './support/office';
import { PHONE, scrollsSideways, violations, WIDE } from './support/pages';
import { keepPicture } from './support/pictures';

const CHAIRMAN = 'Lã Hoàng Tùng Vân';

describe.each([
  ['wide', WIDE],
  ['phone', PHONE],
] as const)('the page as it will be issued, %s', (look, viewport) => {
  let office: BrowserOffice;
  beforeAll(async () => {
    office = await openOffice();
  }, 60_000);
  beforeEach(() => office.fixture.reset());
  afterAll(() => office.close());

  it('is what an approver sees first, with every blank that waits', async () => {
    const { page, broken } = await office.enter(CHAIRMAN, { viewport });
    await openPaper(page, `${office.url}/van-ban/d-3`);
    await page.locator('.paper-blanks span').first().waitFor();
    expect(await page.getByRole('button', { name: 'Xem trước bản phát hành' }).getAttribute('aria-pressed')).toBe('true');
    expect(await saysDraft(page)).toBe(false);
    await keepPicture(page, look, '/ban-phat-hanh');
    const { coSignature: _ofASecond, ...ofOneSigner } = FIELD_NAMES;
    expect(await marked(page)).toEqual(new Set(Object.values(ofOneSigner)));
    expect(await violations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    expect(broken).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('is shown at once where there are no words to read first: a scan', async () => {
    const { page } = await office.enter(CHAIRMAN, { viewport });
    await page.route('**/api/documents/d-3', async (route) => {
      const view: unknown = await (await route.fetch()).json();
      await route.fulfill({ json: { ...Object(view), reading: { ...Object(view).reading, body: [] } } });
    });
    await toText(page, `${office.url}/van-ban/d-3`);
    await page.locator('.paper-blanks span').first().waitFor();
    expect(await page.getByRole('button', { name: 'Xem dạng chữ dễ đọc' }).count()).toBe(0);
    await page.context().close();
  }, 60_000);

  it('is one press away for whoever checks, who begins with the draft', async () => {
    const { page } = await office.enter(CHAIRMAN, { viewport });
    await openPaper(page, `${office.url}/van-ban/d-5`);
    await page.locator('.textLayer span').first().waitFor();
    expect(await saysDraft(page)).toBe(true);
    expect(await page.locator('.paper-blanks').count()).toBe(0);
    await page.getByRole('button', { name: 'Xem trước bản phát hành' }).click();
    await page.locator('.paper-blanks span').first().waitFor();
    expect(await saysDraft(page)).toBe(false);
    await page.context().close();
  }, 60_000);
});

/** On a phone the phiếu trình or the words come first; the paper is a press away. */
async function openPaper(page: Page, address: string): Promise<void> {
  await toText(page, address);
  const asPrinted = page.getByRole('button', { name: 'Xem trang như bản in' });
  await asPrinted.or(page.locator('.paper-scroll')).first().waitFor();
  if (await asPrinted.isVisible()) await asPrinted.click();
  await page.locator('.textLayer span').first().waitFor();
}

/** The document, at its text: beside the acts, or on a phone in its tab. */
async function toText(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const tab = page.getByRole('tab', { name: 'Văn bản' });
  await tab.or(page.locator('.paper-scroll')).first().waitFor();
  if (await tab.isVisible()) await tab.click();
}

async function saysDraft(page: Page): Promise<boolean> {
  return page.getByText('Mỗi trang mang chữ DỰ THẢO').isVisible();
}

/** The fields marked on all pages, each drawn as one scrolls to it. */
async function marked(page: Page): Promise<ReadonlySet<string | null>> {
  const found = new Set<string | null>();
  for (const sheet of await page.locator('.paper-page').all()) {
    await sheet.scrollIntoViewIfNeeded();
    await sheet.locator('.paper-blanks').waitFor({ state: 'attached' });
    for (const mark of await sheet.locator('.paper-blanks span').all()) found.add(await mark.getAttribute('data-field'));
  }
  return found;
}
