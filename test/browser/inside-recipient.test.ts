import { documentView } from './support/fixture-office';
import { WORK } from './support/fixture-work';
import { openOffice, type BrowserOffice } from './support/office';
import { PHONE, scrollsSideways, violations, WIDE } from './support/pages';

const CHAIRMAN = 'Lã Hoàng Tùng Vân';

describe.each([['wide', WIDE], ['phone', PHONE]] as const)('a copy that came to somebody inside, %s', (name, viewport) => {
  let office: BrowserOffice;
  beforeAll(async () => {
    office = await openOffice();
  }, 60_000);
  afterAll(() => office.close());

  it('is opened from Văn bản đến and acknowledged where it is read', async () => {
    const { page, broken } = await office.enter(CHAIRMAN, { viewport });
    await page.route('**/api/documents/d-3', (route) => route.fulfill({ json: issuedCopy() }));
    await page.goto(`${office.url}/van-ban-den`);
    await page.getByRole('link', { name: /Kết luận của Ban Thường vụ/ }).click();
    await page.locator('.textLayer span').first().waitFor();
    const button = page.getByRole('button', { name: 'Xác nhận đã nhận' });
    if (name === 'phone') expect(await page.locator('.action-bar').getByRole('button').allInnerTexts()).toEqual(['Xác nhận đã nhận']);
    expect(await violations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);

    await button.click();
    await page.getByText('Đã xác nhận. Nơi gửi thấy ngay văn bản đã đến nơi.').waitFor();
    expect(await button.count()).toBe(0);
    expect(office.fixture.acts).toMatchObject([{ id: 'd-3', path: 'deliveries/l-1/acknowledge' }]);
    expect(broken).toEqual([]);
    await page.context().close();
  }, 60_000);
});

/** The document as a recipient meets it: the issued copy and nothing of how it came about. */
function issuedCopy() {
  const [work] = WORK.slice(2);
  if (!work) throw new Error('d-3 is among the work');
  const { documentId, seq, subject, documentType, typeName, agencyName, unitName, drafter, signer } = documentView(work, 7);
  return {
    documentId, seq, subject, documentType, typeName, agencyName, unitName, drafter, signer, access: 'issued', acts: [], urgency: 'normal',
    takeBackPossible: false, printedNumber: '58/KL-ĐU', issuedOn: '2026-11-19', files: { issued: '/api/documents/d-3/files/issued' },
  };
}
