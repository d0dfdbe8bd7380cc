import { Link } from 'react-router';
import { Nothing } from '../../frame/states';
import type { QueueTab } from './queue-order';

const WORDS: Readonly<Record<QueueTab, readonly [title: string, what: string]>> = {
  mine: ['Không còn việc nào chờ xử lý', 'Hồ sơ chuyển đến anh/chị sẽ tự hiện ở đây, xếp theo thời hạn.'],
  instead: ['Không có việc nào xử lý thay', 'Việc của người anh/chị đang thay, khi đến lượt, sẽ tự hiện ở đây.'],
  moved: ['Chưa chuyển hồ sơ nào', 'Hồ sơ anh/chị đã xử lý và đang chờ người khác sẽ hiện ở đây.'],
  done: ['Chưa có hồ sơ nào xử lý xong', 'Hồ sơ anh/chị đã xử lý và đã kết thúc sẽ hiện ở đây.'],
  'take-back': ['Không có hồ sơ nào lấy lại được', 'Hồ sơ anh/chị vừa chuyển mà người nhận chưa mở sẽ hiện ở đây; mở hồ sơ rồi chọn Lấy lại.'],
};

export function EmptyQueue({ tab }: { readonly tab: QueueTab }) {
  const [title, what] = WORDS[tab];
  return (
    <Nothing title={title}>
      <p>{what}</p>
      <Link className="lone-link" to="/tro-giup">Hướng dẫn sử dụng</Link>
    </Nothing>
  );
}
