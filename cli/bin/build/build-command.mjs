import { build, tell } from './build.mjs';
import { allSteps, apiTypesStep, generateStep, webStep } from './steps.mjs';
import { requireTypescript } from './run-typescript.mjs';

/** `trinh build`: works before anything is compiled, so it stands beside the other commands' code. */
export async function runBuildCommand(args) {
  const force = args.includes('--force');
  if (!args.includes('--for-tests')) return build(allSteps, { force });
  const { findTemporal } = requireTypescript('embedded/temporal-finder.ts');
  const { readMachine } = requireTypescript('config/machine.ts');
  // Tests make and break what they find, so they never use a server somebody else runs. Where it must be fetched first, the rest is built meanwhile.
  await Promise.all([
    findTemporal({ ...readMachine(), temporalAddress: undefined }, tell),
    build([generateStep, apiTypesStep, webStep], { force }),
  ]);
  return undefined;
}
