import type { WorkerOptions } from '@temporalio/worker';

/** What was measured on two cores; each with its reason. */
export const WORKER_SETTINGS = {
  /** After a worker was killed hard its runs go to another one within this time instead of 10 s. */
  stickyQueueScheduleToStartTimeout: '1s',
  /** Above the documents at work on a busy day: 0.35 MB each, and a run that falls out of the cache is replayed. */
  maxCachedWorkflows: 2000,
  maxConcurrentWorkflowTaskPolls: 10,
  maxConcurrentActivityTaskPolls: 5,
  /** A look is one connection of the record for some milliseconds: no more of them at once than its pool can serve in a breath. */
  maxConcurrentLocalActivityExecutions: 40,
  maxConcurrentActivityTaskExecutions: 40,
  /** Effects that do not beat are done within seconds; those that do stop between two pieces of work when this is over. */
  shutdownGraceTime: '10s',
  /** One mail on a bad line takes a minute, and its answer is worth waiting for: giving up means sending it twice. */
  shutdownForceTime: '150s',
} as const satisfies Partial<WorkerOptions>;

/** PDF work is threads of its own: a few at a time, so that two of them do not starve each other. */
export const DOCUMENTS_WORKER_SETTINGS = {
  maxConcurrentActivityTaskPolls: 2,
  maxConcurrentActivityTaskExecutions: 8,
  shutdownGraceTime: WORKER_SETTINGS.shutdownGraceTime,
  shutdownForceTime: WORKER_SETTINGS.shutdownForceTime,
} as const satisfies Partial<WorkerOptions>;
