import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useLocation } from 'react-router';
import { useKeys } from './keys';

const EVERYWHERE = [
  ['/', 'Tìm kiếm'],
  ['?', 'Xem phím tắt'],
] as const;
const AT_WORK = [
  ['J', 'Việc tiếp theo'],
  ['K', 'Việc trước'],
  ['Enter', 'Mở việc đang chọn'],
  ['A', 'Tới ô xử lý chính'],
  ['R', 'Trả lại'],
  ['S', 'Tới ô mã PIN để ký'],
  ['Esc', 'Về danh sách'],
] as const;

/** Lists only the keys that work on this page. */
export function HelpWithKeys() {
  const [open, setOpen] = useState(false);
  const atWork = useLocation().pathname.startsWith('/viec-cua-toi');
  useKeys({ '?': () => setOpen(true) });
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="icon-button wide-only" aria-label="Phím tắt">
        <CircleHelp size={22} aria-hidden />
      </Button>
      <Popover className="menu" placement="bottom end">
        <Dialog aria-label="Phím tắt ở trang này">
          <h2>Phím tắt ở trang này</h2>
          <dl className="keys">
            {[...(atWork ? AT_WORK : []), ...EVERYWHERE].map(([key, words]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
