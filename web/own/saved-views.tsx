import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useArranging, useOwnSettings } from './own-settings';
import './own.css';

/** Views of this page one comes back to, kept on the server under a name. @param suggestion the name offered for what is seen now */
export function SavedViews({ page, suggestion }: { readonly page: '/tim-kiem' | '/theo-doi'; readonly suggestion: string }) {
  const settings = useOwnSettings();
  const arranging = useArranging();
  const { pathname, search } = useLocation();
  const here = pathname + search;
  if (!settings) return null;
  const own = settings.views.filter(({ to }) => to.split('?')[0] === page);
  const isKept = own.some(({ to }) => to === here);
  return (
    <div className="saved-views">
      {own.length > 0 && (
        <ul aria-label="Cách xem đã lưu">
          {own.map(({ name, to }) => (
            <li key={to} className="phrase">
              <Link to={to} aria-current={to === here ? 'page' : undefined}>
                {name}
              </Link>
              <button
                type="button"
                className="icon-button"
                aria-label={`Bỏ cách xem “${name}”`}
                disabled={arranging.isPending}
                onClick={() => arranging.mutate(({ views }) => ({ views: views.filter((view) => view.to !== to) }))}
              >
                <X size={16} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      {search !== '' && !isKept && (
        <SaveView
          key={here} suggestion={suggestion} busy={arranging.isPending}
          save={(name) => arranging.mutate(({ views }) => ({ views: [...views.filter(({ to }) => to !== here), { name, to: here }] }))}
        />
      )}
      {arranging.error && <p className="red">{arranging.error.message}</p>}
    </div>
  );
}

interface SaveProps {
  readonly suggestion: string;
  readonly busy: boolean;
  readonly save: (name: string) => void;
}

function SaveView({ suggestion, busy, save }: SaveProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState(suggestion);
  if (!open)
    return (
      <button type="button" className="word-button" onClick={() => setOpen(true)}>
        Lưu cách xem này
      </button>
    );
  return (
    <form
      className="save-view"
      onSubmit={(event) => {
        event.preventDefault();
        save(name);
      }}
    >
      <label className="unseen" htmlFor={id}>
        Tên cách xem
      </label>
      <input id={id} className="input" required maxLength={100} value={name} onChange={(event) => setName(event.target.value)} />
      <button className="button" disabled={busy}>
        Lưu
      </button>
    </form>
  );
}
