import { AlignmentType, Document, Packer, PageOrientation, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { sayDay } from '../../domain/calendar/say-day';
import { civilDateOf } from '../../domain/time/instant';
import { ANSWER_WORDS } from '../documents/timeline-words';
import type { ResolutionTable } from './resolution.schema';

const TITLE = 'BẢNG TỔNG HỢP Ý KIẾN VÀ TIẾP THU, GIẢI TRÌNH';
const COLUMNS = [
  { title: 'TT', percent: 5 }, { title: 'Cơ quan, đơn vị', percent: 20 }, { title: 'Nội dung góp ý', percent: 38 },
  { title: 'Nội dung tiếp thu, giải trình', percent: 37 },
];
const HOW_WORDS = { accepted: 'Tiếp thu', 'partly-accepted': 'Tiếp thu một phần', explained: 'Giải trình' } as const;
const FACE = 'Times New Roman';
const SIZE_HALF_POINTS = 26;

/** The table as it goes with the submission: every unit that was asked, also those that only agreed and those that were silent. */
export async function tableFile(table: ResolutionTable): Promise<Buffer> {
  const page = { size: { orientation: PageOrientation.LANDSCAPE } };
  const document = new Document({
    styles: { default: { document: { run: { font: FACE, size: SIZE_HALF_POINTS } } } },
    sections: [{
      properties: { page },
      children: [centred(TITLE, true), centred(`${table.subject} (dự thảo lần ${table.version})`, false), new Paragraph(''), tableOf(table)],
    }],
  });
  return Packer.toBuffer(document);
}

function tableOf(table: ResolutionTable): Table {
  const rows = [...spoken(table), ...agreed(table), ...silent(table)];
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: COLUMNS.map(({ title, percent }) => cell([title], percent, true)) }),
      ...rows.map((texts, index) => new TableRow({
        children: [[String(index + 1)], ...texts].map((lines, column) => cell(lines, COLUMNS[column]?.percent ?? 0, false)),
      })),
    ],
  });
}

type Row = readonly (readonly string[])[];

function spoken({ groups }: ResolutionTable): readonly Row[] {
  return groups.flatMap((group) => group.points.map(({ place, text, reply }): Row => [
    [group.unitName],
    [`(${place}) ${text}`, ...(group.outdated ? [`Góp ý trên dự thảo lần ${group.textVersion}.`] : [])],
    reply?.how ? [`${HOW_WORDS[reply.how]}: ${reply.text}`, ...(reply.whereChanged ? [`Sửa tại ${reply.whereChanged}.`] : [])] : [''],
  ]));
}

function agreed(table: ResolutionTable): readonly Row[] {
  return table.agreed.map(({ unitName, answer, at }) => [[unitName], [`${wordsOf(answer)} (${sayDay(civilDateOf(at))})`], ['']]);
}

function silent(table: ResolutionTable): readonly Row[] {
  return table.silent.map(({ unitName }) => [[unitName], [table.collecting ? 'Chưa có ý kiến' : 'Chưa có ý kiến (quá hạn)'], ['']]);
}

function wordsOf(answer: string): string {
  const words = Object.entries(ANSWER_WORDS).find(([known]) => known === answer)?.[1] ?? answer;
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

function cell(lines: readonly string[], percent: number, bold: boolean): TableCell {
  return new TableCell({
    width: { size: percent, type: WidthType.PERCENTAGE },
    children: lines.map((text) => new Paragraph({ ...(bold && { alignment: AlignmentType.CENTER }), children: [new TextRun({ text, bold })] })),
  });
}

function centred(text: string, bold: boolean): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold })] });
}
