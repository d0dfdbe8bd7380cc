import { handInNotice } from '../api/support/office-day';
import { signedIn } from '../api/support/visitor';
import { PHONE, violations } from './support/pages';
import { keepPicture } from './support/pictures';
import { openRealOffice, type RealOffice } from './support/real-office';

describe('without a network', () => {
  let real: RealOffice;
  beforeAll(async () => {
    real = await openRealOffice();
    await handInNotice(await signedIn(real.office.url, 'anh'));
  }, 90_000);
  afterAll(() => real.close());

  it('a paper that was opened is read, nothing is approved, and signing out leaves nothing of it behind', async () => {
    const page = await real.as('Mai Quốc Hưng', { viewport: PHONE, offline: true });
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await page.getByRole('button', { name: /Mai Quốc Hưng/ }).click();
    await page.getByRole('checkbox', { name: /Đọc được văn bản đã mở khi mất mạng/ }).check();
    await page.reload();
    await page.locator('a.row').first().click();
    await page.locator('.reading, .textLayer span').first().waitFor();
    const address = page.url();

    await page.context().setOffline(true);
    await page.goto(address);
    await page.locator('.reading, .textLayer span').first().waitFor();
    await page.getByText('Đang mất kết nối với máy chủ').waitFor();
    expect(await violations(page)).toEqual([]);
    await keepPicture(page, 'phone, light', '/khong-co-mang');
    await page.locator('.action-bar .primary').click();
    await page.locator('.decision .primary').first().click();
    await page.getByText('Không kết nối được với máy chủ').waitFor();

    await page.context().setOffline(false);
    await page.goto(`${real.office.url}/viec-cua-toi`);
    await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
    await page.getByRole('button', { name: /Mai Quốc Hưng/ }).click();
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    expect(await page.evaluate('caches.keys()')).toEqual(['shell']);
  }, 120_000);

  it('the screens can be installed: a manifest with icons a system takes', async () => {
    const page = await real.as('Mai Quốc Hưng', { viewport: PHONE });
    const manifest = await (await page.request.get(`${real.office.url}/app.webmanifest`)).json();
    expect(manifest).toMatchObject({ display: 'standalone', start_url: '/viec-cua-toi', lang: 'vi' });
    for (const { src, type } of manifest.icons) {
      const icon = await page.request.get(real.office.url + src);
      expect(icon.headers()['content-type']).toContain(type);
    }
  }, 60_000);
});
