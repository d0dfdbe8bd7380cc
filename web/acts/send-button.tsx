import type { Acting } from './use-acting';

interface Props {
  readonly acting: Acting;
  readonly label: string;
  readonly busyLabel?: string;
  /** Where it sends, when another form beside it sends elsewhere by the same way: only its own sending is told on it. */
  readonly path?: string;
  readonly shortcut?: string;
  readonly disabled?: boolean;
}

/** The one filled button of the view. */
export function SendButton({ acting, label, busyLabel = 'Đang gửi…', path, shortcut, disabled = false }: Props) {
  const isSending = path === undefined ? acting.busy : acting.sending === path;
  return (
    <button className="button primary wide" data-primary disabled={acting.busy || disabled}>
      {isSending ? busyLabel : label}
      {shortcut !== undefined && !acting.busy && (
        <kbd className="wide-only" aria-hidden>
          {shortcut}
        </kbd>
      )}
    </button>
  );
}
