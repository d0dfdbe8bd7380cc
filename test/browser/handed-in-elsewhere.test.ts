import type { Page } from 'playwright-core';
import { NOTICE } from '../api/support/office-day';
import { openRealOffice, type RealOffice } from './support/real-office';
import { PHONE, scrollsSideways, violations, WIDE } from './support/pages';

describe.each([['wide', WIDE], ['phone', PHONE]] as const)('a draft open in two windows, %s', (_name, viewport) => {
  let real: RealOffice;
  beforeAll(async () => {
    real = await openRealOffice();
  }, 90_000);
  afterAll(() => real.close());

  it('says in the second who handed it in and when, and leads to the document', async () => {
    const first = await real.enter('Trần Ngọc Ánh', { viewport });
    const second = await windowsOn(first, real.office.url);
    await first.getByLabel('Người ký', { exact: true }).selectOption('ubnd-ct');
    await first.getByRole('button', { name: /^Trình/ }).click();
    await first.getByText(/^Đã trình/).waitFor();

    await second.getByRole('heading', { level: 1, name: 'Dự thảo đã được trình' }).waitFor();
    await second.getByText(/^Trần Ngọc Ánh .*đã trình dự thảo, .*\d/).waitFor();
    expect(await second.getByRole('button', { name: /^Trình/ }).count()).toBe(0);
    expect(await violations(second)).toEqual([]);
    expect(await scrollsSideways(second)).toBe(false);
    await second.getByRole('link', { name: 'Mở hồ sơ' }).click();
    await second.waitForURL(/\/van-ban\//);
    await second.getByText(/tiếp công dân/i).first().waitFor();
    await first.context().close();
  }, 90_000);
});

/** The draft is read in the first window and opened in another of the same person. */
async function windowsOn(first: Page, url: string): Promise<Page> {
  await first.goto(`${url}/du-thao-moi`);
  await first.getByLabel('Hoặc dán nội dung').fill(NOTICE);
  await first.getByRole('button', { name: 'Đọc nội dung này' }).click();
  await first.getByRole('heading', { name: 'Thông tin văn bản' }).waitFor();
  const second = await first.context().newPage();
  await second.goto(first.url());
  await second.getByRole('heading', { name: 'Thông tin văn bản' }).waitFor();
  return second;
}
