import { commandIdOf } from '../../activities/command-id';
import { chaseLetter } from '../../activities/letters/chase-letter';
import { dailyDigestLetter } from '../../activities/letters/daily-digest-letter';
import { deliveryLetter } from '../../activities/letters/delivery-letter';
import { nudgeLetter } from '../../activities/letters/nudge-letter';
import { recallChaseLetter, recallLetter } from '../../activities/letters/recall-letter';
import { reminderLetter } from '../../activities/letters/reminder-letter';
import type { LetterFacts } from '../../activities/ports';

const STATE: LetterFacts = {
  system: 'state', agencyName: 'UBND phường Hoa Sen', typeName: 'Báo cáo', subject: 'tình hình thu gom rác quý III',
  printedNumber: '12/BC-UBND',
};
const PARTY: LetterFacts = {
  ...STATE, system: 'party', agencyName: 'Đảng ủy phường Hoa Sen', typeName: 'Kết luận', printedNumber: '07-KL/ĐU',
};
const pdf = new Uint8Array([1]);

test('a letter with a State document names it, by type, number and subject, also in the file name', () => {
  const letter = deliveryLetter({ facts: STATE, pdf, link: 'https://trinh.hoasen.example/nhan/x', key: 'k' });
  expect(letter.subject).toBe('Báo cáo số 12/BC-UBND: tình hình thu gom rác quý III');
  expect(letter.text).toContain('https://trinh.hoasen.example/nhan/x');
  expect(letter.attachments[0]?.fileName).toBe('12-BC-UBND.pdf');
});

test.each([
  ['delivery', () => deliveryLetter({ facts: PARTY, pdf, key: 'k' })],
  ['reminder', () => reminderLetter({ facts: PARTY, overdue: true, key: 'k' })],
  ['nudge', () => nudgeLetter({ facts: PARTY, times: 2, key: 'k' })],
  ['chase', () => chaseLetter({ facts: PARTY, key: 'k' })],
  ['recall', () => recallLetter({ facts: PARTY, key: 'k' })],
  ['recall chase', () => recallChaseLetter({ facts: PARTY, key: 'k' })],
])('a %s letter of a Party document says no word of its content outside the attached file', (_, write) => {
  const { subject, text, attachments } = write();
  const outside = [subject, text, ...attachments.map(({ fileName }) => fileName)].join('\n');
  for (const word of ['rác', 'Kết luận', '07']) expect(outside).not.toContain(word);
});

test('a command of an effect is named by what it reports: the same report, the same id', () => {
  expect(commandIdOf('document/1', 'typeset/1', 'recordTypeset')).toBe(commandIdOf('document/1', 'typeset/1', 'recordTypeset'));
  expect(commandIdOf('document/1', 'typeset/1', 'recordTypeset')).not.toBe(commandIdOf('document/2', 'typeset/1', 'recordTypeset'));
  expect(commandIdOf('x')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('the mail of the morning says how much waits, names ten at most, and of a Party document nothing', () => {
  const state = { system: 'state', agencyName: 'UBND phường Hoa Sen', typeName: 'Báo cáo', subject: 'tình hình thu gom rác quý III' } as const;
  const party = { ...state, system: 'party', agencyName: 'Đảng ủy phường Hoa Sen', typeName: 'Kết luận' } as const;
  const { subject, text } = dailyDigestLetter({
    personId: 'an', email: 'an@hoasen.example', open: 12, overdue: 1, dueToday: 2,
    lines: [
      { kind: 'document', document: state, due: 'quá hạn 1 ngày làm việc · hạn thứ Sáu 20/11' }, { kind: 'acknowledge', document: party },
      { kind: 'session-papers' },
    ],
  }, 'k');
  expect(subject).toBe('Việc hôm nay: 12 việc đang chờ, 1 việc quá hạn, 2 việc đến hạn hôm nay');
  expect(text).toContain('1. Xử lý: Báo cáo tình hình thu gom rác quý III (quá hạn 1 ngày làm việc · hạn thứ Sáu 20/11)');
  expect(text).toContain('2. Xác nhận đã nhận: hồ sơ của Đảng ủy phường Hoa Sen\n3. Gửi tài liệu kỳ họp\n… và 9 việc khác.');
  expect(text).not.toContain('Kết luận');
});
