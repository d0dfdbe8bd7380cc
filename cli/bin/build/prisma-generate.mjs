import { join } from 'node:path';
import { root, runNode } from './run-step.mjs';

/** Writes the database client. Prisma would download a schema engine it does not need here; being shown any program stops that. */
export function generatePrismaClient() {
  return runNode([join(root, 'node_modules', 'prisma', 'build', 'index.js'), 'generate'], {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    PRISMA_GENERATE_SKIP_AUTOINSTALL: '1',
    CHECKPOINT_DISABLE: '1',
  });
}
