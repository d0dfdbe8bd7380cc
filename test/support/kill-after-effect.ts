import { ApplicationFailure } from '@temporalio/common';
import { createPdfActivities, type EffectPorts } from '../../activities';
import { activitiesOf, type WorkerActivities } from '../../worker/compose';

type Activity = (input: never) => Promise<unknown>;

export interface Deaths {
  /** How often each activity has done its work and died before it could say so. */
  readonly of: Map<string, number>;
}

/**
 * Every activity does all its work the first time and then dies before its completion is told, as a worker that is killed at that
 * moment: the engine starts it again, on a record that knows already. From the second time on it lives.
 */
export function killedAfterEffect(ports: EffectPorts): { readonly activities: WorkerActivities; readonly deaths: Deaths } {
  const deaths: Deaths = { of: new Map() };
  // What a look tries dies as well: its look goes on, and an activity of its own finds the work done.
  const { runs, documents } = activitiesOf(ports, mortal(createPdfActivities(ports), deaths));
  return { deaths, activities: { runs: mortal(runs, deaths), documents } };
}

function mortal<Group extends object>(group: Group, deaths: Deaths): Group {
  return new Proxy(group, {
    get(target, name, receiver) {
      const activity: unknown = Reflect.get(target, name, receiver);
      return typeof activity === 'function' && typeof name === 'string' ? dyingOnce(name, activity as Activity, deaths) : activity;
    },
  });
}

function dyingOnce(name: string, activity: Activity, deaths: Deaths): Activity {
  return async (input) => {
    const result = await activity(input);
    const before = deaths.of.get(name) ?? 0;
    deaths.of.set(name, before + 1);
    if (before === 0) throw ApplicationFailure.retryable('killed after its effect', 'KILLED');
    return result;
  };
}
