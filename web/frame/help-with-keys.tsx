import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Link } from 'react-router';
import { useKeys, useKeysHere } from './keys';

const NAMES: Readonly<Record<string, string>> = { Escape: 'Esc' };

/** Lists only the keys that work on this page, as it stands now. */
export function HelpWithKeys() {
  const [open, setOpen] = useState(false);
  const keys = useKeysHere();
  useKeys({ '?': { words: 'Xem phím tắt', act: () => setOpen(true) } });
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="icon-button wide-only" aria-label="Phím tắt">
        <CircleHelp size={22} aria-hidden />
      </Button>
      <Popover className="menu" placement="bottom end">
        <Dialog aria-label="Phím tắt ở trang này">
          <h2>Phím tắt ở trang này</h2>
          <dl className="keys">
            {keys.map(([key, words]) => (
              <div key={key}>
                <dt>
                  <kbd>{NAMES[key] ?? key.toUpperCase()}</kbd>
                </dt>
                <dd>{words}</dd>
              </div>
            ))}
            <div>
              <dt>
                <kbd>Ctrl K</kbd>
              </dt>
              <dd>Tới văn bản, người, phần việc</dd>
            </div>
          </dl>
          <Link className="menu-line" to="/tro-giup" onClick={() => setOpen(false)}>
            Hướng dẫn sử dụng
          </Link>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
