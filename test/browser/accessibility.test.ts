import type { Page } from 'playwright-core';
import { openOffice, type BrowserOffice } from './support/office';
import { keepPicture } from './support/pictures';
import { COLOUR_RULES, newPage, PHONE, scrollsSideways, violations, WIDE } from './support/pages';

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

const COLOURS = ['light', 'dark'] as const;
/** The phone first: what a screen chooses by its width when it opens, it chooses there; a wide one shows all of it at once. */
const WIDTHS = [['phone', PHONE], ['wide', WIDE]] as const;

const LOOKS = WIDTHS.flatMap(([width]) => COLOURS.map((colour) => [width, colour] as const));

type Colour = (typeof COLOURS)[number];
type Width = (typeof WIDTHS)[number][0];

describe('every screen', () => {
  let office: BrowserOffice;
  let walk: Walk;
  beforeAll(async () => {
    office = await openOffice();
    walk = await walkEveryScreen(office);
  }, 180_000);
  afterAll(() => office.close());

  it.each(LOOKS)('has no accessibility violation, no sideways scroll, and breaks no content policy, %s, %s', (width, colour) => {
    expect(walk.screens).toBe(SCREENS.length);
    expect(walk.found[width][colour]).toEqual([]);
    expect(walk.broken).toEqual([]);
  });

  it.each(COLOURS)('stands at twice the size of letters without sideways scroll, %s', async (colorScheme) => {
    office.fixture.reset();
    const { page } = await newPage(office.browser, { colorScheme, viewport: { width: 320, height: 640 } });
    await page.goto(`${office.url}/dang-nhap`);
    await page.getByRole('button', { name: 'Lã Hoàng Tùng Vân' }).click();
    await page.locator('a.row').first().waitFor();
    expect(await scrollsSideways(page)).toBe(false);
    await page.context().close();
  }, 60_000);
});

interface Walk {
  readonly screens: number;
  readonly found: Readonly<Record<Width, Readonly<Record<Colour, string[]>>>>;
  readonly broken: readonly string[];
}

/** Opens each screen once and looks at it by day and by night, narrow and wide: a page follows the system and its window while it stands open. */
async function walkEveryScreen(office: BrowserOffice): Promise<Walk> {
  const { page, broken } = await office.open('Lã Hoàng Tùng Vân', { viewport: PHONE });
  const found: Walk['found'] = { phone: { light: [], dark: [] }, wide: { light: [], dark: [] } };
  let screens = 0;
  for (const [address, sight] of SCREENS) {
    await page.setViewportSize(PHONE);
    await page.goto(office.url + address);
    await page.locator(sight).first().waitFor();
    for (const [width, viewport] of WIDTHS) {
      await page.setViewportSize(viewport);
      await page.locator(sight).first().waitFor();
      for (const colour of COLOURS) found[width][colour].push(...(await faultsOf(page, { width, colour, address })));
      await page.emulateMedia({ colorScheme: 'light' });
    }
    screens += 1;
  }
  return { screens, found, broken };
}

interface Sight {
  readonly width: Width;
  readonly colour: Colour;
  readonly address: string;
}

/** The picture comes first: it waits for colours that fade over. Only colours differ by night. */
async function faultsOf(page: Page, { width, colour, address }: Sight): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: colour });
  await keepPicture(page, `${width}, ${colour}`, address);
  const faults = (await violations(page, colour === 'light' ? undefined : COLOUR_RULES)).map((violation) => `${address} ${violation}`);
  return (await scrollsSideways(page)) ? [...faults, `${address} scrolls sideways`] : faults;
}
