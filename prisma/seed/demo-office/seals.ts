import type { Seal } from '../../../domain/seals/seal';
import { WARD_BEGAN_ON } from './ward-began';

/** Seals with their keepers. The certificate behind each is made when the office is laid out. */
export const seals: readonly Omit<Seal, 'certificateId'>[] = [
  {
    id: 'dau-ubnd', agencyId: 'ubnd', name: 'Ủy ban nhân dân phường Hoa Sen', bodies: ['UBND'],
    keepers: [{ personId: 'ns-06', from: WARD_BEGAN_ON, handoverRecord: 'Biên bản bàn giao con dấu số 01' }],
  },
  {
    id: 'dau-hdnd', agencyId: 'hdnd', name: 'Hội đồng nhân dân phường Hoa Sen', bodies: ['HĐND'],
    keepers: [{ personId: 'ns-06', from: WARD_BEGAN_ON, handoverRecord: 'Biên bản bàn giao con dấu số 02' }],
  },
  {
    id: 'dau-du', agencyId: 'du', name: 'Đảng ủy phường Hoa Sen', bodies: ['ĐU'],
    keepers: [{ personId: 'ns-32', from: WARD_BEGAN_ON, handoverRecord: 'Biên bản bàn giao con dấu số 03' }],
  },
];
