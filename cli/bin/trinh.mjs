#!/usr/bin/env node
/** The `trinh` command: says how it is used at once; else builds what changed and hands over to the compiled program. */
import { createRequire } from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Trình cần Node.js 20.19 trở lên; máy đang có ${process.versions.node}. Hãy nâng cấp Node.js rồi chạy lại.\n`);
  process.exit(1);
}

const { build } = await import('./build/build.mjs');
const { allSteps } = await import('./build/steps.mjs');
const { requireTypescript } = await import('./build/run-typescript.mjs');
const args = process.argv.slice(2);

try {
  const help = requireTypescript('cli/help/help-asked.ts').helpAsked(args);
  if (help !== undefined) {
    process.stdout.write(help);
  } else if (args[0] === 'build') {
    const { runBuildCommand } = await import('./build/build-command.mjs');
    await runBuildCommand(args.slice(1));
  } else {
    await build(allSteps);
    await createRequire(import.meta.url)('../../dist/cli/main.js').main(args);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
