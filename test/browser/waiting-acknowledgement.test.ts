import { eventually } from '../support/eventually';
import { openOffice, type BrowserOffice } from './support/office';
import { keepPicture } from './support/pictures';
import { PHONE, violations } from './support/pages';

describe('an acknowledgement given without a network', () => {
  let office: BrowserOffice;
  beforeAll(async () => {
    office = await openOffice();
  }, 60_000);
  afterAll(() => office.close());

  it('waits on the device, says so, survives a reload, and goes once when the network is back', async () => {
    const { page } = await office.enter('Lã Hoàng Tùng Vân', { viewport: PHONE });
    await page.goto(`${office.url}/van-ban-den`);
    const button = page.getByRole('button', { name: /^Xác nhận đã nhận/ }).first();
    await button.waitFor();
    await page.context().setOffline(true);
    await button.click();
    await page.getByText('Xác nhận đã ghi trên máy này, sẽ tự gửi khi có mạng.').waitFor();
    await page.getByText('1 xác nhận đã nhận đang chờ mạng').waitFor();
    expect(await violations(page)).toEqual([]);
    await keepPicture(page, 'phone, light', '/xac-nhan-cho-mang');
    expect(office.fixture.acts).toEqual([]);

    await page.context().setOffline(false);
    await page.reload();
    await eventually(() => expect(office.fixture.acts.map(({ path }) => path)).toEqual(['deliveries/l-1/acknowledge']));
    await page.getByText('1 xác nhận đã nhận đang chờ mạng').waitFor({ state: 'detached' });
  }, 60_000);
});
