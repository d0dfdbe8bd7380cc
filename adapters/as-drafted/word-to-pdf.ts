import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { reachesOut } from './reaches-out';
import { WARY_PROFILE } from './wary-profile';

/** Turns a Word file into a PDF; undefined when the file cannot be converted. */
export type WordToPdf = (docx: Uint8Array) => Promise<Uint8Array | undefined>;

/** Where distributions put LibreOffice. */
export const SOFFICE_PLACES = ['/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'];
/** Where its start script finds its tools. */
const PROGRAM_FOLDERS = '/usr/local/bin:/usr/bin:/bin';
const LONGEST_MS = 60_000;
/** Files of drafters who look at a page, point at it and hand it in, one after the other. */
const REMEMBERED = 20;
const run = promisify(execFile);

/** The converter of this machine, the first of `programs` that is there; undefined where LibreOffice is not installed. */
export async function findWordToPdf(programs: readonly string[] = SOFFICE_PLACES): Promise<WordToPdf | undefined> {
  for (const program of programs) {
    if (await isThere(program)) return remembering(oneAtATime((docx) => convert(program, docx)));
  }
  return undefined;
}

/**
 * A folder and a profile of its own for each file: two conversions that share a profile make no file and say nothing. Macros never
 * run, nothing is fetched that the file points at, no setting of ours is in sight of what reads it, and nothing is kept.
 */
async function convert(program: string, docx: Uint8Array): Promise<Uint8Array | undefined> {
  if (reachesOut(docx)) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'trinh-word-'));
  const profile = join(folder, 'profile');
  try {
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), WARY_PROFILE);
    await writeFile(join(folder, 'draft.docx'), docx);
    await run(program, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', '--nolockcheck',
      '--convert-to', 'pdf:writer_pdf_Export', '--outdir', folder, join(folder, 'draft.docx'),
    ], { timeout: LONGEST_MS, killSignal: 'SIGKILL', env: { HOME: folder, PATH: PROGRAM_FOLDERS } });
    return new Uint8Array(await readFile(join(folder, 'draft.pdf')));
  } catch {
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Each conversion takes a core and 200 MB: they wait for each other. */
function oneAtATime(work: WordToPdf): WordToPdf {
  let last: Promise<unknown> = Promise.resolve();
  return (docx) => {
    const turn = last.then(() => work(docx));
    last = turn;
    return turn;
  };
}

/** A file among the last is not converted again: the page somebody pointed at is the very page that is signed. A failure is tried again. */
function remembering(work: WordToPdf): WordToPdf {
  const made = new Map<string, Promise<Uint8Array | undefined>>();
  return async (docx) => {
    const sha256 = createHash('sha256').update(docx).digest('hex');
    const converting = made.get(sha256) ?? work(docx);
    made.set(sha256, converting);
    const [oldest] = made.keys();
    if (made.size > REMEMBERED && oldest !== undefined) made.delete(oldest);
    const pdf = await converting;
    if (pdf === undefined) made.delete(sha256);
    return pdf;
  };
}

async function isThere(program: string): Promise<boolean> {
  try {
    await access(program);
    return true;
  } catch {
    return false;
  }
}
