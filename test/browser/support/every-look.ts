import type { Page } from 'playwright-core';
import { COLOUR_RULES, PHONE, scrollsSideways, violations, WIDE } from './pages';
import { keepPicture } from './pictures';
import { goWithin } from './moving';
import { tooSmallForAThumb } from './targets';

/** The phone first: what a screen chooses by its width when it opens, it chooses there; a wide one shows all of it at once. */
const WIDTHS = [['phone', PHONE], ['wide', WIDE]] as const;
const COLOURS = ['light', 'dark'] as const;

export interface Screen {
  /** Whole, with the server. From a page of the same server one goes there as by a link, without loading everything anew. */
  readonly url: string;
  /** What is in sight once the screen is there. */
  readonly sight: string;
}

/**
 * Opens a screen once and looks at it narrow and wide, by day and by night, for a page follows its window and the system while it stands
 * open. Keeps a picture of each look and answers what is wrong, as "phone, dark: rule: element".
 */
export async function faultsInEveryLook(page: Page, { url, sight }: Screen): Promise<readonly string[]> {
  await page.setViewportSize(PHONE);
  await goWithin(page, url);
  return faultsAsItStands(page, { address: url.slice(new URL(url).origin.length), sight });
}

export interface Standing {
  /** Under which the pictures are kept. */
  readonly address: string;
  readonly sight: string;
  /** What a phone has to be pressed at before that is in sight. */
  readonly pressedOnPhone?: string;
}

/** The same of what stands open already, in the middle of somebody's work. It is left wide, by day. */
export async function faultsAsItStands(page: Page, { address, sight, pressedOnPhone }: Standing): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [width, viewport] of WIDTHS) {
    await page.setViewportSize(viewport);
    if (width === 'phone' && pressedOnPhone) await page.locator(pressedOnPhone).click();
    await page.locator(sight).first().waitFor();
    for (const colorScheme of COLOURS) {
      await page.emulateMedia({ colorScheme });
      const look = `${width}, ${colorScheme}`;
      // The picture comes first: it waits for colours that fade over. Only colours differ by night.
      await keepPicture(page, look, address);
      const faults = [...(await violations(page, colorScheme === 'light' ? undefined : COLOUR_RULES))];
      if (await scrollsSideways(page)) faults.push('scrolls sideways');
      if (look === 'phone, light') faults.push(...(await tooSmallForAThumb(page)).map((target) => `too small for a thumb: ${target}`));
      found.push(...faults.map((fault) => `${address} ${look}: ${fault}`));
    }
    await page.emulateMedia({ colorScheme: 'light' });
  }
  return found;
}
