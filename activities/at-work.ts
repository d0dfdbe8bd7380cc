import { Context } from '@temporalio/activity';

/** The activity this effect runs in; undefined when a program does it because a person waits for it. */
export function activityAtWork(): Context | undefined {
  try {
    return Context.current();
  } catch {
    return undefined;
  }
}
