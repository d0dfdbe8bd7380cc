import { expandRecipients } from '../../../domain/recipients/expand-recipients';
import type { RecipientDirectory } from '../../../domain/recipients/match-name';
import type { DistributionAddressee } from '../../../domain/organisation/addressee';

const directory: RecipientDirectory = {
  ownPlace: 'phường Hoa Sen',
  addressees: [
    addressee('city', 'UBND thành phố Sông Ngân', ['UBND thành phố']),
    addressee('neighbour', 'UBND phường Hoa Mai'),
    addressee('council', 'Hội đồng nhân dân phường', ['Thường trực HĐND phường']),
    addressee('party', 'Thường trực Đảng ủy'),
    addressee('chair', 'Chủ tịch UBND phường Hoa Sen'),
    addressee('deputy', 'Phó Chủ tịch phụ trách kinh tế'),
    addressee('police', 'Công an phường'),
    addressee('front', 'Ủy ban Mặt trận Tổ quốc Việt Nam phường'),
    addressee('group-1', 'Tổ dân phố số 1'),
    addressee('group-2', 'Tổ dân phố số 2'),
  ],
  groups: [
    { id: 'groups', agencyId: 'ubnd', name: 'Các Tổ dân phố', aliases: ['Tổ trưởng các Tổ dân phố'], memberIds: ['group-1', 'group-2'] },
    { id: 'deputies', agencyId: 'ubnd', name: 'Các Phó Chủ tịch UBND phường', aliases: [], memberIds: ['deputy'] },
  ],
};

describe('expanding Nơi nhận', () => {
  test('a group reaches its members, and the line is printed as drafted', () => {
    const { lines } = expandRecipients(['Các Tổ dân phố (t/h)'], directory);
    expect(lines).toMatchObject([{ printed: 'Các Tổ dân phố (t/h)', purpose: 'for-action', addresseeIds: ['group-1', 'group-2'],
      unknown: [] }]);
  });

  test('whoever two lines name gets one copy, by the first line', () => {
    const { lines } = expandRecipients(['Tổ dân phố số 2', 'Các tổ dân phố'], directory);
    expect(lines.map((line) => [line.addresseeIds, line.namedBefore])).toEqual([[['group-2'], []], [['group-1'], ['group-2']]]);
  });

  test('an unknown name is kept and shown beside those that are known', () => {
    const { lines } = expandRecipients(['Công an, Trạm Thú y phường', 'Hợp tác xã Sen Hồng'], directory);
    expect(lines).toMatchObject([
      { addresseeIds: ['police'], unknown: ['Trạm Thú y phường'] },
      { printed: 'Hợp tác xã Sen Hồng', addresseeIds: [], unknown: ['Hợp tác xã Sen Hồng'] },
    ]);
  });

  test.each([
    ['Uỷ ban nhân dân thành phố', 'city'],
    ['uỷ ban  nhân dân thành phố Sông Ngân', 'city'],
    ['Thường trực HĐND', 'council'],
    ['TT Đảng uỷ phường', 'party'],
    ['Chủ tịch UBND', 'chair'],
    ['Ủy ban MTTQ phường', 'front'],
    ['UBMTTQ phường Hoa Sen', 'front'],
    ['UBND phường Hoa Mai', 'neighbour'],
  ])('“%s” is found whatever its writing', (line, id) => {
    expect(expandRecipients([line], directory).lines[0]?.addresseeIds).toEqual([id]);
  });

  test('the neighbouring ward is never taken for our own', () => {
    expect(expandRecipients(['UBND phường'], directory).lines[0]).toMatchObject({ addresseeIds: [], unknown: ['UBND phường'] });
  });

  test('a name that two addressees share is left to the clerk', () => {
    const twice = { ...directory, addressees: [...directory.addressees, addressee('other-police', 'Công an phường')] };
    expect(expandRecipients(['Công an phường'], twice).lines[0]).toMatchObject({ addresseeIds: [], unknown: ['Công an phường'] });
  });

  test('“Như trên” stands for the bodies of Kính gửi', () => {
    const { lines } = expandRecipients(['Như trên', 'Lưu: VT, VP'], directory, ['Hội đồng nhân dân phường Hoa Sen']);
    expect(lines).toMatchObject([{ asAbove: 'addressees', addresseeIds: ['council'], unknown: [] }, { isArchive: true, addresseeIds: [],
      unknown: [] }]);
  });

  test('“Như trên” without Kính gửi is unknown, not nobody', () => {
    expect(expandRecipients(['Như trên'], directory).lines[0]?.unknown).toEqual(['Như trên']);
  });

  test('a group whose member is gone from the directory is unknown as a whole', () => {
    const broken = { ...directory, groups: [{ id: 'broken', agencyId: 'ubnd', name: 'Các trường học', aliases: [],
      memberIds: ['group-1', 'gone'] }] };
    expect(expandRecipients(['Các trường học'], broken).lines[0]).toMatchObject({ addresseeIds: [], unknown: ['các trường học'] });
  });
});

function addressee(id: string, name: string, aliases: readonly string[] = []): DistributionAddressee {
  return { id, agencyId: 'ubnd', name, aliases, channel: 'inside' };
}
