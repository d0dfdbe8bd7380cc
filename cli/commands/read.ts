import { parseArgs } from 'node:util';
import { readDraftFile } from '../../adapters/drafts/read-draft-file';
import { readDraft } from '../../domain/draft-reading/read-draft';
import type { Command } from '../command';
import { fileBytes } from '../read/file-bytes';
import { keyedIn } from '../read/keyed-in';
import { linesOfReading } from '../read/lines-of-reading';
import { refusedAtDoor } from '../read/refused-at-door';
import { answer, say } from '../terminal';

const HELP = `Dùng: trinh read TỆP [--json]

Đọc một dự thảo (.docx, .pdf có chữ, .txt) như khi chuyên viên tải lên, và nói hệ thống hiểu gì: loại, trích yếu, nơi nhận, người ký,
chỗ còn thiếu, có độ mật hay không. Không lưu gì, không cần mở văn phòng.
  --json   in toàn bộ kết quả dưới dạng JSON: từng trường, chỗ đọc được nó (trang và khung, hoặc đoạn và vị trí), mức tin cậy
Mã kết thúc: 0 đọc được, 1 tệp không dùng được.
`;

export const readCommand: Command = {
  name: 'read',
  summary: 'xem hệ thống hiểu gì từ một tệp dự thảo',
  help: HELP,
  run: async (args) => {
    const options = { json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file] = positionals;
    if (file === undefined) {
      say(`Hãy cho biết tệp cần đọc.\n\n${HELP}`);
      return 2;
    }
    return readFile(file, values.json);
  },
};

async function readFile(file: string, asJson: boolean): Promise<number> {
  const outcome = await readDraftFile(fileBytes(file));
  if (outcome.kind === 'refused') {
    answer(asJson, { file, refused: { code: outcome.code, sentence: outcome.sentence } }, outcome.sentence);
    return 1;
  }
  const { format, warnings, comments } = outcome;
  const reading = readDraft(outcome.source);
  const { places, confidence, missing, leftOver, repairs, damaged } = reading;
  const state = { damaged: damaged.length > 0, damage: damaged, repairs, missing, leftOver, warnings, comments };
  // What is only missing can be keyed in before it is handed in; a secret paper is not taken in at all.
  const refused = reading.secrecy && refusedAtDoor(reading);
  answer(asJson, { file, format, ...keyedIn(reading), places, confidence, ...state, ...(refused && { refused }) }, linesOfReading(reading, outcome).join('\n'));
  return 0;
}
