import type { NumberSeries } from '../../../domain/registers/number-series';
import type { CivilDate } from '../../../domain/time/instant';

const WHY = 'Tiếp theo sổ đăng ký văn bản đi bằng giấy';

/** The office begins with Trình in mid-year: each series goes on from the number after the last one in the paper book. */
export function seriesOpenedIn(today: CivilDate): readonly NumberSeries[] {
  const year = today.slice(0, 4);
  const on = `${today.slice(0, 7)}-01`;
  const yearly = (agencyId: string, documentTypes: readonly string[], next: number, name: string): NumberSeries => ({
    id: `${agencyId}-${documentTypes[0] ?? 'khac'}`, agencyId, name, documentTypes, scope: 'year', givenBy: 'trinh',
    givenWhen: 'after-signature',
    openings: [{ scope: year, number: next, on, reason: WHY }],
  });
  const termly = (type: string, next: number, name: string): NumberSeries => ({
    id: `du-${type}`, agencyId: 'du', name, documentTypes: [type], scope: 'term', givenBy: 'trinh', givenWhen: 'after-signature',
    openings: [{ scope: '2025-2030', number: next, on, reason: WHY }],
  });
  return [
    yearly('ubnd', ['BC'], 641, 'Báo cáo'),
    yearly('ubnd', ['QĐ'], 1873, 'Quyết định'),
    yearly('ubnd', ['CV'], 2210, 'Công văn'),
    yearly('ubnd', ['KH'], 188, 'Kế hoạch'),
    yearly('ubnd', ['TTr'], 97, 'Tờ trình'),
    yearly('ubnd', ['TB'], 305, 'Thông báo'),
    yearly('ubnd', ['SY', 'TrS', 'SL'], 58, 'Bản sao'),
    yearly('ubnd', [], 412, 'Các loại văn bản khác'),
    yearly('hdnd', ['NQ'], 24, 'Nghị quyết'),
    yearly('hdnd', ['SY', 'TrS', 'SL'], 9, 'Bản sao'),
    yearly('hdnd', [], 131, 'Các loại văn bản khác'),
    termly('KL', 38, 'Kết luận'),
    termly('NQ', 15, 'Nghị quyết'),
    termly('QĐ', 402, 'Quyết định'),
    termly('BC', 176, 'Báo cáo'),
    termly('TB', 93, 'Thông báo'),
    termly('KH', 61, 'Kế hoạch'),
    termly('TTr', 48, 'Tờ trình'),
    termly('CTr', 12, 'Chương trình'),
    termly('CV', 517, 'Công văn'),
  ];
}
