import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useKeys, useKeysHere } from './keys';
import { Menu } from './menu';

const NAMES: Readonly<Record<string, string>> = { Escape: 'Esc' };

/** Lists only the keys that work on this page, as it stands now. */
export function HelpWithKeys() {
  const [open, setOpen] = useState(false);
  const keys = useKeysHere();
  useKeys({ '?': { words: 'Xem phím tắt', act: () => setOpen(true) } });
  return (
    <Menu
      name="Phím tắt" className="icon-button wide-only" look={<CircleHelp size={22} aria-hidden />} label="Phím tắt ở trang này"
      open={open} setOpen={setOpen}
    >
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
    </Menu>
  );
}
