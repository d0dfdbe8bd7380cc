import type { AskKind } from '../../domain/document/asked-word';
import type { StepKindName } from '../../domain/routes/route';

/** Work that is no step of a route. */
type OtherWork = 'prepare-opinion' | 'session-papers' | 'acknowledge' | 'confirm-recall' | 'deliver-by-hand' | 'tell-of-recall'
  | AskKind;

/** What the holder of a step is asked to do, in one verb. Only the leader "duyệt". */
const VERBS: Readonly<Record<StepKindName | OtherWork, string>> = {
  draft: 'Sửa, trình lại', check: 'Kiểm tra', consult: 'Cho ý kiến', resolve: 'Tiếp thu, giải trình', advise: 'Cho ý kiến',
  poll: 'Ghi phiếu ý kiến',
  council: 'Đưa vào kỳ họp', approve: 'Duyệt', number: 'Cấp số trước khi ký', sign: 'Ký số', seal: 'Cấp số, đóng dấu', dispatch: 'Phát hành',
  'prepare-opinion': 'Chuẩn bị ý kiến', 'session-papers': 'Gửi tài liệu kỳ họp', acknowledge: 'Xác nhận đã nhận',
  'confirm-recall': 'Xác nhận thu hồi',
  'deliver-by-hand': 'Giao bản giấy hoặc sửa địa chỉ', 'tell-of-recall': 'Báo thu hồi bản giấy',
  explanation: 'Giải trình', reading: 'Xem', 'party-opinion': 'Ghi ý kiến cấp ủy',
};

export function verbOf(stepKind: string, label?: string): string {
  const verb = Object.entries(VERBS).find(([kind]) => kind === stepKind)?.[1] ?? stepKind;
  return stepKind === 'check' && label ? label : verb;
}
