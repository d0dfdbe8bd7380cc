import { log } from '@temporalio/activity';
import { SYSTEM } from '../domain/stream/actor';
import type { StreamId } from '../domain/stream/stream-id';
import { activityAtWork } from './at-work';
import { commandIdOf } from './command-id';
import type { CommitOutcome, RecordPort } from './ports';

/**
 * Tells the record what an effect did. `key` names the report within its stream: the same key is the same report.
 * A refusal means that the record has moved on; an activity logs it, and the next look says what is still to be done.
 */
export async function report<Body extends { readonly kind: string }>(
  record: RecordPort, streamId: StreamId, key: string, body: Body,
): Promise<CommitOutcome> {
  const commandId = commandIdOf(streamId, key, body.kind);
  const outcome = await record.commit({ commandId, streamId, actor: SYSTEM, body });
  if (outcome.kind === 'refused' && activityAtWork()) {
    log.warn('the record took no report of an effect', { streamId, key, kind: body.kind, code: outcome.refusal.code });
  }
  return outcome;
}
