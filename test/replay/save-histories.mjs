/**
 * `node test/replay/save-histories.mjs`: lives through the stories of `save-histories.ts` on real parts and saves the histories of their
 * runs. To be done when the waiting itself has changed and a release with it is at work somewhere; the older histories stay.
 */
import { requireTypescript } from '../../cli/bin/build/run-typescript.mjs';
import { startParts } from '../support/parts.mjs';

const label = process.argv[2];
if (label === undefined || !/^[a-z0-9-]+$/.test(label)) {
  process.stderr.write('Name the release whose histories these are: node test/replay/save-histories.mjs 0-1\n');
  process.exit(2);
}

const parts = await startParts();
process.env.TEST_DATABASE_URL = parts.databaseUrl;
process.env.TEST_TEMPORAL_ADDRESS = parts.temporalAddress;
process.env.TEST_SHARED_FOLDER = parts.sharedFolder;
try {
  const { saveHistories } = requireTypescript('test/replay/save-histories.ts');
  for (const file of await saveHistories(label)) process.stderr.write(`${file}\n`);
} finally {
  await parts.stop();
}
process.exit(0);
