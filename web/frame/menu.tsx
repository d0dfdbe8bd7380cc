import { lazy, Suspense, useRef, type ReactNode } from 'react';

const loadOpened = () => import('./opened-menu');
const OpenedMenu = lazy(async () => ({ default: (await loadOpened()).OpenedMenu }));

interface Props {
  /** Names the button where its look does not. */
  readonly name?: string;
  readonly className: string;
  readonly look: ReactNode;
  readonly label: string;
  readonly menuClassName?: string;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A button of the header with what opens below it. What lays it over the page is fetched when somebody makes for the button. */
export function Menu({ name, className, look, label, menuClassName = 'menu', open, setOpen, children }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const fetchAhead = () => void loadOpened().catch(() => undefined);
  return (
    <>
      <button
        ref={button} type="button" className={className} aria-label={name} aria-haspopup="dialog" aria-expanded={open}
        onPointerEnter={fetchAhead} onFocus={fetchAhead} onClick={() => setOpen(true)}
      >
        {look}
      </button>
      {open && (
        <Suspense fallback={null}>
          <OpenedMenu button={button} className={menuClassName} label={label} close={() => setOpen(false)}>
            {children}
          </OpenedMenu>
        </Suspense>
      )}
    </>
  );
}
