/** `prisma generate` alone, when the schema changed: what a type check needs. */
import { build } from './build/build.mjs';
import { generateStep } from './build/steps.mjs';

await build([generateStep]).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
