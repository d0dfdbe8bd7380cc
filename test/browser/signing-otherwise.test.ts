import type { Page } from 'playwright-core';
import { scannedPaper } from '../adapters/pdf/scanned-paper';
import { ALL_MODELS } from '../../adapters/postgres/all-models';
import { verifyRecord } from '../../adapters/postgres/verify/verify';
import { approved, approvedNotice } from '../api/support/issued-notice';
import { documentOf, viewOf } from '../api/support/office-day';
import { signWithTool } from '../api/support/sign-with-tool';
import { signedIn } from '../api/support/visitor';
import { faultsAsItStands, faultsInEveryLook, type Standing } from './support/every-look';
import { newPage, PHONE } from './support/pages';
import { keepPicture } from './support/pictures';
import { openRealOffice, type RealOffice } from './support/real-office';

const PIN = '123456';

/** Two leaders on one document, a seal from the agency's own tool, hands on paper: what an office does beside the usual way. */
describe('signing otherwise', () => {
  let real: RealOffice;
  let records: Page;
  beforeAll(async () => {
    real = await openRealOffice({ realPages: true });
    await real.office.parts.pool.query("update agency set foot_mark = true where id = 'ubnd'");
    await real.office.parts.pool.query('update organisation_version set version = version + 1');
    records = await real.as('Phùng Khánh Chi');
  }, 90_000);
  afterAll(() => real.close());

  /** The form of the act that waits, in every look; a phone opens it from its bar. */
  async function formLooks(page: Page, name: string): Promise<readonly string[]> {
    const standing: Standing = { address: `/ky-cach-khac/${name}`, sight: '.decision .act-form', pressedOnPhone: '.action-bar .primary' };
    return faultsAsItStands(page, standing);
  }

  async function open(page: Page, documentId: string): Promise<Page> {
    await page.goto(`${real.office.url}/van-ban/${documentId}`);
    await page.locator('.decision').waitFor();
    return page;
  }

  const pdf = (name: string, bytes: Uint8Array) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });

  it('lets the second leader sign after the first, then takes the seal from a tool of the agency’s own', async () => {
    const documentId = await approvedNotice(real.office, { coSignerPostId: 'hdnd-ct' });
    const chairman = await signedIn(real.office.url, 'khoa');
    const { seq, bytesSha256 } = await viewOf(chairman, documentId);
    await chairman.post(`/api/documents/${documentId}/signature`, { expectedVersion: seq, postId: 'ubnd-ct', bytesSha256, pin: PIN });
    const second = await open(await real.enter('Đinh Trọng Nghĩa'), documentId);
    await second.getByText('Lương Thế Khoa đã ký trước.').waitFor();
    expect(await formLooks(second, 'nguoi-ky-thu-hai')).toEqual([]);
    await second.getByLabel('Mã PIN').fill(PIN);
    await second.getByRole('button', { name: 'Ký số', exact: true }).click();
    await second.getByText(/^Đã ký số, chữ ký số hợp lệ/).waitFor();
    await second.context().close();

    await open(records, documentId);
    await records.locator('summary', { hasText: 'Đóng dấu ngoài hệ thống' }).click();
    await records.getByRole('button', { name: 'Lập bản chờ đóng dấu' }).click();
    const link = records.getByRole('link', { name: 'bản chờ đóng dấu' });
    await records.getByLabel('Mã PIN').waitFor({ state: 'detached' });
    await link.waitFor();
    expect(await formLooks(records, 'dong-dau-ngoai-he-thong')).toEqual([]);
    const downloading = records.waitForEvent('download');
    await link.click();
    const toSeal = await bytesOf(await (await downloading).createReadStream());
    const handIn = async (bytes: Uint8Array) => {
      await records.getByLabel('Tệp đã đóng dấu', { exact: true }).setInputFiles(pdf('da-dong-dau.pdf', bytes));
      await records.getByRole('button', { name: 'Nộp tệp đã đóng dấu' }).click();
    };
    await handIn(toSeal);
    await records.getByRole('alert').getByText('chưa có chữ ký số ở ô con dấu').first().waitFor();
    const { organisation } = await real.office.parts.reference();
    const key = organisation.seals.find(({ id }) => id === 'dau-ubnd')?.certificateId ?? '';
    await handIn(await signWithTool(toSeal, { keys: real.office.parts.signingKeys, key, field: 'ConDau' }));
    await records.getByText(/^Đã nhận tệp đóng dấu, đã phát hành/).waitFor();
  }, 120_000);

  it('prints the code of that document on its last page, which leads anybody to what holds of it', async () => {
    const link = records.locator('.issued a[href^="/xac-thuc/"]');
    const code = await link.innerText();
    await records.locator('.textLayer', { hasText: `Mã xác thực: ${code}` }).waitFor();
    const { page: anybody } = await newPage(real.browser, { viewport: PHONE });
    expect(await faultsInEveryLook(anybody, { url: `${real.office.url}/xac-thuc/${code}`, sight: '.verdict.is-green' })).toEqual([]);
    await anybody.getByText('Đinh Trọng Nghĩa').first().waitFor();
    await anybody.context().close();
  }, 60_000);

  it('takes a document signed by hand: its number for the paper, its scan, the agency’s signature on it', async () => {
    const documentId = await approvedNotice(real.office);
    const chairman = await open(await real.enter('Lương Thế Khoa'), documentId);
    await chairman.getByRole('button', { name: 'Ký giấy…' }).click();
    await chairman.getByRole('button', { name: 'Chuyển ký giấy' }).click();
    await chairman.getByText(/^Đã chuyển ký giấy/).waitFor();
    await chairman.context().close();

    await open(records, documentId);
    await records.getByText('Lương Thế Khoa ký tay trên bản in').waitFor();
    expect(await formLooks(records, 'ky-giay-cap-so')).toEqual([]);
    await records.getByRole('button', { name: 'Ghi nhận đã ký tay, cấp số' }).click();
    await records.getByText('Ghi lên bản giấy').waitFor();
    expect(await formLooks(records, 'ky-giay-ban-quet')).toEqual([]);
    await records.getByLabel('Nơi lưu bản gốc giấy').fill('Tủ hồ sơ Văn phòng');
    await records.getByLabel('Bản quét').setInputFiles(pdf('mo.pdf', await scannedPaper({ dpi: 100 })));
    await records.getByRole('button', { name: 'Nộp bản quét' }).click();
    await records.getByRole('alert').getByText('100 dpi').first().waitFor();
    await records.getByLabel('Bản quét').setInputFiles(pdf('ban-quet.pdf', await scannedPaper()));
    await records.getByRole('button', { name: 'Nộp bản quét' }).click();
    await records.getByText(/^Đã nhận bản quét/).waitFor();
    expect(await formLooks(records, 'ky-giay-ky-ban-quet')).toEqual([]);
    await records.getByLabel('Mã PIN').fill(PIN);
    await records.getByRole('button', { name: 'Ký số bản quét và phát hành' }).click();
    await records.getByText(/^Đã ký số bản quét và phát hành/).waitFor();
  }, 120_000);

  it('carries a document marked THỬ to the signature, where it ends: the record holds together and no number was taken', async () => {
    const [administrator, chief, chairman] = await Promise.all(['kiet', 'hung', 'khoa'].map((login) => signedIn(real.office.url, login)));
    if (!administrator || !chief || !chairman) throw new Error('three people signed in');
    const asked = { agencyId: 'ubnd', postId: 'vp-qt', signerPostId: 'ubnd-ct' };
    const documentId = documentOf(await administrator.post('/api/administration/trial-document', asked));
    await approved({ chief, chairman }, documentId);
    const page = await open(await real.as('Lương Thế Khoa'), documentId);
    await page.locator('.textLayer', { hasText: 'Văn bản này dùng để thử quy trình' }).waitFor();
    await keepPicture(page, 'wide, light', '/ky-cach-khac/van-ban-thu');
    await page.getByText('Ký xong thì văn bản thử kết thúc: không cấp số').waitFor();
    expect(await page.getByRole('button', { name: 'Ký giấy…' }).count()).toBe(0);
    await page.getByLabel('Mã PIN').fill(PIN);
    await page.getByRole('button', { name: 'Ký số', exact: true }).click();
    await page.getByRole('heading', { name: 'Văn bản thử đã đi hết các bước' }).waitFor();
    await page.context().close();
    const { rows } = await real.office.parts.pool.query('select from number_entry where document_id = $1', [documentId]);
    expect(rows).toEqual([]);
    expect((await verifyRecord(real.office.parts.pool, ALL_MODELS)).findings).toEqual([]);
  }, 60_000);

  it('lets an administrator stop a certificate that is lost, with its reason', async () => {
    const page = await real.enter('Hồ Tuấn Kiệt');
    await page.goto(`${real.office.url}/khoa-ky`);
    const row = page.locator('.key-row', { hasText: 'Đỗ Thùy Linh' });
    await row.getByText('Khai báo bị mất, bị lộ hoặc đã thu hồi').click();
    expect(await row.getByRole('button', { name: 'Khai báo thu hồi' }).isDisabled()).toBe(true);
    expect(await faultsAsItStands(page, { address: '/khoa-ky/khai-bao', sight: '.key-row' })).toEqual([]);
    await row.getByLabel('Lý do').fill('Mất máy tính có tệp khóa.');
    await row.getByRole('button', { name: 'Khai báo thu hồi' }).click();
    await row.getByRole('alert').waitFor();
    await row.getByText(/^Nhật ký/).click();
    await row.getByText(/Lý do: Mất máy tính có tệp khóa/).waitFor();
  }, 60_000);
});

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}
