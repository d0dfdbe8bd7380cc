import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { qpdf } from './file-judges';
import { makeIssuedFiles } from './issued-files';
import { dss, veraPdf } from './java-judges';
import type { Judge } from './judge';
import { hear, linesOf } from './hearing';
import { opensslCms, pdfsig, pyHanko } from './signature-judges';

const JUDGES: readonly Judge[] = [qpdf, veraPdf, pdfsig, opensslCms, pyHanko, dss];

/** `npm run judges`: every kind of issued file before the validators of others. Answers the exit code: 1 when one of them says no. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, keep: { type: 'string' } } });
  const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'trinh-judges-')));
  try {
    const { files, authority, notMade } = await makeIssuedFiles(folder);
    const heard = await hear(JUDGES, files, authority, (line) => process.stderr.write(`${line}\n`));
    const lines = [...notMade.map((why) => `chưa xét ${why}`), ...linesOf(heard)];
    process.stdout.write(values.json ? `${JSON.stringify({ ...heard, notMade }, null, 2)}\n` : `${lines.join('\n')}\n`);
    return heard.verdicts.every(({ ok }) => ok) ? 0 : 1;
  } finally {
    if (values.keep === undefined) await rm(folder, { recursive: true, force: true });
  }
}

main().then((code) => process.exit(code), (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
