import { daysFromTo } from './say-day';
import type { CalendarDay, WorkingCalendar } from './working-calendar';
import { yearByRule } from './year-by-rule';

const NEW_YEAR = 'Tết Dương lịch';
const LUNAR_NEW_YEAR = 'Tết Nguyên đán';
const HUNG_KINGS = 'Giỗ Tổ Hùng Vương';
const VICTORY_DAY = 'Ngày Chiến thắng';
const LABOUR_DAY = 'Quốc tế Lao động';
const VICTORY_AND_LABOUR = 'Ngày Chiến thắng, Quốc tế Lao động';
const NATIONAL_DAY = 'Quốc khánh';

const NOTICES = {
  2021: 'Thông báo số 4875',
  2022: 'Thông báo số 119',
  2023: 'Thông báo số 5034',
  2024: 'Thông báo số 5015',
  2025: 'Thông báo số 6150',
  2026: 'Thông báo số 9441/TB-BNV ngày 16/10/2025',
} as const;
const SWAP_2024 = 'Thông báo số 1570';
const SWAP_NEW_YEAR_2026 = 'Công văn số 12729/VPCP-KGVX';

/**
 * Weekdays off and Saturdays worked in the civil service, by the yearly notices. 2027 has none yet: it stands as the rule gives it
 * (lunar new year on 6 February, the tenth of the third month on 16 April) until its notice replaces it.
 */
export const officialCalendar: WorkingCalendar = {
  version: 1,
  years: [
    ...Object.entries(NOTICES).map(([year, source]) => ({ year: Number(year), confirmed: true, source })),
    { year: 2027, confirmed: false, source: 'Tính theo Bộ luật Lao động 2019, Điều 111-112; chưa có thông báo' },
  ],
  days: [
    ...off(NOTICES[2021], '2021-01-01', NEW_YEAR),
    ...off(NOTICES[2021], '2021-02-10', LUNAR_NEW_YEAR, '2021-02-12'),
    ...off(NOTICES[2021], '2021-02-15', LUNAR_NEW_YEAR, '2021-02-16'),
    ...off(NOTICES[2021], '2021-04-21', HUNG_KINGS),
    ...off(NOTICES[2021], '2021-04-30', VICTORY_DAY),
    ...off(NOTICES[2021], '2021-05-03', `Nghỉ bù ${LABOUR_DAY}`),
    ...off(NOTICES[2021], '2021-09-02', NATIONAL_DAY, '2021-09-03'),

    ...off(NOTICES[2022], '2022-01-03', `Nghỉ bù ${NEW_YEAR}`),
    ...off(NOTICES[2022], '2022-01-31', LUNAR_NEW_YEAR, '2022-02-04'),
    ...off(NOTICES[2022], '2022-04-11', `Nghỉ bù ${HUNG_KINGS}`),
    ...off(NOTICES[2022], '2022-05-02', `Nghỉ bù ${VICTORY_AND_LABOUR}`, '2022-05-03'),
    ...off(NOTICES[2022], '2022-09-01', NATIONAL_DAY, '2022-09-02'),

    ...off(NOTICES[2023], '2023-01-02', `Nghỉ bù ${NEW_YEAR}`),
    ...off(NOTICES[2023], '2023-01-20', LUNAR_NEW_YEAR),
    ...off(NOTICES[2023], '2023-01-23', LUNAR_NEW_YEAR, '2023-01-26'),
    ...off(NOTICES[2023], '2023-05-01', LABOUR_DAY),
    ...off(NOTICES[2023], '2023-05-02', `Nghỉ bù ${HUNG_KINGS}, ${VICTORY_DAY}`, '2023-05-03'),
    ...off(NOTICES[2023], '2023-09-01', NATIONAL_DAY),
    ...off(NOTICES[2023], '2023-09-04', `Nghỉ bù ${NATIONAL_DAY}`),

    ...off(NOTICES[2024], '2024-01-01', NEW_YEAR),
    ...off(NOTICES[2024], '2024-02-08', LUNAR_NEW_YEAR, '2024-02-09'),
    ...off(NOTICES[2024], '2024-02-12', LUNAR_NEW_YEAR, '2024-02-14'),
    ...off(NOTICES[2024], '2024-04-18', HUNG_KINGS),
    ...off(SWAP_2024, '2024-04-29', 'Nghỉ hoán đổi với thứ Bảy 04/5/2024'),
    ...off(NOTICES[2024], '2024-04-30', VICTORY_DAY),
    ...off(NOTICES[2024], '2024-05-01', LABOUR_DAY),
    worked(SWAP_2024, '2024-05-04', 'Làm bù cho thứ Hai 29/4/2024'),
    ...off(NOTICES[2024], '2024-09-02', NATIONAL_DAY, '2024-09-03'),

    ...off(NOTICES[2025], '2025-01-01', NEW_YEAR),
    ...off(NOTICES[2025], '2025-01-27', LUNAR_NEW_YEAR, '2025-01-31'),
    ...off(NOTICES[2025], '2025-04-07', HUNG_KINGS),
    worked(NOTICES[2025], '2025-04-26', 'Làm bù cho thứ Sáu 02/5/2025'),
    ...off(NOTICES[2025], '2025-04-30', VICTORY_DAY),
    ...off(NOTICES[2025], '2025-05-01', LABOUR_DAY),
    ...off(NOTICES[2025], '2025-05-02', 'Nghỉ hoán đổi với thứ Bảy 26/4/2025'),
    ...off(NOTICES[2025], '2025-09-01', NATIONAL_DAY, '2025-09-02'),

    ...off(NOTICES[2026], '2026-01-01', NEW_YEAR),
    ...off(SWAP_NEW_YEAR_2026, '2026-01-02', 'Nghỉ hoán đổi với thứ Bảy 10/01/2026'),
    worked(SWAP_NEW_YEAR_2026, '2026-01-10', 'Làm bù cho thứ Sáu 02/01/2026'),
    ...off(NOTICES[2026], '2026-02-16', LUNAR_NEW_YEAR, '2026-02-20'),
    ...off(NOTICES[2026], '2026-04-27', `Nghỉ bù ${HUNG_KINGS}`),
    ...off(NOTICES[2026], '2026-04-30', VICTORY_DAY),
    ...off(NOTICES[2026], '2026-05-01', LABOUR_DAY),
    worked(NOTICES[2026], '2026-08-22', 'Làm bù cho thứ Hai 31/8/2026'),
    ...off(NOTICES[2026], '2026-08-31', 'Nghỉ hoán đổi với thứ Bảy 22/8/2026'),
    ...off(NOTICES[2026], '2026-09-01', NATIONAL_DAY, '2026-09-02'),
    ...off('Nghị quyết 28/2026/QH16', '2026-11-24', 'Ngày Văn hóa Việt Nam'),

    ...yearByRule(2027, { newYear: '2027-02-06', hungKings: '2027-04-16' }),
  ],
};

function off(source: string, from: string, name: string, to = from): readonly CalendarDay[] {
  return daysFromTo(from, to).map((on) => ({ on, kind: 'off', name, source }));
}

function worked(source: string, on: string, name: string): CalendarDay {
  return { on, kind: 'worked', name, source };
}
