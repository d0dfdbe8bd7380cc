const PAUSE_MS = 100;

/** Looks now and then ten times a second until a moment, in ms since the epoch, has come: what is looked at has to hold all the time. */
export async function lookUntil(moment: number, look: () => Promise<void>): Promise<void> {
  do {
    await look();
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  } while (Date.now() < moment);
}
