import type { Logger } from 'pino';
import { createEffectsAtOnce, type EffectsAtOnce } from '../activities/effects-at-once';
import { createEmbedSignature } from '../activities/embed-signature';
import { createPrepareSignature, type SignaturePorts } from '../activities/prepare-signature';
import type { RecordPort, WakeHolder } from '../activities/ports';

export interface EffectsHereParts extends SignaturePorts {
  readonly record: RecordPort & WakeHolder;
  readonly logger: Logger;
}

/** The effects of a signature, tried by the program its holder waits on: the same effects as in the workers, over the same ports. */
export function createEffectsHere({ logger, ...ports }: EffectsHereParts): EffectsAtOnce {
  return createEffectsAtOnce({
    record: ports.record,
    tries: { prepareSignature: createPrepareSignature(ports), embedSignature: createEmbedSignature(ports) },
    onFailure: ({ effectId }, reason) => logger.info({ effectId, reason: String(reason) }, 'an effect did not succeed at once'),
  });
}
