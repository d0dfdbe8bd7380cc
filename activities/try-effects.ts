import type { Effect, StandingForRun } from '../domain/stream/standing';
import type { EffectEnd } from './sight';

/** Effects by their kind that are done in milliseconds when all is well. */
export type Tries = Readonly<Record<string, (effect: Effect) => Promise<EffectEnd>>>;

export interface Trying {
  readonly tries: Tries;
  /** Effects somebody has begun already: they are not tried. */
  readonly begun?: readonly string[];
  readonly onFailure: (effect: Effect, reason: unknown) => void;
}

/** What takes longer is left to an activity of its own; both may do it, for an effect is safe to repeat. */
const TRY_MS = 1_000;

/** Tries once each effect that is listed, and answers how the stream stands then. What did not succeed at once is still listed. */
export async function tryEffects(first: StandingForRun, { tries, begun = [], onFailure }: Trying): Promise<StandingForRun> {
  let standing = first;
  for (const effect of first.effects) {
    const isOpen = !begun.includes(effect.effectId) && standing.effects.some(({ effectId }) => effectId === effect.effectId);
    const begin = tries[effect.kind];
    if (isOpen && begin) standing = (await triedOnce(effect, begin, onFailure)) ?? standing;
  }
  return standing;
}

async function triedOnce(effect: Effect, begin: Tries[string], onFailure: Trying['onFailure']): Promise<StandingForRun | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const timeIsUp = new Promise<EffectEnd>((resolve) => {
    timer = setTimeout(resolve, TRY_MS, {});
  });
  try {
    return (await Promise.race([begin(effect), timeIsUp])).seen;
  } catch (reason) {
    onFailure(effect, reason);
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
