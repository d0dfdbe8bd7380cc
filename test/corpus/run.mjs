/**
 * `npm run test:corpus -- FOLDER`: real drafts beside what a careful clerk would key in, field by field; and nothing of them may stand in
 * the project.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireTypescript } from '../../cli/bin/build/run-typescript.mjs';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Name the folder of drafts: npm run test:corpus -- FOLDER');
  process.exitCode = 2;
} else {
  const { printComparison } = requireTypescript('test/corpus/compare.ts');
  const { findTraces } = requireTypescript('test/corpus/traces.ts');
  const isSame = printComparison(resolve(folder));
  const traces = findTraces(resolve(folder), fileURLToPath(new URL('../..', import.meta.url)));
  for (const { file, words } of traces) console.log(`TRACE  ${file}  ${words}`);
  console.log(`${traces.length} names, places or sentences of these drafts stand in the project.`);
  process.exitCode = isSame && traces.length === 0 ? 0 : 1;
}
