import { addDays, civilDateOf } from '../../domain/time/instant';
import { faultsInEveryLook } from './support/every-look';
import { openRealOffice, type RealOffice } from './support/real-office';
import { violations } from './support/pages';

const ADMINISTRATOR = 'Hồ Tuấn Kiệt';
const PARTS = ['chuc-danh', 'nguoi', 'uy-quyen', 'cap-uy', 'nhom', 'lich', 'quy-dinh', 'quy-trinh', 'truc-trac', 'nhat-ky'];
/** What a part lists once it has come, or its word that there is nothing yet. */
const SIGHT = '.kept-list, .table, .drawn-route, .state';

describe('an administrator', () => {
  let real: RealOffice;
  beforeAll(async () => {
    real = await openRealOffice();
  }, 90_000);
  afterAll(() => real.close());

  it('appoints from a day on, is told no where the rules say no, and takes the change back from the log', async () => {
    const tomorrow = addDays(civilDateOf(new Date().toISOString()), 1);
    const page = await real.as(ADMINISTRATOR);
    await page.getByRole('link', { name: 'Quản trị' }).click();
    await page.getByRole('button', { name: 'Bổ nhiệm Trưởng phòng, Phòng Kinh tế, Hạ tầng và Đô thị' }).click();
    const form = page.getByRole('form', { name: /^Bổ nhiệm Trưởng phòng/ });
    await form.getByLabel('Người giữ chức danh').selectOption({ value: 'ns-10' });
    await form.getByRole('button', { name: 'Ghi bổ nhiệm' }).click();
    await form.getByText('Quản trị không tự bổ nhiệm').waitFor();
    await form.getByLabel('Người giữ chức danh').selectOption({ value: 'ns-12' });
    await form.getByLabel('Từ ngày').fill(tomorrow);
    expect(await violations(page)).toEqual([]);
    await form.getByRole('button', { name: 'Ghi bổ nhiệm' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText('sắp có hiệu lực').waitFor();

    await page.getByRole('link', { name: 'Nhật ký' }).click();
    await page.getByText(/Trịnh Thu Trang giữ chức danh Trưởng phòng/).first().waitFor();
    await page.getByRole('button', { name: /^Đảo lại/ }).click();
    await page.getByText('đã đảo lại').waitFor();
    await page.context().close();
  }, 90_000);

  it('gives a cover for an absence by keys, and sees which lines use a group', async () => {
    const today = civilDateOf(new Date().toISOString());
    const page = await real.enter(ADMINISTRATOR);
    await page.goto(`${real.office.url}/quan-tri?muc=uy-quyen`);
    await page.getByRole('button', { name: 'Thêm phân công, ủy quyền' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Chức danh vắng').selectOption('kt-tp');
    await page.getByLabel('Người xử lý thay').selectOption('ns-12');
    await page.getByLabel('Đến hết ngày').fill(addDays(today, 3));
    await page.getByLabel('Căn cứ').fill('Giấy nghỉ phép số 12');
    await page.keyboard.press('Enter');
    await page.getByText('căn cứ Giấy nghỉ phép số 12').waitFor();
    await page.goto(`${real.office.url}/quan-tri?muc=nhom`);
    await page.getByRole('button', { name: /^Sửa nhóm/ }).first().click();
    await page.getByText(/dùng nhóm này|ghi nhóm này/).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('reads every part, narrow and wide, by day and by night', async () => {
    const page = await real.enter(ADMINISTRATOR);
    const found: string[] = [];
    for (const part of PARTS) found.push(...(await faultsInEveryLook(page, { url: `${real.office.url}/quan-tri?muc=${part}`, sight: SIGHT })));
    expect(found).toEqual([]);
    await page.context().close();
  }, 180_000);

  it('is the only one to whom this is open', async () => {
    const page = await real.enter('Lương Thế Khoa');
    await page.goto(`${real.office.url}/quan-tri`);
    await page.getByText('Không mở được nội dung này').waitFor();
    await page.context().close();
  }, 60_000);
});
