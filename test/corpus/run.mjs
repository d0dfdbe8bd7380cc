/** `npm run test:corpus -- FOLDER`: real drafts beside what a careful clerk would key in, field by field. */
import { resolve } from 'node:path';
import { requireTypescript } from '../../cli/bin/build/run-typescript.mjs';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Name the folder of drafts: npm run test:corpus -- FOLDER');
  process.exitCode = 2;
} else {
  const { printComparison } = requireTypescript('test/corpus/compare.ts');
  process.exitCode = printComparison(resolve(folder)) ? 0 : 1;
}
