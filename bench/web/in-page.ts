/** Programs that run in the page, as text: what is measured must not wait for word from outside. */

/** An expression of the page that is true once the eye sees what it waits for. */
export type Sight = string;

const PATIENCE_MS = 30_000;

/** Presses what `press` finds, and answers the milliseconds until each sight was there, in their order. */
export function msUntilSeen(press: string, sights: readonly Sight[]): string {
  return `new Promise((resolve, reject) => {
    const pressed = document.querySelector(${JSON.stringify(press)});
    if (!pressed) return reject(new Error(${JSON.stringify(`nothing to press: ${press}`)}));
    const sights = [${sights.map((sight) => `() => ${sight}`).join(', ')}];
    const times = sights.map(() => undefined);
    const began = performance.now();
    const look = () => {
      const ms = performance.now() - began;
      sights.forEach((isThere, at) => { if (times[at] === undefined && isThere()) times[at] = ms; });
      if (!times.includes(undefined)) return resolve(times);
      if (ms > ${PATIENCE_MS}) return reject(new Error('not seen: ' + sights.filter((_, at) => times[at] === undefined).join(' ')));
      requestAnimationFrame(look);
    };
    pressed.click();
    look();
  })`;
}

/** Given to a page before it loads: marks the moment, counted from the start of the navigation, when something is there to be seen. */
export function markWhenSeen(sight: Sight): string {
  return `(() => {
    const look = () => (${sight}) ? performance.mark('first-sight') : requestAnimationFrame(look);
    look();
  })()`;
}

/** Waits for that mark, and answers its milliseconds. */
export const MS_OF_MARK = `new Promise((resolve, reject) => {
  const look = () => {
    const mark = performance.getEntriesByName('first-sight')[0];
    if (mark) return resolve(mark.startTime);
    if (performance.now() > ${PATIENCE_MS}) return reject(new Error('the page shows nothing of what was awaited'));
    requestAnimationFrame(look);
  };
  look();
})`;

/** How long the last answer took whose address ends so, as the browser saw it. */
export function msOfAnswer(ending: string): string {
  return `performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(${JSON.stringify(ending)})).at(-1)?.duration`;
}

export function seen(selector: string): Sight {
  return `Boolean(document.querySelector(${JSON.stringify(selector)}))`;
}
