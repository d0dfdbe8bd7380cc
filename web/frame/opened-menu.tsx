import type { ReactNode, RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';

interface Props {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly className: string;
  readonly label: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** Below its button; Escape, a press beside it or a choice in it closes it, and the focus is on the button again. */
export function OpenedMenu({ button, className, label, close, children }: Props) {
  return (
    <Popover className={className} placement="bottom end" triggerRef={button} isOpen onOpenChange={(open) => open || close()}>
      <Dialog aria-label={label}>{children}</Dialog>
    </Popover>
  );
}
