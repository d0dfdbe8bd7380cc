const PAPERS = 'papers-';
const CHOICE = 'trinh-keeps-papers';

/** Whether this browser can keep anything: on plain http it cannot. */
export function canKeepPapers(): boolean {
  return 'serviceWorker' in navigator && 'caches' in window;
}

/** Offices share computers: papers stay on a phone or an installed app, and elsewhere only where somebody chose so. */
export function keepsPapers(): boolean {
  const chosen = chosenHere();
  return chosen === undefined ? window.matchMedia('(display-mode: standalone), (pointer: coarse)').matches : chosen === 'on';
}

export async function choosePapers(personId: string, keep: boolean): Promise<void> {
  try {
    localStorage.setItem(CHOICE, keep ? 'on' : 'off');
  } catch {
    // Storage may be switched off by the office's policy: the choice then lasts as long as the page.
  }
  await (keep ? holdPapersOf(personId) : forgetPapers());
}

/** From now on what this person opens can be read here without a network; nothing of anybody else stays. */
export async function holdPapersOf(personId: string): Promise<void> {
  if (!canKeepPapers()) return;
  const own = PAPERS + personId;
  for (const name of await caches.keys()) if (name.startsWith(PAPERS) && name !== own) await caches.delete(name);
  if (keepsPapers()) await caches.open(own);
}

/** At sign-out. */
export async function forgetPapers(): Promise<void> {
  if (!canKeepPapers()) return;
  for (const name of await caches.keys()) if (name.startsWith(PAPERS)) await caches.delete(name);
}

/** The screens themselves, for when there is no network; the page works without. */
export function keepScreens(): void {
  if (import.meta.env.PROD && canKeepPapers()) void navigator.serviceWorker.register('/offline.js').catch(() => undefined);
}

function chosenHere(): string | undefined {
  try {
    return localStorage.getItem(CHOICE) ?? undefined;
  } catch {
    return undefined;
  }
}
