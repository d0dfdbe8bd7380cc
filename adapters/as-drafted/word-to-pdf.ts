import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** Turns a Word file into a PDF; undefined when the file cannot be converted. */
export type WordToPdf = (docx: Uint8Array) => Promise<Uint8Array | undefined>;

const KNOWN_PLACES = ['/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'];
const LONGEST_MS = 60_000;
const run = promisify(execFile);

/** The converter of this machine; undefined where LibreOffice is not installed. */
export async function findWordToPdf(): Promise<WordToPdf | undefined> {
  for (const program of KNOWN_PLACES) {
    if (await isThere(program)) return oneAtATime((docx) => convert(program, docx));
  }
  return undefined;
}

/**
 * A folder and a profile of its own for each file: two conversions that share a profile make no file and say nothing. Macros never
 * run, and nothing is kept.
 */
async function convert(program: string, docx: Uint8Array): Promise<Uint8Array | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'trinh-word-'));
  try {
    await writeFile(join(folder, 'draft.docx'), docx);
    await run(program, [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--norestore', '--nolockcheck',
      '--convert-to', 'pdf:writer_pdf_Export', '--outdir', folder, join(folder, 'draft.docx'),
    ], { timeout: LONGEST_MS, killSignal: 'SIGKILL' });
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

async function isThere(program: string): Promise<boolean> {
  try {
    await access(program);
    return true;
  } catch {
    return false;
  }
}
