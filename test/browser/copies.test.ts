import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openApiOffice, type ApiOffice } from '../api/support/api-office';
import { issuedNotice } from '../api/support/issued-notice';
import { standInForEffects } from '../api/support/stand-in-effects';
import { keepPicture } from './support/pictures';
import { closeWindows, sharedBrowser } from './support/browser';
import { openDesk } from './support/entering';
import { newPage, PHONE, scrollsSideways, violations, WIDE } from './support/pages';

const WEB = join(__dirname, '../../web/dist');

describe.each([['wide', WIDE], ['phone', PHONE]] as const)('văn thư copies what was issued, %s', (name, viewport) => {
  let office: ApiOffice;
  let browser: Browser;
  let page: Page;
  let original: string;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    office = await openApiOffice({ webFolder: WEB, effectPatienceMs: 5_000 });
    stop = standInForEffects(office);
    original = await issuedNotice(office);
    browser = await sharedBrowser();
    ({ page } = await newPage(browser, { viewport }));
    await openDesk(page, office.url, 'Phùng Khánh Chi');
  }, 120_000);
  afterAll(async () => {
    await closeWindows(browser);
    await stop();
    await office.stop();
  });

  it('chooses an excerpt, its parts, its signer and its addressees, and hands it in', async () => {
    await page.goto(`${office.url}/van-ban/${original}`);
    if (viewport === PHONE) await page.getByRole('tab', { name: 'Tiến trình' }).click();
    await page.getByRole('button', { name: 'Sao văn bản…' }).click();
    await page.getByRole('radio', { name: /^Trích sao sang bản giấy/ }).check();
    const handIn = page.getByRole('button', { name: 'Trình ký bản sao' });
    expect(await handIn.isDisabled()).toBe(true);
    await page.getByRole('group', { name: /^Nội dung trích sao/ }).getByRole('checkbox').first().check();
    await page.getByLabel('Người ký bản sao').selectOption({ label: 'Mai Quốc Hưng, Chánh Văn phòng' });
    await page.getByLabel(/^Nơi nhận bản sao/).fill('- Công an phường;');
    expect([await violations(page), await scrollsSideways(page)]).toEqual([[], false]);
    await keepPicture(page, name, '/sao-van-ban');
    await handIn.click();
    await page.getByText('Đã trình ký bản sao.').waitFor();
    await page.getByRole('link', { name: 'Mở bản sao' }).click();
    await page.getByText(/^Trích sao Thông báo số/).first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
