import { faultsInEveryLook } from './support/every-look';
import { openOffice, type BrowserOffice } from './support/office';
import { newPage, PHONE, scrollsSideways } from './support/pages';

const HEAD = 'Lã Hoàng Tùng Vân';

/** Address, and what is in sight once the screen is there. */
const SCREENS: ReadonlyArray<readonly [string, string]> = [
  ['/viec-cua-toi', 'a.row'],
  ['/viec-cua-toi?danh-sach=da-xu-ly', '.state'],
  ['/tro-giup/chuyen-vien', '.guide h2'],
  ['/viec-cua-toi/d-1?chuc-danh=post-4', '.textLayer span, .reading'],
  ['/viec-cua-toi/d-2?chuc-danh=post-4', '.textLayer span, .reading'],
  ['/viec-cua-toi/d-3?chuc-danh=post-4', '.textLayer span, .reading, .routing-slip .sheet'],
  ['/viec-cua-toi/d-6?chuc-danh=post-4', '.textLayer span, .reading'],
  ['/du-thao-moi', '.drop'],
  ['/du-thao-moi/draft-1', '.reading'],
  ['/du-thao-cua-toi', '.document-line'],
  ['/van-ban-den', '.incoming'],
  ['/van-ban-di', '.book .table, .book-cards'],
  ['/van-ban-di/vao-so?so=s', '.book-form'],
  ['/van-ban-di/dinh-chinh?so=s&khoa=2026&so-vb=640', '.book-form'],
  ['/van-ban-di/huy-so?so=s', '.book-form'],
  ['/van-ban-den/so', '.book .table, .book-cards'],
  ['/van-thu', '.desk-row'],
  ['/van-thu?hang=dang-phat-hanh', '.desk-row'],
  ['/van-thu?hang=ban-giay', '.desk-row'],
  ['/van-thu?hang=gui-loi', '.desk-form'],
  ['/van-thu/danh-sach-in', '.slip'],
  ['/ky-hop', '.sessions'],
  ['/ky-hop/s-1', '.agenda'],
  ['/ky-so', '.batch-row'],
  ['/xu-ly-nhieu?viec=d-3/post-4', '.batch-row'],
  ['/xu-ly-nhieu', '.state'],
  ['/viec-cua-toi?danh-sach=lay-lai', '.state'],
  ['/tim-kiem?q=cho', '.document-line'],
  ['/van-ban/khong-co', '.state'],
  ['/khong-co-trang', '.state'],
  ['/nhan/mot-duong-lien-ket', '.textLayer span'],
  ['/huong-dan-nhan-van-ban', '.guide h2'],
  ['/xac-thuc', '.verify-code'],
  ['/xac-thuc/3f7k-9qxm-2abc', '.verify-facts'],
  ['/xac-thuc/0000-0000-0000', '.verdict.is-amber'],
  ['/dang-nhap', '.demo-accounts'],
];

describe('every screen', () => {
  let office: BrowserOffice;
  beforeAll(async () => {
    office = await openOffice();
  }, 60_000);
  beforeEach(() => office.fixture.reset());
  afterAll(() => office.close());

  it('has no accessibility violation, no sideways scroll, and breaks no content policy, narrow and wide, by day and by night', async () => {
    const { page, broken } = await office.enter(HEAD, { viewport: PHONE });
    const found: string[] = [];
    for (const [address, sight] of SCREENS) found.push(...(await faultsInEveryLook(page, { url: office.url + address, sight })));
    expect(found).toEqual([]);
    expect(broken).toEqual([]);
  }, 300_000);

  it.each(['light', 'dark'] as const)('stands at twice the size of letters without sideways scroll, %s', async (colorScheme) => {
    const { page } = await newPage(office.browser, { colorScheme, viewport: { width: 320, height: 640 } });
    await page.goto(`${office.url}/dang-nhap`);
    await page.getByRole('button', { name: HEAD }).click();
    await page.locator('a.row').first().waitFor();
    expect(await scrollsSideways(page)).toBe(false);
    await page.context().close();
  }, 60_000);
});
