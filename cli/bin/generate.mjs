/** What a type check needs: the database client, and the API's types for the screens. */
import { build } from './build/build.mjs';
import { apiTypesStep, generateStep } from './build/steps.mjs';

await build([generateStep, apiTypesStep]).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
