import { javaProgram } from './java-program';
import type { Judge } from './judge';

const dssProgram = javaProgram('dss', 'DssJudge.java');
const veraPdfProgram = javaProgram('verapdf', 'VeraPdfJudge.java');

/**
 * What DSS may warn of. The law wants the seal over a part of the signature (Decree 30/2020, annex I.II.8); and the certificates of the
 * development authority name no address where they could be asked for, since there is none.
 */
const ACCEPTED = [/^Elements overlap on page/, /^The (authority|revocation) info access is not present/];

/** The validator of the European Commission: level of each signature, and everything it warns of. */
export const dss: Judge = {
  name: 'EU DSS',
  asks: 'signatures',
  missing: () => dssProgram.missing(),
  async judge({ path, signatures }, { pemPath, crlPath }) {
    const { ran, rows } = await dssProgram.ask([pemPath, crlPath, path]);
    const verdicts = rows.filter(([kind]) => kind === 'signature');
    const passed = verdicts.filter(([, indication, level]) => indication === 'TOTAL_PASSED' && /^PAdES-BASELINE-/.test(level ?? ''));
    const messages = rows.filter(([kind]) => kind === 'message').map(([, text]) => text ?? '');
    const serious = messages.filter((text) => !ACCEPTED.some((accepted) => accepted.test(text)));
    const levels = verdicts.map(([, indication, level]) => `${level} ${indication}`).join(', ');
    const said = verdicts.length > 0 ? levels : (ran.out.trim().split('\n')[0] ?? '');
    return { ok: ran.code === 0 && passed.length === signatures && serious.length === 0, said, warnings: [...new Set(messages)] };
  },
};

/** veraPDF: conformance with PDF/A-2a. */
export const veraPdf: Judge = {
  name: 'veraPDF',
  asks: 'every-file',
  missing: () => veraPdfProgram.missing(),
  async judge({ path }) {
    const { ran, rows } = await veraPdfProgram.ask([path]);
    const verdict = rows.find(([kind]) => kind === 'verdict');
    const failures = rows.filter(([kind]) => kind === 'failure').map(([, clause, text]) => `${clause} ${text}`);
    const [, flavour = '', compliant = ''] = verdict ?? [];
    const said = verdict ? `PDF/A-${flavour} ${compliant === 'true' ? 'đạt' : 'không đạt'}` : (ran.out.trim().split('\n')[0] ?? '');
    return { ok: ran.code === 0 && compliant === 'true', said, warnings: failures };
  },
};
