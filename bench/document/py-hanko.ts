import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { projectRoot } from '../../config/project-root';
import type { Say } from '../../embedded/say';
import type { Hands } from './hand';
import { repeatedOf, type Repeated } from './repeat';

/** What pyHanko took for the visible signature and its proof; or why there is no figure. */
export type PyHankoRow = { readonly version: string; readonly signVisible: Repeated } | { readonly missing: string };

interface Asked {
  readonly approved: Uint8Array;
  readonly hands: Hands;
  readonly times: number;
  readonly warmUp: number;
}

const ANSWER = z.object({ version: z.string(), milliseconds: z.array(z.number()) });
const LONGEST_MS = 600_000;
const run = promisify(execFile);

/** The same file, key and field, in one Python process with everything loaded: its start is not counted either. */
export async function measurePyHanko({ approved, hands, times, warmUp }: Asked, say: Say): Promise<PyHankoRow> {
  const isThere = await run('python3', ['-c', 'import pyhanko, pyhanko_certvalidator']).then(() => true, () => false);
  if (!isThere) return { missing: 'chưa cài pyHanko (pip install pyhanko)' };
  say('pyHanko ký và kiểm tra cùng tệp…');
  const folder = await mkdtemp(join(tmpdir(), 'trinh-pyhanko-'));
  try {
    await writeFile(join(folder, 'approved.pdf'), approved);
    await writeFile(join(folder, 'key.pem'), hands.signer.privateKeyPem, { mode: 0o600 });
    await writeFile(join(folder, 'certificate.pem'), new X509Certificate(Buffer.from(hands.signer.certificate.der)).toString());
    await writeFile(join(folder, 'authority.pem'), hands.authorityPem);
    const script = join(projectRoot(), 'bench', 'document', 'py_hanko.py');
    const { stdout } = await run('python3', [script, folder, String(times), String(warmUp)], { timeout: LONGEST_MS });
    const { version, milliseconds } = ANSWER.parse(JSON.parse(stdout));
    return { version, signVisible: repeatedOf(milliseconds) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
