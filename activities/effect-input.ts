import type { PageMade } from '../domain/document/document-commands';
import type { Effect } from '../domain/stream/standing';
import { failure } from './failures';

export function textIn(effect: Effect, name: string): string {
  const value = effect.input[name];
  if (typeof value !== 'string') throw failure('EFFECT_INPUT_INVALID', { effectId: effect.effectId, name });
  return value;
}

export function numberIn(effect: Effect, name: string): number {
  const value = effect.input[name];
  if (typeof value !== 'number') throw failure('EFFECT_INPUT_INVALID', { effectId: effect.effectId, name });
  return value;
}

/** Which page an effect makes; the report on it says so too. */
export function pageIn(effect: Effect): PageMade {
  const initialled = effect.input['initialled'] === undefined ? undefined : numberIn(effect, 'initialled');
  return { textSha256: textIn(effect, 'textSha256'), ...(initialled !== undefined && { initialled }) };
}
