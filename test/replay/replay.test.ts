import { Worker } from '@temporalio/worker';
import * as workflows from '../../workflows';
import { bundledWorkflows } from '../support/temporal-workflows';
import { quietRuntime } from '../support/temporal-office';
import { savedHistories } from './saved-histories';

jest.setTimeout(120_000);

beforeAll(quietRuntime);

const histories = savedHistories();

test('a run of each kind has been saved', () => {
  const kinds = new Set(histories.map(({ history }) => history.events?.[0]?.workflowExecutionStartedEventAttributes?.workflowType?.name ?? 'none'));
  expect([...kinds].toSorted()).toEqual(Object.keys(workflows).toSorted());
});

test('runs that began under an earlier release wait for the same things in the same order today', async () => {
  const outcomes: { readonly workflowId: string; readonly error: string | undefined }[] = [];
  const lived = histories.map(({ workflowId, history }) => ({ workflowId, history }));
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle: await bundledWorkflows() }, lived)) {
    outcomes.push({ workflowId, error: error?.message });
  }
  expect(outcomes).toEqual(histories.map(({ workflowId }) => ({ workflowId, error: undefined })));
});

test('a run that lived otherwise is noticed', async () => {
  const [one] = histories;
  if (one === undefined) throw new Error('nothing was saved');
  const events = one.history.events?.map((event) => (
    event.activityTaskScheduledEventAttributes ? { ...event, activityTaskScheduledEventAttributes: OTHER } : event
  ));
  const replay = Worker.runReplayHistory({ workflowBundle: await bundledWorkflows() }, { events }, one.workflowId);
  await expect(replay).rejects.toThrow(/[Nn]ondeterminism/);
});

const OTHER = { activityId: '1', activityType: { name: 'somethingElse' } };
