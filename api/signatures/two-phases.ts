import type { OpenKey, SigningOutcome } from '../../adapters/signing/signing-keys';
import { sayMoment } from '../../domain/calendar/say-day';
import type { PersonActor } from '../../domain/stream/actor';
import { streamId } from '../../domain/stream/stream-id';
import type { PersonAct } from '../../domain/document/document-commands';
import type { ApiParts } from '../api-parts';
import { partOf } from '../http/command-id';
import { sendCommand, type Done } from '../http/send-command';
import { failWith, ProblemError } from '../problems/problem';
import { progressOfPreparation, type Progress } from './preparation-events';

export interface Signing {
  readonly documentId: string;
  readonly commandId: string;
  readonly actor: PersonActor;
  readonly expectedVersion: number;
  readonly key: OpenKey;
  prepare(preparationId: string): Extract<PersonAct, { kind: 'prepareSignature' | 'prepareSeal' }>;
}

export type Finished = Extract<Progress, { kind: 'signed' | 'issued' }> | { readonly kind: 'preparing'; readonly seq: number };

/**
 * A signature or a seal: prepare, wait for the bytes, let the key sign, complete, wait until the whole file verified. Asked again with
 * the same key it goes on where it stood. The effects of both phases are tried here; what is not done at once the run does, and longer
 * than our patience means: "preparing", and the page learns the rest by itself.
 */
export function signInTwoPhases(parts: ApiParts, signing: Signing): Promise<Finished> {
  return parts.effectsAtOnce.during(streamId('document', signing.documentId), (tryNow) => inTwoPhases(parts, signing, tryNow));
}

async function inTwoPhases(parts: ApiParts, signing: Signing, tryNow: (done: Done) => Promise<void>): Promise<Finished> {
  const { documentId, commandId, actor } = signing;
  const stream = streamId('document', documentId);
  const preparationId = partOf(commandId, 'preparation');
  const until = Date.now() + parts.settings.effectPatienceMs;
  const begun = await sendCommand(parts, {
    commandId, streamId: stream, actor, expectedVersion: signing.expectedVersion, body: signing.prepare(preparationId),
  });
  await tryNow(begun);
  const prepared = await waitFor(parts, { documentId, preparationId, until }, (progress) => progress !== undefined);
  if (!prepared) return { kind: 'preparing', seq: begun.seq };
  if (prepared.kind === 'prepared') {
    const given = await giveSignature(parts, signing, preparationId, await signed(signing.key, prepared.attributes));
    if (given) await tryNow(given);
  }
  const finished = await waitFor(parts, { documentId, preparationId, until }, (progress) => progress !== undefined && endOf(progress) !== undefined);
  return (finished && endOf(finished)) ?? { kind: 'preparing', seq: begun.seq };
}

async function signed(key: OpenKey, attributes: string): Promise<string> {
  const signature = await key.sign(Buffer.from(attributes, 'base64'));
  if (signature.kind === 'refused') refuseSignature(signature);
  return Buffer.from(signature.signature).toString('base64');
}

/** Undefined when another request under the same key has just given it: such a key never signs twice alike, and the first value stands. */
async function giveSignature(parts: ApiParts, { documentId, commandId, actor }: Signing, preparationId: string, value: string): Promise<Done | undefined> {
  try {
    return await sendCommand(parts, {
      commandId: partOf(commandId, 'complete'), streamId: streamId('document', documentId), actor,
      body: { kind: 'completeSignature', preparationId, value },
    });
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === 'KEY_REUSED') return undefined;
    throw error;
  }
}

function refuseSignature(refused: Extract<SigningOutcome, { kind: 'refused' }>): never {
  failWith({ code: refused.code, facts: { at: sayMoment(refused.at) } });
}

interface Waiting {
  readonly documentId: string;
  readonly preparationId: string;
  /** Milliseconds since the epoch: both phases share one patience. */
  readonly until: number;
}

function waitFor(
  parts: ApiParts, { documentId, preparationId, until }: Waiting, isEnough: (progress: Progress | undefined) => boolean,
): Promise<Progress | undefined> {
  const look = async (): Promise<Progress | undefined> => {
    const progress = await progressOfPreparation(parts, documentId, preparationId);
    return isEnough(progress) ? progress : undefined;
  };
  return parts.listener.until(streamId('document', documentId), look, Math.max(1, until - Date.now()));
}

function endOf(progress: Progress): Extract<Progress, { kind: 'signed' | 'issued' }> | undefined {
  if (progress.kind === 'given-up') failWith({ code: progress.reason === 'invalid' ? 'SIGNATURE_INVALID' : 'PREPARATION_EXPIRED' });
  return progress.kind === 'prepared' || progress.kind === 'given' ? undefined : progress;
}
