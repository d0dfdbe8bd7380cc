import { ApplicationFailure } from '@temporalio/common';

/**
 * Why an effect could not be done, as operators read it in Temporal. Everything else that is thrown (the network, the database)
 * passes through and is tried again. Messages hold ids only: no name, no address, no word of a document.
 */
const FAILURES = {
  /** The record asked for something this worker cannot read: another version, or a fault of ours. */
  EFFECT_INPUT_INVALID: { nonRetryable: true, message: 'the input of the effect is not what it should be' },
  /** The stream an effect belongs to is not in the record. */
  STREAM_UNKNOWN: { nonRetryable: true, message: 'the record does not know this stream' },
  /** A version the record speaks of cannot be read from the drafts. */
  DRAFT_MISSING: { nonRetryable: true, message: 'the draft has no such version' },
  /** Bytes the record speaks of are not in the file store: it may be a bucket that is late, or a restore that is not finished. */
  FILE_DAMAGED: { nonRetryable: true, message: 'a stored file is not what the record says it is' },
  /** The mail server takes nothing now. */
  MAIL_REFUSED_FOR_NOW: { nonRetryable: false, message: 'the mail server refused for now' },
} as const;

export type FailureType = keyof typeof FAILURES;

export function failure(type: FailureType, facts: Readonly<Record<string, string | number>> = {}): ApplicationFailure {
  const { message, nonRetryable } = FAILURES[type];
  return ApplicationFailure.create({ type, nonRetryable, message: `${message} ${JSON.stringify(facts)}` });
}
