import type { FollowUp } from '../../api/generated/api';

/** A picture begins with its sentence: "9 việc quá hạn, 6 ở bước Lấy ý kiến. Riêng Phòng … giữ 3." */
export function sentenceFor({ units, stages }: FollowUp): string {
  const late = units.reduce((sum, unit) => sum + unit.late, 0);
  if (late === 0) return 'Không có việc nào quá hạn.';
  const byStage = stages.map(({ id, words }) => ({
    words,
    late: units.reduce((sum, unit) => sum + (unit.cells.find((cell) => cell.stage === id)?.late ?? 0), 0),
  }));
  const most = byStage.toSorted((one, other) => other.late - one.late)[0];
  const [first] = units;
  const where = most && most.late < late ? `, ${most.late} ở bước ${most.words.toLocaleLowerCase('vi')}` : '';
  const who = first && units.length > 1 && first.late > 1 ? ` Riêng ${first.name} giữ ${first.late}.` : '';
  return most && most.late === late
    ? `${late} việc quá hạn, ${late > 1 ? 'đều ' : ''}ở bước ${most.words.toLocaleLowerCase('vi')}.${who}`
    : `${late} việc quá hạn${where}.${who}`;
}
