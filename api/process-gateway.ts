import { Client, Connection, ScheduleAlreadyRunning, WorkflowNotFoundError, type ScheduleOptions } from '@temporalio/client';
import type { Waker } from '../activities/ports';
import type { RunProgress } from '../domain/operations/run-progress';
import type { StreamId } from '../domain/stream/stream-id';
import { DAILY_DIGEST, dailyDigestId } from '../workflows/daily-digest/messages';
import { KEEP_HEADS, keepHeadsId } from '../workflows/keep-heads/messages';
import { runOfStream, type RunOfStream } from '../workflows/run-of-stream';
import { retryEffectsSignal, standingQuery, wakeSignal } from '../workflows/waiting/messages';
import { readProgress, restingEffects } from './run-progress';

/** Nobody waits for the engine longer than this; a wake that fails is left to the relay. */
const LIMIT_MS = 2_000;
/** How long after a worker died hard its runs stand still: short, since a task of ours takes milliseconds. */
const WORKFLOW_TASK_TIMEOUT = '5s';

export interface ProcessGateway extends Waker {
  /** Sees to it that the stream has a run, without waking one that is there: a restored record brings its runs up this way. */
  begin(streamId: StreamId): Promise<void>;
  /**
   * Undefined when the stream never had a run, or its history is gone. When none of `effectIds`, which the record asks for, is under
   * way, the run itself is asked which of them rest after a failure.
   */
  progressOf(streamId: StreamId, effectIds?: readonly string[]): Promise<RunProgress | undefined>;
  /** Has effects that fail or rest tried now, and sees to it that there is a run that tries them. */
  retryEffects(streamId: StreamId): Promise<void>;
  /** Sees to it that the mail of the morning and the heads of the night are scheduled as this version wants it, also in a new engine. */
  ensureSchedules(): Promise<void>;
  /** Changes when the engine has lost its data and begun anew. */
  engineId(): Promise<string>;
  close(): Promise<void>;
}

export interface GatewayOptions {
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
}

/**
 * The only door to the engine. Connects when it is first used, so that people go on working while the engine is down. A stream
 * without a run of its own (a consultation, a ballot) has nobody to wake.
 */
export function createProcessGateway({ address, namespace, taskQueue }: GatewayOptions): ProcessGateway {
  const connection = Connection.lazy({ address });
  const client = new Client({ connection, namespace });
  const inTime = <T>(ask: () => Promise<T>): Promise<T> => connection.withDeadline(Date.now() + LIMIT_MS, ask);
  return {
    async wake(streamId) {
      const run = runOfStream(streamId);
      if (run === undefined) return;
      await inTime(() => client.workflow.signalWithStart(run.workflowType, { ...startOptions(run, taskQueue), signal: wakeSignal }));
    },
    async begin(streamId) {
      const run = runOfStream(streamId);
      if (run !== undefined) await inTime(() => client.workflow.start(run.workflowType, startOptions(run, taskQueue)));
    },
    progressOf: (streamId, effectIds = []) => inTime(() => progressOf(client, streamId, effectIds)),
    async retryEffects(streamId) {
      const run = runOfStream(streamId);
      if (run === undefined) return;
      await inTime(() => client.workflow.signalWithStart(run.workflowType, { ...startOptions(run, taskQueue), signal: retryEffectsSignal }));
      await inTime(() => endBackoffs(client, namespace, streamId));
    },
    async ensureSchedules() {
      for (const options of [dailyDigest(taskQueue), nightlyHeads(taskQueue)]) await inTime(() => ensureSchedule(client, options));
    },
    async engineId() {
      const { namespaceInfo } = await inTime(() => client.workflowService.describeNamespace({ namespace }));
      return namespaceInfo?.id ?? '';
    },
    close: () => connection.close(),
  };
}

/** An act after the end begins a new run; while one runs there is never a second. The stream in the record is what makes it unique. */
function startOptions({ workflowId, input }: RunOfStream, taskQueue: string) {
  return {
    workflowId, taskQueue, args: [input], workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
    workflowIdReusePolicy: 'ALLOW_DUPLICATE', workflowIdConflictPolicy: 'USE_EXISTING',
  } as const;
}

/** Missed by up to three hours it is sent all the same; later it would no longer be a morning's mail. */
function dailyDigest(taskQueue: string): ScheduleOptions {
  return {
    scheduleId: dailyDigestId(taskQueue),
    spec: { calendars: [{ hour: 7, minute: 30 }], timezone: 'Asia/Ho_Chi_Minh' },
    policies: { overlap: 'SKIP', catchupWindow: '3h' },
    action: { type: 'startWorkflow', workflowType: DAILY_DIGEST, workflowId: dailyDigestId(taskQueue), taskQueue, args: [] },
  };
}

/** Missed by up to a day it is done all the same: a list that comes late still holds everything. */
function nightlyHeads(taskQueue: string): ScheduleOptions {
  return {
    scheduleId: keepHeadsId(taskQueue),
    spec: { calendars: [{ hour: 1, minute: 30 }], timezone: 'Asia/Ho_Chi_Minh' },
    policies: { overlap: 'SKIP', catchupWindow: '1 day' },
    action: { type: 'startWorkflow', workflowType: KEEP_HEADS, workflowId: keepHeadsId(taskQueue), taskQueue, args: [] },
  };
}

async function ensureSchedule({ schedule }: Client, options: ScheduleOptions): Promise<void> {
  try {
    await schedule.create(options);
  } catch (reason) {
    if (!(reason instanceof ScheduleAlreadyRunning)) throw reason;
    const { scheduleId, spec, policies } = options;
    await schedule.getHandle(scheduleId).update((before) => ({ ...before, spec, ...(policies && { policies }) }));
  }
}

async function progressOf(client: Client, streamId: StreamId, effectIds: readonly string[]): Promise<RunProgress | undefined> {
  try {
    const run = client.workflow.getHandle(streamId);
    const { status, raw } = await run.describe();
    const seen = readProgress(status.name === 'RUNNING', raw);
    const mayRest = seen.running && !seen.unclaimed && effectIds.length > 0 && seen.effects.length === 0;
    return mayRest ? { ...seen, effects: restingEffects(await run.query(standingQuery)) } : seen;
  } catch (reason) {
    if (reason instanceof WorkflowNotFoundError) return undefined;
    throw reason;
  }
}

/** An attempt that waits for its turn is begun at once. */
async function endBackoffs(client: Client, namespace: string, workflowId: StreamId): Promise<void> {
  const { raw } = await client.workflow.getHandle(workflowId).describe();
  const failing = (raw.pendingActivities ?? []).filter(({ lastFailure }) => lastFailure);
  await Promise.all(failing.map(({ activityId }) => client.workflowService.resetActivity({ namespace, execution: { workflowId }, id: activityId })));
}
