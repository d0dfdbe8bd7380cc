import { proxyActivities } from '@temporalio/workflow';
import type { DigestActivities } from '../../activities';
import { DIGEST } from '../activity-options';

/**
 * The morning mail: each working day at 07:30 whoever has open work gets one mail that says how much, and what is due first. Begun by
 * a schedule; whether today is worked, and who has had the mail, the record says, so that a second run on one day sends nothing.
 */
export async function dailyDigest(): Promise<void> {
  const { sendDailyDigests } = proxyActivities<DigestActivities>(DIGEST);
  await sendDailyDigests();
}
