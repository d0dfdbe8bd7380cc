import { Client, Connection, ScheduleAlreadyRunning, WorkflowNotFoundError, type ScheduleOptions } from '@temporalio/client';
import type { Waker } from '../activities/ports';
import type { StreamId } from '../domain/stream/stream-id';
import { DAILY_DIGEST, dailyDigestId } from '../workflows/daily-digest/messages';
import { runOfStream, type RunOfStream } from '../workflows/run-of-stream';
import { wakeSignal } from '../workflows/waiting/messages';

/** Nobody waits for the engine longer than this; a wake that fails is left to the relay. */
const LIMIT_MS = 2_000;
/** How long after a worker died hard its runs stand still: short, since a task of ours takes milliseconds. */
const WORKFLOW_TASK_TIMEOUT = '5s';

/** What is under way outside for one stream, as the engine knows it; for operators. */
export interface RunProgress {
  readonly running: boolean;
  readonly effects: readonly { readonly activity: string; readonly attempt: number; readonly lastFailure?: string }[];
}

export interface ProcessGateway extends Waker {
  /** Sees to it that the stream has a run, without waking one that is there: a restored record brings its runs up this way. */
  begin(streamId: StreamId): Promise<void>;
  /** Undefined when the stream never had a run, or its history is gone. */
  progressOf(streamId: StreamId): Promise<RunProgress | undefined>;
  /** Sees to it that the mail of the morning is scheduled, as this version wants it; for an engine that does not know of it yet. */
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
    progressOf: (streamId) => inTime(() => progressOf(client, streamId)),
    ensureSchedules: () => inTime(() => ensureSchedule(client, dailyDigest(taskQueue))),
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

async function ensureSchedule({ schedule }: Client, options: ScheduleOptions): Promise<void> {
  try {
    await schedule.create(options);
  } catch (reason) {
    if (!(reason instanceof ScheduleAlreadyRunning)) throw reason;
    const { scheduleId, spec, policies } = options;
    await schedule.getHandle(scheduleId).update((before) => ({ ...before, spec, ...(policies && { policies }) }));
  }
}

async function progressOf(client: Client, streamId: StreamId): Promise<RunProgress | undefined> {
  try {
    const { status, raw } = await client.workflow.getHandle(streamId).describe();
    const effects = (raw.pendingActivities ?? []).map(({ activityType, attempt, lastFailure }) => ({
      activity: activityType?.name ?? '', attempt: attempt ?? 1, ...(lastFailure?.message && { lastFailure: lastFailure.message }),
    }));
    return { running: status.name === 'RUNNING', effects };
  } catch (reason) {
    if (reason instanceof WorkflowNotFoundError) return undefined;
    throw reason;
  }
}
