import { missingProgram, oneByOne, run, type Judge } from './judge';

/** qpdf: syntax, cross-references and streams of the file. */
export const qpdf: Judge = {
  name: 'qpdf',
  asks: 'every-file',
  missing: async () => missingProgram('qpdf', 'apt-get install qpdf'),
  judge: oneByOne(async ({ path }) => {
    const { code, out } = await run('qpdf', ['--check', path]);
    const warnings = out.split('\n').filter((line) => /WARNING/.test(line));
    return { ok: code === 0, said: code === 0 ? 'không có lỗi cú pháp' : (out.trim().split('\n').at(-1) ?? ''), warnings };
  }),
};
