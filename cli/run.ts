import { main } from './main';

// Entry of an installation that is already built (a container), where `cli/bin/trinh.mjs` has nothing to build.
main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
