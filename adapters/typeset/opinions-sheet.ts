import { sayDay } from '../../domain/calendar/say-day';
import { civilDateOf } from '../../domain/time/instant';
import { answerWords } from './answer-words';
import { cell, type Sheet, type SheetCell } from './sheet';

/** What was said and what became of it, unit by unit; times are instants. */
export interface OpinionsTable {
  readonly subject: string;
  readonly version: number;
  readonly collecting: boolean;
  readonly asked: number;
  readonly groups: readonly {
    readonly unitName: string; readonly answer: string; readonly outdated: boolean; readonly textVersion: number;
    readonly points: readonly {
      readonly text: string; readonly place: string;
      readonly reply?: { readonly how?: Handling | undefined; readonly text: string; readonly whereChanged: string } | undefined;
    }[];
  }[];
  readonly agreed: readonly { readonly unitName: string; readonly answer: string; readonly at: string }[];
  readonly silent: readonly { readonly unitName: string }[];
  readonly silenceWords?: string | undefined;
}

type Handling = 'accepted' | 'partly-accepted' | 'explained';
const HANDLING: Readonly<Record<Handling, string>> = { 'accepted': 'Tiếp thu', 'partly-accepted': 'Tiếp thu một phần', 'explained': 'Giải trình' };

export interface SheetHead {
  readonly isParty: boolean;
  readonly agencyName: string;
  readonly unitName: string;
}

/** The table of opinions as a page that lies on its side: every unit that was asked has its row, also one that said nothing. */
export function opinionsSheet(table: OpinionsTable, { isParty, agencyName, unitName }: SheetHead): Sheet {
  const rows = [...table.groups.flatMap(spoken), ...table.agreed.map(agreed), ...table.silent.map(({ unitName: unit }) => silent(unit, table.collecting))];
  return {
    isParty, agency: agencyName, unit: unitName, title: 'BẢNG TỔNG HỢP Ý KIẾN VÀ TIẾP THU, GIẢI TRÌNH',
    subtitle: `${table.subject} (dự thảo lần ${table.version})`, isWide: true,
    tables: [{
      header: ['TT', 'Cơ quan, đơn vị', 'Nội dung góp ý', 'Nội dung tiếp thu, giải trình'], shares: [1, 4, 8, 8],
      rows: rows.map((row, at) => [cell([String(at + 1)]), ...row]),
    }],
    notes: [
      `Đã lấy ý kiến ${table.asked} cơ quan, đơn vị; ${table.groups.length + table.agreed.length} cơ quan, đơn vị trả lời.`,
      ...(table.silenceWords ? [table.silenceWords] : []),
    ],
  };
}

type Group = OpinionsTable['groups'][number];

function spoken(group: Group): readonly (readonly SheetCell[])[] {
  const older = group.outdated ? [`Góp ý trên dự thảo lần ${group.textVersion}.`] : [];
  return group.points.map(({ place, text, reply }, at) => [
    cell(at === 0 ? [group.unitName, answerWords(group.answer)] : [group.unitName]),
    cell([`(${place}) ${text}`, ...older]),
    cell(
      reply?.how
        ? [HANDLING[reply.how], reply.text, ...(reply.whereChanged ? [`Sửa tại ${reply.whereChanged}.`] : [])]
        : ['Chưa tiếp thu, giải trình.'],
      { isStrong: reply?.how !== undefined },
    ),
  ]);
}

function agreed({ unitName, answer, at }: OpinionsTable['agreed'][number]): readonly SheetCell[] {
  return [cell([unitName]), cell([`${answerWords(answer)} (${sayDay(civilDateOf(at))})`]), cell([])];
}

function silent(unitName: string, collecting: boolean): readonly SheetCell[] {
  return [cell([unitName]), cell([collecting ? 'Chưa có ý kiến' : 'Chưa có ý kiến (quá hạn)']), cell([])];
}
