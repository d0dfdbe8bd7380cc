import { DELIVERING, DIGEST, KEEPING_HEADS, REMINDING } from '../../workflows/activity-options';

// The same workflows, for tests that need not sit out the patience an office has with its mails: a sender that was killed is missed
// as soon as a typesetter is, and what failed is tried again as soon as a page is.
DELIVERING.heartbeatTimeout = '10s';
for (const options of [REMINDING, DIGEST, KEEPING_HEADS]) options.retry = { ...options.retry, initialInterval: '500ms' };

export * from '../../workflows';
