import { sayDay } from '../../domain/calendar/say-day';
import type { CertificateOwnership } from '../../domain/administration/certificates';
import type { Change } from '../../domain/administration/change';
import type { Mandate } from '../../domain/organisation/mandate';
import type { Organisation } from '../../domain/organisation/organisation';
import { personOf } from '../../domain/organisation/posts';
import { civilDateOf } from '../../domain/time/instant';
import { postNameOf } from '../people/who';

import { deadlineWords, ruleName } from './rule-words';

export const MANDATE_WORDS: Readonly<Record<Mandate['kind'], string>> = {
  'field-assignment': 'Phân công lĩnh vực (KT.)', 'standing-order': 'Giao ký thừa lệnh (TL.)', 'written-authorisation': 'Ủy quyền ký (TUQ.)',
  'absence-cover': 'Xử lý thay khi vắng',
};

/** A change as the log tells it. */
export function changeSentence(organisation: Organisation, change: Change): string {
  const name = (personId: string) => personOf(organisation, personId)?.fullName ?? 'người đã rời danh sách';
  const posts = (postIds: readonly string[]) => postIds.map((postId) => postNameOf(organisation, postId)).join(', ');
  switch (change.kind) {
    case 'appoint':
      return `${name(change.personId)} giữ chức danh ${postNameOf(organisation, change.postId)}`
        + `${change.acting ? ' (quyền)' : ''} từ ${sayDay(change.from)}.`;
    case 'end-appointment':
      return `${name(change.personId)} thôi giữ chức danh ${postNameOf(organisation, change.postId)} sau ngày ${sayDay(change.until)}.`;
    case 'give-mandate':
      return `${MANDATE_WORDS[change.mandate.kind]}: ${postNameOf(organisation, change.mandate.postId)}, từ ${sayDay(change.mandate.from)}; `
        + `căn cứ ${change.mandate.ground}.`;
    case 'end-mandate':
      return `Kết thúc phân công, ủy quyền sau ngày ${sayDay(change.until)}.`;
    case 'join-committee':
      return `${posts(change.postIds)} tham gia ${nameIn(organisation.committees, change.committeeId)} từ ${sayDay(change.from)}; `
        + `căn cứ ${change.ground}.`;
    case 'leave-committee':
      return `${posts(change.postIds)} thôi tham gia ${nameIn(organisation.committees, change.committeeId)} sau ngày ${sayDay(change.until)}; `
        + `căn cứ ${change.ground}.`;
    case 'set-group':
      return `Nhóm nơi nhận “${change.group.name}” gồm ${change.group.memberIds.length} nơi.`;
    case 'set-day':
      return `${sayDay(change.day.on)} ${change.day.kind === 'off' ? 'được nghỉ' : 'làm việc'}: ${change.day.name}; căn cứ ${change.day.source}.`;
    case 'clear-day':
      return `${sayDay(change.on)} trở lại theo tuần làm việc thường.`;
    case 'confirm-year':
      return `Lịch năm ${change.year} đã có thông báo chính thức: ${change.source}.`;
    case 'add-person':
      return `Thêm ${change.fullName} vào danh sách.`;
    case 'set-agency':
      return `Tên, địa danh, thư điện tử của cơ quan: ${change.details.name}, ${change.details.placeOfIssue}.`;
    case 'set-rule':
      return `${ruleName(change.key)}: ${deadlineWords(change.value)}, từ ${sayDay(change.from)}; căn cứ ${change.source}.`;
    case 'lay-out': {
      const counted = [
        [change.units.length, 'đơn vị'], [change.posts.length, 'chức danh'], [change.persons.length, 'người'],
        [change.appointments.length, 'bổ nhiệm'],
      ];
      return `Lập thêm ${counted.filter(([count]) => count !== 0).map((one) => one.join(' ')).join(', ')}.`;
    }
    case 'add-series':
      return `Mở sổ “${change.series.name}”.`;
    case 'open-book':
      return `Số bắt đầu của sổ ${nameIn(organisation.series, change.seriesId)} (${change.opening.scope}): `
        + `${change.opening.number}; ${change.opening.reason}.`;
    case 'hand-over-seal':
      return `Giao ${name(change.personId)} giữ con dấu ${nameIn(organisation.seals, change.sealId)} từ ${sayDay(change.from)}; `
        + `căn cứ ${change.handoverRecord}.`;
    case 'add-seal':
      return `Khai báo con dấu ${change.seal.name}, ${name(change.seal.keepers[0]?.personId ?? '')} giữ; `
        + `căn cứ ${change.seal.keepers[0]?.handoverRecord ?? ''}.`;
    case 'set-picture':
      return `Đổi hình ảnh ${ownerWords(organisation, change.owner)}.`;
    case 'bring-in-certificate':
      return `Nạp chứng thư số ${ownerWords(organisation, change.owner)}, cấp cho ${change.named}, có giá trị đến ${sayDay(civilDateOf(change.validTo))}.`;
    case 'invite':
      return `Cấp đường liên kết đăng nhập cho ${name(change.personId)}.`;
  }
}

function ownerWords(organisation: Organisation, owner: CertificateOwnership): string {
  return owner.kind === 'person'
    ? `chữ ký của ${personOf(organisation, owner.personId)?.fullName ?? 'người đã rời danh sách'}`
    : `con dấu ${organisation.seals.find((one) => one.id === owner.sealId)?.name ?? ''}`;
}

function nameIn(all: readonly { readonly id: string; readonly name: string }[], id: string): string {
  return all.find((one) => one.id === id)?.name ?? '';
}

/** What a mandate covers, in words. */
export function mandateScope(organisation: Organisation, mandate: Mandate): string {
  switch (mandate.kind) {
    case 'field-assignment':
      return mandate.fields.join(', ');
    case 'standing-order':
    case 'written-authorisation':
      return mandate.documentTypes.join(', ');
    case 'absence-cover':
      return personOf(organisation, mandate.coveringPersonId)?.fullName ?? '';
  }
}
