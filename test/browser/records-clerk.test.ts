import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { openApiOffice, type ApiOffice } from '../api/support/api-office';
import { check, documentOf, draftOf, NOTICE, viewOf } from '../api/support/office-day';
import { standInForEffects } from '../api/support/stand-in-effects';
import { signedIn } from '../api/support/visitor';
import { closeWindows, sharedBrowser } from './support/browser';
import { openDesk } from './support/entering';
import { newPage, PHONE, scrollsSideways, violations, WIDE } from './support/pages';

const WEB = join(__dirname, '../../web/dist');
const PIN = '123456';

describe.each([['wide', WIDE], ['phone', PHONE]] as const)('the day of văn thư, %s', (_name, viewport) => {
  let office: ApiOffice;
  let browser: Browser;
  let stop: () => Promise<void>;
  let page: Page;
  let documentId: string;
  const found: string[] = [];
  beforeAll(async () => {
    office = await openApiOffice({ webFolder: WEB, effectPatienceMs: 5_000 });
    stop = standInForEffects(office);
    documentId = await signedNotice(office);
    browser = await sharedBrowser();
    ({ page } = await newPage(browser, { viewport }));
    await openDesk(page, office.url, 'Phùng Khánh Chi');
  }, 120_000);
  afterAll(async () => {
    await closeWindows(browser);
    await stop();
    await office.stop();
  });

  async function looked(where: string): Promise<void> {
    found.push(...(await violations(page)).map((violation) => `${where} ${violation}`));
    if (await scrollsSideways(page)) found.push(`${where} scrolls sideways`);
  }

  it('seals from the desk, keys in the slip of a paper copy, a document from outside, and voids a number', async () => {
    await page.getByRole('link', { name: 'Văn thư' }).first().click();
    await page.getByRole('heading', { name: 'Văn thư' }).waitFor();
    await looked('desk');
    await page.locator('.desk-row a', { hasText: /tiếp công dân/i }).click();
    if (viewport === PHONE) await page.locator('.action-bar .primary').click();
    await page.getByText('Chưa cấp số được: 1 dòng Nơi nhận chưa xác định gửi cho ai.').waitFor();
    expect(await page.getByLabel('Mã PIN').count()).toBe(0);
    await looked('a line nobody knows');
    await page.getByRole('searchbox', { name: /Câu lạc bộ Sen Hồng/ }).fill('Sở Nội vụ');
    await page.getByRole('checkbox', { name: 'Sở Nội vụ' }).check();
    await page.getByRole('button', { name: 'Xác định nơi nhận', exact: true }).click();
    await page.getByText('Số tiếp theo: 305/TB-UBND').waitFor();
    await page.getByLabel('Mã PIN').fill(PIN);
    await page.getByRole('button', { name: 'Cấp số, đóng dấu và phát hành' }).click();
    await page.getByText(/^Đã cấp số, đóng dấu và phát hành/).waitFor();

    await page.goto(`${office.url}/van-ban/${documentId}`);
    if (viewport === PHONE) await page.getByRole('tab', { name: 'Tiến trình' }).click();
    await page.getByRole('button', { name: 'Gửi thêm nơi nhận…' }).click();
    await page.getByRole('searchbox', { name: 'Tìm nơi nhận' }).fill('Sở Tài chính');
    await page.getByRole('checkbox', { name: 'Sở Tài chính' }).check();
    await page.getByLabel('Lý do gửi thêm').fill('Danh sách soạn thiếu nơi theo dõi kinh phí.');
    await looked('one more addressee');
    await page.getByRole('button', { name: 'Gửi thêm nơi nhận', exact: true }).click();
    if (viewport === PHONE) await page.getByRole('tab', { name: 'Nơi nhận' }).click();
    await page.locator('.recipients li', { hasText: 'Gửi thêm sau khi phát hành' }).getByText('Sở Tài chính').waitFor();

    await page.goto(`${office.url}/van-thu?hang=ban-giay`);
    await page.locator('.desk-row', { hasText: 'Hợp tác xã Hoa Sen Xanh' }).waitFor();
    await page.getByRole('button', { name: /^Ghi ký nhận/ }).click();
    await page.getByLabel('Người ký nhận').fill('Nguyễn Thị Bưởi');
    await looked('slip');
    await page.getByRole('button', { name: 'Ghi ký nhận', exact: true }).click();
    await page.getByText('Không có bản giấy nào chờ giao').waitFor();

    await page.goto(`${office.url}/van-ban-di?so=ubnd-TB`);
    await page.getByText(/Nguyễn Thị Bưởi ký nhận/).waitFor();
    await looked('book');
    await page.getByRole('link', { name: /Vào sổ văn bản ngoài hệ thống/ }).click();
    await page.getByText('Sẽ ghi: 306/TB-UBND').waitFor();
    await page.getByLabel('Số', { exact: true }).fill('');
    await page.getByText('Số tiếp theo của sổ: 306.').waitFor();
    expect(await page.getByLabel('Số', { exact: true }).inputValue()).toBe('');
    await page.getByLabel('Số', { exact: true }).fill('306');
    await page.getByLabel('Trích yếu nội dung').fill('Lịch trực Tết Nguyên đán');
    await page.getByLabel('Người ký', { exact: true }).fill('Lương Thế Khoa');
    await page.getByLabel('Nơi nhận').fill('Các khu phố');
    await page.reload();
    await page.getByText('Sẽ ghi: 306/TB-UBND').waitFor();
    await eventually(async () => expect(await page.getByLabel('Trích yếu nội dung').inputValue()).toBe('Lịch trực Tết Nguyên đán'));
    await looked('entry');
    await page.getByRole('button', { name: 'Vào sổ', exact: true }).click();
    await page.getByText(/Lịch trực Tết Nguyên đán/).waitFor();

    await page.getByRole('link', { name: /^Đính chính/ }).click();
    await page.getByLabel('Nơi nhận').fill('Các khu phố; Công an phường');
    await page.getByLabel('Lý do đính chính').fill('Ghi thiếu nơi nhận.');
    await page.getByRole('button', { name: 'Ghi đính chính' }).click();
    await page.getByText(/Lý do: Ghi thiếu nơi nhận/).waitFor();

    await page.getByRole('link', { name: 'Hủy số tiếp theo…' }).click();
    await page.getByLabel('Lý do hủy').fill('Hỏng phôi giấy.');
    await page.getByRole('button', { name: 'Hủy số 307' }).click();
    await page.getByText(/\(Phùng Khánh Chi\): Hỏng phôi giấy/).waitFor();
    await looked('book at the end of the day');
    expect(found).toEqual([]);
  }, 120_000);
});

/** A notice that the chairman has signed, with a copy that goes on paper. */
async function signedNotice(office: ApiOffice): Promise<string> {
  const [officer, chief, chairman, records] = await Promise.all(['anh', 'hung', 'khoa', 'chi'].map((login) => signedIn(office.url, login)));
  if (!officer || !chief || !chairman || !records) throw new Error('four people signed in');
  await records.post('/api/addressees', { agencyId: 'ubnd', name: 'Hợp tác xã Hoa Sen Xanh', channel: 'paper' });
  const draftId = await draftOf(officer, NOTICE);
  await officer.send('PATCH', `/api/drafts/${draftId}`, { recipients: ['Công an phường', 'Hợp tác xã Hoa Sen Xanh', 'Câu lạc bộ Sen Hồng', 'Lưu: VT'] });
  const submission = { route: 'van-ban-thuong', signerPostId: 'ubnd-ct', postId: 'vp-cv-1' };
  const id = documentOf(await officer.post(`/api/drafts/${draftId}/submission`, submission));
  await eventually(async () => {
    if (!(await viewOf(chairman, id)).bytesSha256) throw new Error('no page yet');
  });
  await check(chief, id, 'vp-cvp');
  await check(chief, id, 'vp-cvp');
  const { seq, text, bytesSha256 } = await viewOf(chairman, id);
  await chairman.post(`/api/documents/${id}/acts/approve`, { expectedVersion: seq, postId: 'ubnd-ct', textSha256: text.textSha256, bytesSha256 });
  const approved = await viewOf(chairman, id);
  await chairman.post(`/api/documents/${id}/signature`, { expectedVersion: approved.seq, postId: 'ubnd-ct', bytesSha256, pin: PIN });
  return id;
}
