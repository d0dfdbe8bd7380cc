import { build, tell } from './build.mjs';
import { allSteps, apiTypesStep, generateStep, webStep } from './steps.mjs';
import { requireTypescript } from './run-typescript.mjs';

export const BUILD_HELP = `Dùng: trinh build [--force] [--for-tests]

Dựng chương trình từ mã nguồn; phần không đổi thì giữ nguyên.
  --force      dựng lại tất cả
  --for-tests  chỉ dựng phần các bài kiểm thử cần, và chuẩn bị máy chủ Temporal
`;

/** `trinh build`: works before anything is compiled, so it stands beside the other commands' code. */
export async function runBuildCommand(args) {
  if (args.includes('--help')) return process.stdout.write(BUILD_HELP);
  const force = args.includes('--force');
  if (!args.includes('--for-tests')) return build(allSteps, { force });
  await build([generateStep, apiTypesStep, webStep], { force });
  const { findTemporal } = requireTypescript('embedded/temporal-finder.ts');
  const { readMachine } = requireTypescript('config/machine.ts');
  // Tests make and break what they find, so they never use a server somebody else runs.
  await findTemporal({ ...readMachine(), temporalAddress: undefined }, tell);
  return undefined;
}
