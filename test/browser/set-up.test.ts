import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import writeXlsxFile from 'write-excel-file/node';
import { ringPng } from '../support/png';
import { faultsInEveryLook } from './support/every-look';
import { openRealOffice, type RealOffice } from './support/real-office';
import { newPage, PHONE, scrollsSideways, violations, WIDE } from './support/pages';
import { keepPicture } from './support/pictures';

const ADMINISTRATOR = 'Hồ Tuấn Kiệt';
const STEPS = ['agency', 'units', 'people', 'books', 'groups', 'seals', 'calendar', 'trial'];

async function fileWith(email: string): Promise<string> {
  const sheet = (name: string, rows: readonly (readonly string[])[]) => ({ sheet: name, data: rows.map((row) => row.map((value) => ({ value }))) });
  const path = join(tmpdir(), `don-vi-${email.replace(/\W/g, '')}.xlsx`);
  await writeFile(path, await writeXlsxFile([
    sheet('Đơn vị', [['Tên đơn vị', 'Tên viết tắt'], ['Đội Trật tự đô thị', 'TTĐT']]),
    sheet('Chức danh', [['Chức danh', 'Đơn vị', 'Vai trò'], ['Đội trưởng', 'TTĐT', 'trưởng đơn vị']]),
    sheet('Người', [['Họ và tên', 'Thư điện tử', 'Chức danh', 'Đơn vị'], ['Cao Thị Xuân', email, 'Đội trưởng', 'TTĐT']]),
  ]).toBuffer());
  return path;
}

describe('the first day of an office', () => {
  let real: RealOffice;
  beforeAll(async () => {
    real = await openRealOffice();
  }, 90_000);
  afterAll(() => real.close());

  it('brings units, posts and people in from a spreadsheet, and the newcomer comes in by a link', async () => {
    const page = await real.enter(ADMINISTRATOR);
    await page.goto(`${real.office.url}/quan-tri`);
    await page.getByRole('link', { name: 'Bắt đầu dùng, nhập từ Excel' }).click();
    await page.getByRole('link', { name: /^Đơn vị, chức danh/ }).click();
    await page.getByLabel('Tệp đã điền').setInputFiles(await fileWith('không phải thư'));
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByText('Người, ô B2').waitFor();
    expect(await violations(page)).toEqual([]);
    await keepPicture(page, 'wide, light', '/bat-dau/nhap-co-loi');
    await page.getByLabel('Tệp đã điền').setInputFiles(await fileWith('xuan.cao@hoasen.example'));
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByText('1 đơn vị, 1 chức danh, 1 người, 1 bổ nhiệm').waitFor();
    await page.getByRole('button', { name: 'Lập tất cả' }).click();
    await page.getByText('Đã lập xong').waitFor();
    await page.getByRole('heading', { name: 'Đội Trật tự đô thị' }).waitFor();

    await page.getByRole('link', { name: /^Người và tài khoản/ }).click();
    await page.getByRole('button', { name: 'Cấp đường liên kết đăng nhập cho Cao Thị Xuân' }).click();
    const link = await page.getByLabel('Đường liên kết của Cao Thị Xuân').inputValue();
    const { page: newcomer } = await newPage(real.browser, { viewport: PHONE });
    await newcomer.goto(real.office.url + new URL(link).pathname);
    await newcomer.getByRole('heading', { name: 'Chào đồng chí Cao Thị Xuân' }).waitFor();
    expect(await violations(newcomer)).toEqual([]);
    await keepPicture(newcomer, 'phone, light', '/vao-lan-dau');
    await newcomer.getByLabel('Mật khẩu mới').fill('một mật khẩu dài');
    await newcomer.getByLabel('Nhập lại mật khẩu').fill('một mật khẩu khác');
    await newcomer.getByText('Hai lần nhập chưa giống nhau.').waitFor();
    await newcomer.getByLabel('Nhập lại mật khẩu').fill('một mật khẩu dài');
    await newcomer.getByRole('button', { name: 'Đặt mật khẩu và vào làm việc' }).click();
    await newcomer.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
    await newcomer.goto(real.office.url + new URL(link).pathname);
    await newcomer.getByRole('heading', { name: 'Đường liên kết không còn dùng được' }).waitFor();
  }, 120_000);

  it('can be left and goes on where something is lacking', async () => {
    const page = await real.enter(ADMINISTRATOR);
    await page.goto(`${real.office.url}/bat-dau?buoc=books`);
    await page.getByRole('button', { name: 'Ghi số bắt đầu của sổ Kế hoạch' }).click();
    await page.getByRole('spinbutton', { name: 'Số bắt đầu' }).fill('201');
    await page.getByRole('button', { name: 'Ghi số bắt đầu', exact: true }).click();
    await page.getByText('Số tiếp theo: 201').waitFor();
    await page.goto(`${real.office.url}/bat-dau?buoc=units`);
    await page.getByRole('button', { name: 'Thêm một chức danh' }).click();
    await page.getByLabel('Chức danh', { exact: true }).fill('Công chức lưu trữ');
    await page.getByLabel('chuyên viên', { exact: true }).check();
    await page.getByRole('button', { name: 'Ghi chức danh' }).click();
    await page.getByText('1 chức danh chưa có người giữ: Công chức lưu trữ.').waitFor();
    await page.goto(`${real.office.url}/bat-dau`);
    await page.locator('[aria-current=step]', { hasText: 'Đơn vị, chức danh' }).waitFor();
  }, 60_000);

  it('reads every step, narrow and wide, by day and by night', async () => {
    const page = await real.enter(ADMINISTRATOR);
    const found: string[] = [];
    for (const step of STEPS) found.push(...(await faultsInEveryLook(page, { url: `${real.office.url}/bat-dau?buoc=${step}`, sight: '#step-title' })));
    expect(found).toEqual([]);
    await page.getByLabel('Người ký', { exact: true }).selectOption({ label: 'Lương Thế Khoa, Chủ tịch UBND' });
    await page.getByRole('button', { name: 'Gửi văn bản thử' }).click();
    await page.getByText('Văn bản thử đang đi qua các bước.').waitFor();
    await page.getByRole('link', { name: 'Mở văn bản thử' }).click();
    await page.getByText(/^THỬ: Kiểm tra quy trình/).first().waitFor();
  }, 180_000);

  it('declares a seal with its picture and its keeper, whose certificate is still to come', async () => {
    const page = await real.enter(ADMINISTRATOR);
    await page.goto(`${real.office.url}/bat-dau?buoc=seals`);
    await page.getByRole('button', { name: 'Khai báo con dấu' }).click();
    await page.getByLabel('Tên con dấu').fill('Văn phòng');
    await page.getByLabel(/^Dùng cho ký hiệu/).fill('VPUB');
    await page.getByLabel('Hình ảnh con dấu').setInputFiles({ name: 'dau.png', mimeType: 'image/png', buffer: ringPng() });
    await page.getByLabel('Người giữ con dấu').selectOption({ index: 1 });
    await page.getByLabel(/^Biên bản giao nhận/).fill('Biên bản số 3');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ghi con dấu' }).click();
    await page.getByText('Con dấu Văn phòng chưa nạp chứng thư số.').waitFor();
  }, 60_000);

  it.each([['wide', { viewport: WIDE }], ['phone', { viewport: PHONE }]] as const)('tells a person of their own certificate, and why a file cannot be taken, %s', async (name, look) => {
    const page = await real.enter('Lương Thế Khoa', look);
    await page.goto(`${real.office.url}/chung-thu-so`);
    await page.getByText('Nạp chứng thư số mới hoặc đặt lại mã PIN').click();
    const file = { name: 'khoa.p12', mimeType: 'application/x-pkcs12', buffer: Buffer.from('không phải tệp khóa') };
    const form = page.getByRole('form', { name: /^Nạp chứng thư số/ });
    await form.getByLabel('Tệp chứng thư số').setInputFiles(file);
    await form.getByLabel('Mật khẩu của tệp').fill('một mật khẩu');
    await form.getByLabel('Mã PIN mới').fill('246813');
    await form.getByLabel('Nhập lại mã PIN').fill('246814');
    await form.getByText('Hai lần nhập chưa giống nhau.').waitFor();
    await form.getByLabel('Nhập lại mã PIN').fill('246813');
    await form.getByRole('button', { name: 'Nạp chứng thư số' }).click();
    await form.getByText('Hãy chọn tệp .p12 hoặc .pfx còn nguyên').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await keepPicture(page, `${name}, light`, '/chung-thu-so');
  }, 60_000);

  it('is for the administrator alone', async () => {
    const page = await real.enter('Lương Thế Khoa');
    await page.goto(`${real.office.url}/bat-dau`);
    await page.getByText('Không mở được nội dung này').waitFor();
  }, 60_000);
});
