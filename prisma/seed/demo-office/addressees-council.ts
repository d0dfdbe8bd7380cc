import type { DistributionAddressee, RecipientGroup } from '../../../domain/organisation/addressee';
import { councilDelegates } from './delegates';
import { addresseeId, addresseesOf } from './seeded-addressee';

/** Whom the People's Council writes to. */
export const addresseesOfCouncil: readonly DistributionAddressee[] = addresseesOf('hdnd', [
  { name: 'Thường trực HĐND thành phố' },
  { name: 'UBND thành phố Sông Ngân', aliases: ['UBND thành phố'] },
  { name: 'Thường trực Đảng ủy', aliases: ['Thường trực Đảng ủy phường'], postId: 'vpdu-vt' },
  { name: 'UBND phường', postId: 'vp-vt' },
  { name: 'Ủy ban MTTQ Việt Nam phường', aliases: ['Ủy ban MTTQ phường'], postId: 'mttq-ct' },
  { name: 'Văn phòng HĐND và UBND phường', aliases: ['Văn phòng HĐND và UBND'], postId: 'vp-cvp' },
  ...councilDelegates,
]);

export const groupsOfCouncil: readonly RecipientGroup[] = [
  {
    id: 'hdnd-nhom-dai-bieu', agencyId: 'hdnd', name: 'Các đại biểu HĐND phường', aliases: ['Đại biểu HĐND phường', 'Đại biểu HĐND'],
    memberIds: councilDelegates.map((delegate) => addresseeId('hdnd', delegate.name)),
  },
];
