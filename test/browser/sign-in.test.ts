import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openApiOffice, type ApiOffice } from '../api/support/api-office';
import { closeWindows, sharedBrowser } from './support/browser';
import { newPage, PHONE, WIDE } from './support/pages';

const webFolder = join(__dirname, '../../web/dist');

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
}, 60_000);
afterAll(() => closeWindows(browser));

describe.each([['wide', WIDE], ['phone', PHONE]] as const)('the sign-in page of the demo office, %s', (_name, viewport) => {
  let office: ApiOffice;
  beforeAll(async () => {
    office = await openApiOffice({ webFolder });
  }, 60_000);
  afterAll(() => office.stop());

  it('shows who is there: name, post, what to try, and the login', async () => {
    const { page } = await newPage(browser, { viewport });
    await page.goto(`${office.url}/dang-nhap`);
    const account = page.locator('.demo-accounts button', { hasText: 'Lương Thế Khoa' });
    await account.waitFor();
    expect(await account.innerText()).toMatch(/Chủ tịch UBND\s+Duyệt, ký số · tên đăng nhập khoa/);
    expect(await page.locator('.demo-accounts').innerText()).toContain('trinh-demo');
    await page.context().close();
  }, 60_000);

  it('fills the form with the account that is pressed, and opens its desk', async () => {
    const { page } = await newPage(browser, { viewport });
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/api/session', async (route) => {
      if (route.request().method() === 'POST') await held;
      await route.continue();
    });
    await page.goto(`${office.url}/dang-nhap`);
    await page.locator('.demo-accounts button', { hasText: 'Lương Thế Khoa' }).click();
    await page.getByRole('button', { name: 'Đang đăng nhập…' }).waitFor();
    expect(await page.getByLabel('Tên đăng nhập').inputValue()).toBe('khoa');
    expect(await page.getByLabel('Mật khẩu').inputValue()).toBe('trinh-demo');
    letGo();
    await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
    await page.context().close();
  }, 60_000);
});

test('an office at work shows no accounts', async () => {
  const office = await openApiOffice({ webFolder, demoAccounts: false });
  try {
    const { page } = await newPage(browser, { viewport: WIDE });
    const answered = page.waitForResponse('**/api/demo-accounts');
    await page.goto(`${office.url}/dang-nhap`);
    expect((await answered).status()).toBe(404);
    await page.getByLabel('Tên đăng nhập').waitFor();
    expect(await page.locator('.demo-accounts').count()).toBe(0);
    await page.context().close();
  } finally {
    await office.stop();
  }
}, 60_000);
