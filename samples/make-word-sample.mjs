// Writes the report of this folder as a Word file, the way a clerk lays it out: header and signature in tables without borders,
// real footnotes, real tables. Run once after the text changed: node samples/make-word-sample.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import {
  AlignmentType, BorderStyle, Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType,
} from 'docx';

const NAME = 'bao-cao-kinh-te-xa-hoi-6-thang';
const lines = readFileSync(new URL(`${NAME}.txt`, import.meta.url), 'utf8').split('\n');
const notes = lines.flatMap((line) => /^\[\^(\d+)\]: (.*)$/u.exec(line)?.slice(1, 3) ? [/^\[\^(\d+)\]: (.*)$/u.exec(line).slice(1,
  3)] : []);
const titleAt = lines.indexOf('BÁO CÁO');
const recipientsAt = lines.indexOf('Nơi nhận:');
const signatureAt = lines.findIndex((line) => line.startsWith('TM. '));
const annexAt = lines.indexOf('PHỤ LỤC');

const NONE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

const header = lines.slice(0, titleAt).filter((line) => line.trim() !== '').map((line) => line.trim().split(/ {3,}(?=CỘNG|Độc|Hoa Sen,)/u));
const document = new Document({
  styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
  footnotes: Object.fromEntries(notes.map(([number, text]) => [number, { children: [new Paragraph(text)] }])),
  sections: [{
    properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1701, right: 1134 } } },
    children: [
      layout(header.map(([left]) => left), header.map(([, right]) => right ?? '')),
      ...blocks(lines.slice(titleAt, recipientsAt)),
      layout(lines.slice(recipientsAt, signatureAt), lines.slice(signatureAt, annexAt), AlignmentType.LEFT),
      ...blocks(lines.slice(annexAt).filter((line) => !line.startsWith('[^')), true),
    ],
  }],
});
writeFileSync(new URL(`${NAME}.docx`, import.meta.url), await Packer.toBuffer(document));

function layout(left, right, leftAlignment = AlignmentType.CENTER) {
  const cell = (texts, alignment) => new TableCell({
    borders: NO_BORDERS,
    children: texts.filter((text) => text.trim() !== '').map((text) => new Paragraph({ alignment, children: [new TextRun(text.trim())] })),
  });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE }, borders: NO_BORDERS,
    rows: [new TableRow({ children: [cell(left, leftAlignment), cell(right, AlignmentType.CENTER)] })],
  });
}

function blocks(texts, isAnnex = false) {
  const written = [];
  let rows = [];
  for (const text of [...texts, '']) {
    if (text.startsWith('|')) {
      if (!text.startsWith('|---')) rows.push(text.slice(1, -1).split('|').map((cell) => cell.trim()));
      continue;
    }
    if (rows.length > 0) written.push(table(rows));
    rows = [];
    if (text.trim() !== '') written.push(paragraph(text, isAnnex && written.length === 0));
  }
  return written;
}

function table(rows) {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((row, at) => new TableRow({ tableHeader: at === 0,
      children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) })),
  });
}

function paragraph(text, pageBreakBefore) {
  const isTitle = text === text.toUpperCase();
  const children = text.split(/(\[\^\d+\])/u).map((piece) => {
    const mark = /^\[\^(\d+)\]$/u.exec(piece)?.[1];
    return mark === undefined ? new TextRun({ text: piece, bold: isTitle
      || /^(?:[IVX]+|\d+)\. [^.;:]*$/u.test(text) }) : new FootnoteReferenceRun(Number(mark));
  });
  return new Paragraph({
    pageBreakBefore, children, alignment: isTitle && !/^[IVX]+\./u.test(text) ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
    ...(!isTitle && { indent: { firstLine: 720 } }), spacing: { before: 120 },
  });
}
