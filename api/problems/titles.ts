import type { RefusalCode } from '../../domain/stream/refusal-codes';
import { statusOf } from './status-of';

/** A short title by what kind of no it is; the sentence of the refusal says the rest. */
export function titleOf(code: RefusalCode): string {
  switch (statusOf(code)) {
    case 403:
      return 'Không thực hiện được';
    case 404:
      return 'Không tìm thấy';
    case 409:
      return 'Hồ sơ đã thay đổi hoặc chưa sẵn sàng';
    case 410:
      return 'Đã kết thúc';
    case 503:
      return 'Tạm thời chưa ghi được';
    default:
      return 'Cần bổ sung hoặc sửa';
  }
}
