import type { Acting } from './use-acting';

interface Props {
  readonly acting: Acting;
  readonly label: string;
  readonly busyLabel?: string;
  readonly shortcut?: string;
  readonly disabled?: boolean;
}

/** The one filled button of the view. */
export function SendButton({ acting, label, busyLabel = 'Đang gửi…', shortcut, disabled = false }: Props) {
  return (
    <button className="button primary wide" data-primary disabled={acting.busy || disabled}>
      {acting.busy ? busyLabel : label}
      {shortcut !== undefined && !acting.busy && (
        <kbd className="wide-only" aria-hidden>
          {shortcut}
        </kbd>
      )}
    </button>
  );
}
