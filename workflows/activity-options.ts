import type { ActivityOptions, LocalActivityOptions } from '@temporalio/workflow';

/**
 * The look at the record: one short transaction, and perhaps an effect or two that are soon done. `scheduleToCloseTimeout` does not stop
 * attempts that fail fast (measured: 14 s instead of 5), so `maximumAttempts` does, after 4.5 s; the run then repeats the look itself
 * with a growing wait. All of it ends within the time a workflow task may take.
 */
export const LOOK: LocalActivityOptions = {
  startToCloseTimeout: '4s',
  scheduleToCloseTimeout: '5s',
  retry: { initialInterval: '100ms', backoffCoefficient: 2, maximumInterval: '1s', maximumAttempts: 8 },
};

/** Where PDF work runs that did not succeed at once: on its own queue, so that what takes long never stands before a look. */
export function documentsQueueOf(queue: string): string {
  return `${queue}-documents`;
}

/**
 * Typesetting takes milliseconds, but the first one loads fonts and the files may lie in a bucket far away. Tried for an hour;
 * what cannot be set at all has become a person's task long before. A worker that is gone is noticed by its missing beats.
 */
export const TYPESETTING: ActivityOptions = {
  startToCloseTimeout: '2m',
  heartbeatTimeout: '10s',
  scheduleToCloseTimeout: '1h',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '1m' },
};

/** Somebody sits before the screen: tried quickly. A preparation lives two minutes, after that there is nothing left to try. */
export const SIGNATURE: ActivityOptions = {
  startToCloseTimeout: '30s',
  heartbeatTimeout: '10s',
  scheduleToCloseTimeout: '10m',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '5s' },
};

/** A handful of mails. Mail servers refuse for now in minutes, not seconds. */
export const REMINDING: ActivityOptions = {
  startToCloseTimeout: '5m',
  heartbeatTimeout: '1m',
  scheduleToCloseTimeout: '2h',
  retry: { initialInterval: '2s', backoffCoefficient: 2, maximumInterval: '5m' },
};

/**
 * Up to 200 mails, five at a time, each at most a minute on a bad line: 40 minutes at the very worst, so the hour never cuts
 * into a mail on its way. A worker that is gone is noticed by the heartbeat, not by the hour; one that only stands still for a while
 * is not to be taken for gone, since another would then send its mails again.
 */
export const DELIVERING: ActivityOptions = {
  startToCloseTimeout: '1h',
  heartbeatTimeout: '45s',
  scheduleToCloseTimeout: '3h',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' },
};

/** One mail to everybody with open work, once a day. Given up when it would no longer be a morning's mail. */
export const DIGEST: ActivityOptions = {
  startToCloseTimeout: '1h',
  heartbeatTimeout: '1m',
  scheduleToCloseTimeout: '3h',
  retry: { initialInterval: '5s', backoffCoefficient: 2, maximumInterval: '10m' },
};

/** One list of some thousand lines. It may be late, but a night without one is a gap nobody can fill later. */
export const KEEPING_HEADS: ActivityOptions = {
  startToCloseTimeout: '10m',
  heartbeatTimeout: '1m',
  scheduleToCloseTimeout: '12h',
  retry: { initialInterval: '10s', backoffCoefficient: 2, maximumInterval: '10m' },
};
