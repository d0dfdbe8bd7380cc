import { civilDateOf } from '../../../domain/time/instant';

/** The same value with its instants cut to their days, and without the hashes only a real chain has: for two lives that ran beside each other. */
export function withoutTimes(value: unknown): unknown {
  const text = JSON.stringify(value, (key, entry: unknown) => {
    if (key === 'head') return undefined;
    return typeof entry === 'string' && INSTANT.test(entry) ? civilDateOf(entry) : entry;
  });
  return text === undefined ? undefined : JSON.parse(text);
}

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
