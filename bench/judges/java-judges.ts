import { javaProgram, type Row } from './java-program';
import type { FileToJudge, Judge, Verdict } from './judge';

const dssProgram = javaProgram('dss', 'DssJudge.java');
const veraPdfProgram = javaProgram('verapdf', 'VeraPdfJudge.java');

/**
 * What DSS may warn of. The law wants the seal over a part of the signature (Decree 30/2020, annex I.II.8); and the certificates of the
 * development authority name no address where they could be asked for, since there is none.
 */
const ACCEPTED = [/^Elements overlap on page/, /^The (authority|revocation) info access is not present/];
/**
 * What it says of a seal drawn by a tool of others in a field that was reserved before the leader signed. DSS lets a new appearance pass only
 * where its stream has the entries of the empty one; pyHanko writes none for FormType and Filter, and the box from its upper left corner, and
 * has no setting for that. How a tool draws cannot be known when the field is reserved. Any other undefined change is told by its path, and
 * counts. (Its lines in information, metadata and Extensions are not what DSS minds: without them it says the same.)
 */
const APPEARANCE_OF_TOOL = [
  /undefined object modifications after the signature revision/,
  /^undefined change after ChuKy1: .* \/Annots \d+ \d+ R \/AP \/N \d+ \d+ R \/(FormType|BBox|Filter)$/,
];

/** The validator of the European Commission: level of each signature, and everything it warns of. */
export const dss: Judge = {
  name: 'EU DSS',
  asks: 'signatures',
  missing: () => dssProgram.missing(),
  async judge(files, { pemPath, crlPath }) {
    const { out, rowsOf } = await dssProgram.ask([pemPath, crlPath], files.map(({ path }) => path));
    return files.map((file) => dssVerdict(file, rowsOf(file.path), out));
  },
};

function dssVerdict({ signatures, follows }: FileToJudge, rows: readonly Row[], out: string): Verdict {
  const verdicts = rows.filter(([kind]) => kind === 'signature');
  const passed = verdicts.filter(([, indication, level]) => indication === 'TOTAL_PASSED' && /^PAdES-BASELINE-/.test(level ?? ''));
  const messages = rows.filter(([kind]) => kind === 'message').map(([, text]) => text ?? '');
  const accepted = follows === 'appearance-of-tool' ? [...ACCEPTED, ...APPEARANCE_OF_TOOL] : ACCEPTED;
  const serious = messages.filter((text) => !accepted.some((one) => one.test(text)));
  const levels = verdicts.map(([, indication, level]) => `${level} ${indication}`).join(', ');
  const said = verdicts.length > 0 ? levels : (out.trim().split('\n')[0] ?? '');
  return { ok: passed.length === signatures && serious.length === 0, said, warnings: [...new Set(messages)] };
}

/** veraPDF: conformance with PDF/A-2a. */
export const veraPdf: Judge = {
  name: 'veraPDF',
  asks: 'archives',
  missing: () => veraPdfProgram.missing(),
  async judge(files) {
    const { out, rowsOf } = await veraPdfProgram.ask([], files.map(({ path }) => path));
    return files.map(({ path }) => veraPdfVerdict(rowsOf(path), out));
  },
};

function veraPdfVerdict(rows: readonly Row[], out: string): Verdict {
  const verdict = rows.find(([kind]) => kind === 'verdict');
  const failures = rows.filter(([kind]) => kind === 'failure').map(([, clause, text]) => `${clause} ${text}`);
  const [, flavour = '', compliant = ''] = verdict ?? [];
  const said = verdict ? `PDF/A-${flavour} ${compliant === 'true' ? 'đạt' : 'không đạt'}` : (out.trim().split('\n')[0] ?? '');
  return { ok: compliant === 'true', said, warnings: failures };
}
