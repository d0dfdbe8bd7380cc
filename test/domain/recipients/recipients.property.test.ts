import fc from 'fast-check';
import type { DistributionAddressee, RecipientGroup } from '../../../domain/organisation/addressee';
import { expandRecipients } from '../../../domain/recipients/expand-recipients';
import { parseRecipientLine } from '../../../domain/recipients/parse-recipient-line';

const NAMES = ['Thường trực Đảng ủy', 'UBND thành phố', 'Công an phường', 'Các Tổ dân phố', 'Sở Văn hóa, Thể thao và Du lịch',
  'Đại biểu HĐND phường', 'Hội Nông dân',
  'Văn phòng HĐND và UBND', 'Chủ tịch, các PCT UBND phường', 'Lữ đoàn 5', 'Như trên', 'Ủy ban MTTQ và các tổ chức CT-XH phường'];
const PURPOSES = ['', ' (để báo cáo)', ' (b/c)', ' (t/h)', ', để biết', ' (02 bản)'];

const printedLine = fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...PURPOSES)).map(([name, purpose]) => `${name}${purpose}`);
const anyLine = fc.oneof(printedLine, fc.string({ unit: fc.constantFrom(...'aăâđêơưỷ ,;-()/.UBNDHĐ'), maxLength: 40 }),
  fc.string({ maxLength: 20 }));
const ids = Array.from({ length: 12 }, (_, index) => `a${index}`);
const addressees: fc.Arbitrary<DistributionAddressee[]> = fc.array(fc.constantFrom(...NAMES), { maxLength: ids.length })
  .map((names) => names.map((name, index) => ({ id: `a${index}`, agencyId: 'x', name, aliases: [], channel: 'inside' })));
const group: fc.Arbitrary<RecipientGroup> = fc.record({
  id: fc.constant('g'), agencyId: fc.constant('x'), name: fc.constantFrom(...NAMES), aliases: fc.constant([]), memberIds: fc.subarray(ids),
});

/** A dash before each line, a semicolon behind it, a full stop behind the last (Decree 30/2020, annex I.II.9). */
function printed(line: string, index: number, lines: readonly string[]): string {
  return `- ${line}${index === lines.length - 1 ? '.' : ';'}`;
}

describe('for any list of recipients', () => {
  test('printing and reading the lines gives the same words back', () => {
    fc.assert(fc.property(fc.array(printedLine, { minLength: 1 }), (lines) => {
      const read = lines.map(printed).map((line) => parseRecipientLine(line).printed);
      expect(read).toEqual(lines.map((line) => parseRecipientLine(line).printed));
      expect(read).toEqual(lines);
    }));
  });

  test('expansion changes no printed line and loses none', () => {
    fc.assert(fc.property(fc.array(anyLine), addressees, fc.array(group), (lines, known, groups) => {
      const expanded = expandRecipients(lines, { addressees: known, groups });
      expect(expanded.lines.map((line) => line.printed)).toEqual(lines.map((line) => parseRecipientLine(line).printed));
    }));
  });

  test('no addressee is reached by two lines', () => {
    fc.assert(fc.property(fc.array(anyLine), addressees, fc.array(group), (lines, known, groups) => {
      const reached = expandRecipients(lines, { addressees: known, groups }).lines.flatMap((line) => line.addresseeIds);
      expect(new Set(reached).size).toBe(reached.length);
    }));
  });

  test('a line that names somebody either reaches them, says an earlier line does, or shows them as unknown', () => {
    fc.assert(fc.property(fc.array(anyLine), addressees, fc.array(group), (lines, known, groups) => {
      for (const line of expandRecipients(lines, { addressees: known, groups }).lines) {
        const isAnswered = line.addresseeIds.length + line.namedBefore.length + line.unknown.length > 0;
        expect(isAnswered || line.isArchive || line.printed === '').toBe(true);
      }
    }));
  });

  test('adding a group loses no line', () => {
    fc.assert(fc.property(fc.array(anyLine), addressees, fc.array(group), group, (lines, known, groups, added) => {
      const before = expandRecipients(lines, { addressees: known, groups }).lines.map((line) => line.printed);
      const after = expandRecipients(lines, { addressees: known, groups: [...groups, added] }).lines.map((line) => line.printed);
      expect(after).toEqual(before);
    }));
  });
});
