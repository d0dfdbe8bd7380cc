import { proxyActivities } from '@temporalio/workflow';
import type { HeadActivities } from '../../activities';
import { KEEPING_HEADS } from '../activity-options';

/** Each night the heads of all chains are signed and kept outside the database, so that nobody can write the record anew in silence. */
export async function keepHeads(): Promise<void> {
  const activities = proxyActivities<HeadActivities>(KEEPING_HEADS);
  await activities.keepHeads();
}
