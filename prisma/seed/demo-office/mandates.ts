import type { Mandate } from '../../../domain/organisation/mandate';
import { addDays, type CivilDate } from '../../../domain/time/instant';
import { WARD_BEGAN_ON } from './ward-began';

/**
 * Who signs and acts where a head would: fields of the two deputies (KT.), the standing order of the chief of office (TL.), an
 * authorisation that ended yesterday (TUQ.), and a cover for somebody who is away this week.
 */
export function mandatesOn(today: CivilDate): readonly Mandate[] {
  return [
    {
      kind: 'field-assignment', id: 'pc-kt', agencyId: 'ubnd', postId: 'ubnd-pct-kt', from: WARD_BEGAN_ON,
      fields: ['Kinh tế, ngân sách', 'Hạ tầng, đô thị, môi trường'], ground: 'Quyết định phân công nhiệm vụ số 15/QĐ-UBND',
    },
    {
      kind: 'field-assignment', id: 'pc-vx', agencyId: 'ubnd', postId: 'ubnd-pct-vx', from: WARD_BEGAN_ON,
      fields: ['Văn hóa, giáo dục, y tế', 'An sinh xã hội'], ground: 'Quyết định phân công nhiệm vụ số 15/QĐ-UBND',
    },
    {
      kind: 'standing-order', id: 'tl-cvp', agencyId: 'ubnd', postId: 'vp-cvp', from: WARD_BEGAN_ON,
      documentTypes: ['TB', 'GM', 'CV', 'SY', 'TrS', 'SL'], includesDeputy: true, ground: 'Quy chế làm việc của Ủy ban nhân dân phường, điều 9',
    },
    {
      kind: 'written-authorisation', id: 'tuq-kt', agencyId: 'ubnd', postId: 'kt-tp', from: addDays(today, -60), until: addDays(today, -1),
      documentTypes: ['BC', 'TB'], ground: 'Giấy ủy quyền số 04/GUQ-UBND',
    },
    {
      kind: 'absence-cover', id: 'thay-hcc', agencyId: 'ubnd', postId: 'hcc-gd', coveringPersonId: 'ns-21', from: addDays(today, -2),
      until: addDays(today, 5),
      ground: 'Thông báo phân công xử lý công việc thay Giám đốc đi học',
    },
  ];
}
