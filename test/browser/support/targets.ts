import type { Page } from 'playwright-core';

/** What a thumb needs, in CSS pixels each way. */
const LEAST = 44;

/** Whatever can be pressed on a phone; the words of a paper and the way past the frame are for the mouse and the keys. */
const PRESSED = ['a[href]', 'button', 'summary', 'input:not([type=hidden])', 'select', 'textarea', '[role=tab]', '[role=option]']
  .map((what) => `${what}:not(.textLayer *, .skip)`).join(', ');

/** The cells of the lateness table are narrower by design. */
const NARROW_BY_DESIGN = '.late-cell a';

const IN_PAGE = `(() => {
  const isCutAway = (part) => part !== null && (getComputedStyle(part).clipPath === 'inset(50%)' || isCutAway(part.parentElement));
  const isSeen = (part) => part.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && part.closest('[inert]') === null && !isCutAway(part);
  const isAmongWords = (part) => part.matches('a') && getComputedStyle(part).display === 'inline' && part.parentElement.textContent.trim() !== part.textContent.trim();
  const isSmall = ({ part, width, height }) => height < ${LEAST} || (width < ${LEAST} && !part.matches('${NARROW_BY_DESIGN}'));
  const measured = (part) => {
    const { width, height } = (part.closest('label') ?? part).getBoundingClientRect();
    return { part, width: Math.round(width), height: Math.round(height) };
  };
  return [...document.querySelectorAll('${PRESSED}')].filter((part) => isSeen(part) && !isAmongWords(part)).map(measured)
    .filter((one) => one.width > 1 && one.height > 1 && isSmall(one))
    .map(({ part, width, height }) => (part.ariaLabel || part.textContent || part.outerHTML).trim().slice(0, 60) + ': ' + width + ' × ' + height);
})()`;

/** What is too small for a thumb, as "words: width × height". A field counts with its label; links among words are left out. */
export function tooSmallForAThumb(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(IN_PAGE);
}
