import { startParts } from './parts.mjs';

/** Once for all test files: they read the addresses and the folder from the environment through `test/support/`. */
export default async function setUp() {
  const parts = await startParts();
  process.env.TEST_DATABASE_URL = parts.databaseUrl;
  process.env.TEST_TEMPORAL_ADDRESS = parts.temporalAddress;
  process.env.TEST_SHARED_FOLDER = parts.sharedFolder;
  globalThis.stopParts = parts.stop;
}
