import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openApiOffice, type ApiOffice } from '../api/support/api-office';
import { NOTICE } from '../api/support/office-day';
import { standInForEffects } from '../api/support/stand-in-effects';
import { closeWindows, sharedBrowser } from './support/browser';
import { openDesk } from './support/entering';
import { newPage, WIDE } from './support/pages';

const WEB = join(__dirname, '../../web/dist');
const SUBJECT = /tiếp công dân/i;
const PIN = '123456';

describe('a notice through the office, by its screens', () => {
  let office: ApiOffice;
  let browser: Browser;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    office = await openApiOffice({ webFolder: WEB, effectPatienceMs: 5_000 });
    stop = standInForEffects(office);
    browser = await sharedBrowser();
  }, 90_000);
  afterAll(async () => {
    await closeWindows(browser);
    await stop();
    await office.stop();
  });

  /** Whoever comes next has the only window: one left open would follow everything the others do. */
  async function as(name: string): Promise<Page> {
    await closeWindows(browser);
    const { page } = await newPage(browser, { viewport: WIDE });
    await openDesk(page, office.url, name);
    return page;
  }

  async function open(name: string): Promise<Page> {
    const page = await as(name);
    await page.locator('a.row', { hasText: SUBJECT }).first().click();
    await page.locator('.decision').waitFor();
    return page;
  }

  it('is handed in, checked, approved, signed and sealed', async () => {
    const clerk = await as('Trần Ngọc Ánh');
    await clerk.goto(`${office.url}/du-thao-moi`);
    await clerk.getByLabel('Hoặc dán nội dung').fill(NOTICE);
    await clerk.getByRole('button', { name: 'Đọc nội dung này' }).click();
    await clerk.getByRole('heading', { name: 'Thông tin văn bản' }).waitFor();
    await clerk.getByLabel('Người ký', { exact: true }).selectOption('ubnd-ct');
    await clerk.getByRole('button', { name: /^Trình/ }).click();
    await clerk.getByText(/^Đã trình/).waitFor();

    const reader = await open('Mai Quốc Hưng');
    await reader.getByRole('button', { name: /^Trả lại/ }).click();
    await reader.getByLabel('Trả về bước').selectOption({ label: 'Soạn thảo' });
    await reader.getByLabel('Lý do và việc cần làm').fill('Ghi rõ thời gian trong trích yếu.');
    await reader.getByRole('button', { name: 'Trả lại', exact: true }).click();
    await reader.getByText(/^Đã trả lại/).waitFor();
    await reader.getByText('Tiếp theo: bước “Soạn thảo”, Trần Ngọc Ánh.').waitFor();
    const drafter = await open('Trần Ngọc Ánh');
    await drafter.goto(drafter.url().replace('/viec-cua-toi/', '/van-ban/'));
    await drafter.getByLabel('Trích yếu').fill('Lịch tiếp công dân của Chủ tịch tháng 12 năm 2026');
    await drafter.getByRole('heading', { name: 'Kiểm tra' }).waitFor();
    await drafter.getByLabel('Lĩnh vực').selectOption('Kinh tế, ngân sách');
    await drafter.getByRole('button', { name: 'Xem trước', exact: true }).click();
    await drafter.getByRole('region', { name: 'bản xem trước' }).locator('canvas').first().waitFor();
    await drafter.getByRole('button', { name: /^Trình lại/ }).click();
    await drafter.getByText(/^Đã trình dự thảo mới/).waitFor();
    await drafter.getByText('Tiếp theo: bước “Kiểm tra nội dung”, Mai Quốc Hưng.').waitFor();

    const chief = await open('Mai Quốc Hưng');
    await chief.getByRole('button', { name: /^Nội dung đạt, chuyển tiếp/ }).click();
    await chief.getByText(/^Đã chuyển tiếp/).waitFor();
    await chief.locator('a.row', { hasText: SUBJECT }).first().click();
    await chief.getByRole('button', { name: /^Thẩm tra, trình/ }).click();
    await chief.getByText(/^Đã chuyển tiếp/).waitFor();

    const chairman = await open('Lương Thế Khoa');
    await chairman.getByRole('button', { name: /^Duyệt/ }).click();
    await chairman.getByText(/^Đã duyệt/).waitFor();
    await chairman.locator('a.row', { hasText: 'Ký số' }).first().click();
    await chairman.getByLabel('Mã PIN').fill(PIN);
    await chairman.getByRole('button', { name: 'Ký số', exact: true }).click();
    await chairman.getByText(/^Đã ký số, chữ ký số hợp lệ/).waitFor();

    const records = await open('Phùng Khánh Chi');
    await records.getByLabel('Mã PIN').fill(PIN);
    await records.getByRole('button', { name: 'Cấp số, đóng dấu và phát hành' }).click();
    await records.getByText(/^Đã cấp số, đóng dấu và phát hành/).waitFor();
    await records.getByText(/^Số \d+\/TB-UBND\. (Tiếp theo: bước “Phát hành”|Hồ sơ kết thúc)/).waitFor();
    await records.goto(`${office.url}/van-ban-di`);
    await records.locator('.book-subject a', { hasText: SUBJECT }).waitFor();
  }, 120_000);
});
