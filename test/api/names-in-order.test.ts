import { openApiOffice, type ApiOffice } from './support/api-office';
import { handInNotice, NOTICE } from './support/office-day';
import { signedIn } from './support/visitor';

let office: ApiOffice;
beforeAll(async () => {
  office = await openApiOffice();
}, 60_000);
afterAll(() => office.stop());

test('the copies of one printed line stand by name, the second neighbourhood before the tenth', async () => {
  const drafter = await signedIn(office.url, 'anh');
  const documentId = await handInNotice(drafter);
  const { organisation } = await office.parts.reference();
  const idOf = (name: string): string => organisation.addressees.find((one) => one.agencyId === 'ubnd' && one.name === name)?.id ?? '';
  for (const [line, number] of [[1, 3], [0, 10], [0, 2], [0, 1], [0, 24]] as const) {
    const addresseeId = idOf(`Tổ dân phố số ${number}`);
    expect(addresseeId).not.toBe('');
    await office.parts.database.delivery.create({
      data: { id: `${documentId}:${line}:${number}`, documentId, line, addresseeId, channel: 'mail', state: 'waiting' },
    });
  }
  const { items } = Object((await drafter.get(`/api/documents/${documentId}/deliveries`)).body);
  expect(items.map(({ addressee }: { addressee: string }) => addressee)).toEqual([
    'Tổ dân phố số 1', 'Tổ dân phố số 2', 'Tổ dân phố số 10', 'Tổ dân phố số 24', 'Tổ dân phố số 3',
  ]);
});

test('the units one can ask stand by name, those of the own agency first', async () => {
  const drafter = await signedIn(office.url, 'anh');
  const { units } = Object((await drafter.post('/api/drafts', { text: NOTICE })).body);
  const names = units.map(({ unitName }: { unitName: string }) => unitName);
  const own = ['Ban Chỉ huy Quân sự phường', 'Công an phường', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng Văn hóa - Xã hội'];
  expect(names.filter((name: string) => own.includes(name))).toEqual(own);
  expect(names.indexOf('Trung tâm Phục vụ hành chính công')).toBeGreaterThan(names.indexOf('Trạm Y tế phường'));
});
