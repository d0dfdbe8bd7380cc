import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx';
import { runsOfPdf } from '../../../adapters/as-drafted/runs-of-pdf';
import { usualWidths } from '../../../adapters/as-drafted/usual-widths';
import { findWordToPdf, SOFFICE_PLACES } from '../../../adapters/as-drafted/word-to-pdf';
import { findPlaces } from '../../../domain/as-drafted/find-places';
import { STATE_LAYOUT } from '../../../domain/rulepacks/layout/state-layout';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trinh-soffice-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Stands where LibreOffice would, and does with its command line what `script` says; the last argument is the file, `$out` the folder. */
async function program(name: string, script: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\nfor last; do :; done\nout=$(dirname "$last")\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

const WORD = Buffer.from('a Word file');
const OTHER = Buffer.from('another Word file');

test('where LibreOffice is not installed there is no converter', async () => {
  expect(await findWordToPdf([join(folder, 'nowhere')])).toBeUndefined();
});

test('the first that is installed converts, each file in a folder and with a profile of its own', async () => {
  const told = join(folder, 'told');
  const soffice = await program('soffice', `echo "$1 $out" >> ${told}\n{ printf '%s' '%PDF of '; cat "$last"; } > "$out/draft.pdf"`);
  const convert = await findWordToPdf([join(folder, 'nowhere'), soffice, join(folder, 'never')]);
  const made = await Promise.all([convert?.(WORD), convert?.(OTHER)]);
  expect(made.map((pdf) => Buffer.from(pdf ?? []).toString())).toEqual(['%PDF of a Word file', '%PDF of another Word file']);
  const [first = '', second = ''] = (await readFile(told, 'utf8')).trim().split('\n');
  const [profile, out] = first.split(' ');
  expect(profile).toBe(`-env:UserInstallation=file://${out}/profile`);
  expect(second).not.toBe(first);
  // nothing of a draft stays on the disk
  expect(existsSync(out ?? '')).toBe(false);
});

test('the same file is converted once: the page that is looked at is the page that is signed', async () => {
  const told = join(folder, 'times');
  const soffice = await program('counts', `echo once >> ${told}\nwc -l < ${told} > "$out/draft.pdf"`);
  const convert = await findWordToPdf([soffice]);
  const first = await convert?.(WORD);
  const [again, other] = [await convert?.(WORD), await convert?.(OTHER)];
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});

test.each([
  ['fails', 'exit 1'],
  ['makes no file and says nothing, as it does when a profile is taken', 'exit 0'],
  ['is killed', 'kill -9 $$'],
])('a converter that %s gives no page, and the next file is converted', async (_what, script) => {
  const once = join(folder, `once-${script.replace(/\W/gu, '')}`);
  const convert = await findWordToPdf([await program('fails-once', `[ -e ${once} ] || { touch ${once}; ${script}; }\necho %PDF > "$out/draft.pdf"`)]);
  expect(await convert?.(WORD)).toBeUndefined();
  // an end without a file is not an error of the shell: the second time there is one
  expect(Buffer.from((await convert?.(WORD)) ?? []).toString()).toBe('%PDF\n');
});

test('a file that fetches something from elsewhere is not opened; one with a link to follow is', async () => {
  const soffice = await program('obeys', 'env > "$out/draft.pdf"');
  const convert = await findWordToPdf([soffice]);
  const pointing = (kind: string): Uint8Array => zipSync({
    'word/document.xml': strToU8('<w:document/>'),
    'word/_rels/document.xml.rels': strToU8(
      `<r:Relationships xmlns:r="x"><r:Relationship Type="http://x/${kind}" Target="http://10.0.0.1/x" TargetMode="Ext&#101;rnal"/></r:Relationships>`,
    ),
  });
  expect(await convert?.(pointing('image'))).toBeUndefined();
  const environment = Buffer.from((await convert?.(pointing('hyperlink'))) ?? []).toString();
  // what reads a hostile file sees nothing of how the office is set up
  expect(environment).toContain('HOME=');
  expect(environment).not.toContain('NODE_ENV');
});

// Where LibreOffice is installed, the true one is tried as well.
if (SOFFICE_PLACES.some((place) => existsSync(place))) {
  test('LibreOffice makes a page on which number, date and signature are found', async () => {
    const convert = await findWordToPdf();
    const pdf = await convert?.(await noticeOfWord());
    const read = await runsOfPdf(pdf ?? new Uint8Array());
    if (read.kind === 'refused') throw new Error(read.sentence);
    const found = findPlaces({ pages: read.pages, signerName: 'Lương Thế Khoa', signing: STATE_LAYOUT.signing, pointed: {} }, usualWidths());
    expect(found.missing).toEqual([]);
  });
}

/** A notice as a clerk writes it in Word, with its blanks. */
function noticeOfWord(): Promise<Buffer> {
  const line = (text: string, indent = 0) => new Paragraph({
    indent: { left: indent }, children: [new TextRun({ text, font: 'Times New Roman', size: 28 })],
  });
  return Packer.toBuffer(new Document({
    sections: [{
      children: [
        line('ỦY BAN NHÂN DÂN PHƯỜNG HOA SEN'), line('Số:          /TB-UBND'), line('Hoa Sen, ngày      tháng      năm', 4_000),
        new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: 'THÔNG BÁO', bold: true, size: 28 })] }),
        line('Lịch tiếp công dân quý IV năm 2026 được niêm yết tại trụ sở Ủy ban nhân dân phường.'),
        line('CHỦ TỊCH', 6_200), line(''), line(''), line(''), line(''), line('Lương Thế Khoa', 5_900),
      ],
    }],
  }));
}
