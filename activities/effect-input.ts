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
