import type { Page } from 'playwright-core';
import { reportConsulted } from '../api/support/report-consulted';
import { viewOf } from '../api/support/office-day';
import { signedIn } from '../api/support/visitor';
import { eventually } from '../support/eventually';
import { openRealOffice, type RealOffice } from './support/real-office';
import { PHONE, scrollsSideways, violations, WIDE } from './support/pages';

const HEAD = 'Lý Thanh Tâm';
const OFFICER = 'Châu Mỹ Duyên';
const REMARK = 'Bổ sung số hộ nghèo theo chuẩn đa chiều.';

describe('a consulted unit', () => {
  let real: RealOffice;
  let documentId: string;
  beforeAll(async () => {
    real = await openRealOffice();
    documentId = await reportConsulted(real.office, ['vx-tp', 'hcc-gd']);
  }, 90_000);
  afterAll(() => real.close());

  async function opened(name: string, look = { viewport: WIDE }): Promise<Page> {
    const page = await real.enter(name, look);
    await page.goto(`${real.office.url}/van-ban/${documentId}`);
    return page;
  }

  it('has its officer write what its head gives, each remark pinned to its place', async () => {
    const head = await opened(HEAD);
    await head.getByText('Giao chuyên viên chuẩn bị ý kiến').click();
    await head.getByLabel('Người chuẩn bị').selectOption({ label: `${OFFICER}, Chuyên viên` });
    await head.getByRole('button', { name: 'Giao chuẩn bị' }).click();
    await head.getByText(`Đang giao ${OFFICER} chuẩn bị ý kiến.`).waitFor();
    await head.getByLabel('Ý kiến chung (nếu có)').fill('Trưởng phòng ghi tạm.');

    const officer = await real.as(OFFICER);
    await officer.locator('a.row', { hasText: 'Chuẩn bị ý kiến' }).click();
    await officer.getByLabel('Thống nhất và có ý kiến bổ sung').check();
    await officer.getByRole('button', { name: 'Thêm góp ý theo đoạn, trang' }).click();
    await officer.getByLabel('Nội dung góp ý 1').fill(REMARK);
    await officer.getByLabel('Góp ý 1 ở đâu').selectOption('doan 3');
    await officer.getByText('Nội dung đang viết đã được lưu.').waitFor();
    await officer.reload();
    expect(await officer.getByLabel('Nội dung góp ý 1').inputValue()).toBe(REMARK);
    expect(await officer.evaluate<string[]>('Object.keys(localStorage)')).toEqual([]);
    expect(await violations(officer)).toEqual([]);
    await officer.getByRole('button', { name: 'Chuyển lãnh đạo đơn vị' }).click();
    await officer.getByText(/^Đã chuyển lãnh đạo đơn vị/).waitFor();

    // what the head had begun stays, and what was prepared is not hidden behind it
    await head.locator('.told .quoted', { hasText: REMARK }).waitFor();
    expect(await head.getByLabel('Ý kiến chung (nếu có)').inputValue()).toBe('Trưởng phòng ghi tạm.');
    await head.getByRole('button', { name: 'Dùng ý kiến đã chuẩn bị' }).click();
    expect(await head.getByLabel('Nội dung góp ý 1').inputValue()).toBe(REMARK);
    await head.getByRole('button', { name: 'Gửi ý kiến' }).click();
    await head.locator('.opinions', { hasText: REMARK }).waitFor();

    const drafter = await opened('Vương Minh Tú');
    await drafter.locator('.opinions', { hasText: REMARK }).waitFor();
    await Promise.all([head, officer, drafter].map((page) => page.context().close()));
  }, 120_000);

  it('gives its opinion on a phone, with a passage chosen and a file', async () => {
    const page = await opened('Tăng Phương Thảo', { viewport: PHONE });
    await page.getByRole('button', { name: 'Gửi ý kiến' }).click();
    await page.getByLabel('Không thống nhất').check();
    await page.getByRole('button', { name: 'Thêm góp ý theo đoạn, trang' }).click();
    await page.getByLabel('Góp ý 1 ở đâu').selectOption('trang 1');
    await page.context().setOffline(true);
    await page.getByLabel('Nội dung góp ý 1').fill('Tỷ lệ hồ sơ đúng hạn là 98,7%.');
    await page.getByText(/nội dung còn trên thiết bị này và sẽ tự lưu/).waitFor();
    await page.getByRole('button', { name: 'Đóng, đọc tiếp văn bản' }).click();
    await page.context().setOffline(false);
    await eventually(async () => expect(await page.evaluate<string[]>('Object.keys(localStorage)')).toEqual([]));
    await page.getByRole('button', { name: 'Gửi ý kiến' }).click();
    expect(await page.getByLabel('Nội dung góp ý 1').inputValue()).toBe('Tỷ lệ hồ sơ đúng hạn là 98,7%.');
    await page.getByLabel('Tệp gửi kèm').setInputFiles({ name: 'so-lieu.txt', mimeType: 'text/plain', buffer: Buffer.from('98,7%') });
    expect(await scrollsSideways(page)).toBe(false);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Gửi ý kiến' }).click();
    await page.getByText(/^Đã gửi ý kiến/).waitFor();

    const drafter = await signedIn(real.office.url, 'tu');
    expect(await viewOf(drafter, documentId)).toMatchObject({
      current: { stepId: 'resolve' },
      opinions: expect.arrayContaining([
        expect.objectContaining({
          answer: 'disagree', remarks: [expect.objectContaining({ place: 'trang 1' })],
          attachment: { name: 'so-lieu.txt', url: expect.any(String) },
        }),
      ]),
    });
    await page.context().close();
  }, 60_000);
});
