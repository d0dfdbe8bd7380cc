import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DRAFT_FILE_REFUSALS } from '../../adapters/drafts/draft-file';
import { projectRoot } from '../../config/project-root';
import { sentenceOf } from '../../domain/stream/refusal-codes';
import { runTrinh } from './support/run-trinh';

const REPORT = join(projectRoot(), 'samples', 'bao-cao-kinh-te-xa-hoi-6-thang.docx');

let folder: string;
const at = (name: string): string => join(folder, name);
const before = process.env['TRINH_DATA_DIR'];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trinh-demo-'));
  process.env['TRINH_DATA_DIR'] = at('data');
});

afterEach(async () => {
  if (before === undefined) delete process.env['TRINH_DATA_DIR'];
  else process.env['TRINH_DATA_DIR'] = before;
  await rm(folder, { recursive: true, force: true });
});

describe('trinh demo FILE', () => {
  it.each<[string, string, string]>([
    ['an empty file', '', DRAFT_FILE_REFUSALS['empty-file']],
    ['a file of no known type', '\u0000\u0001\u0002\u0003', DRAFT_FILE_REFUSALS['unknown-type']],
    ['a draft marked MẬT', 'MẬT\n\nBÁO CÁO\nVề công tác tháng 6\n\nNội dung.\n', sentenceOf('SECRET_REFUSED')],
    ['a draft marked TUYỆT MẬT', 'Độ mật: Tuyệt mật\n\nBÁO CÁO\nVề công tác tháng 6\n\nNội dung.\n', sentenceOf('SECRET_REFUSED')],
    ['a draft without addressees', 'BÁO CÁO\nVề công tác tháng 6\n\nI. KẾT QUẢ\nNội dung của báo cáo.\n', sentenceOf('RECIPIENTS_MISSING')],
  ])('refuses %s in one sentence, and opens no office for it', async (_what, text, sentence) => {
    await writeFile(at('draft.txt'), text);
    expect(await runTrinh('demo', at('draft.txt'), '--exit')).toEqual({ code: 1, answer: '', said: `${sentence}\n` });
    expect(existsSync(at('data'))).toBe(false);
  });

  it('refuses what is not there and what is no file', async () => {
    expect(await runTrinh('demo', at('nowhere.docx'))).toEqual({ code: 1, answer: '', said: `Không có tệp ${at('nowhere.docx')}.\n` });
    expect(await runTrinh('demo', folder)).toEqual({ code: 1, answer: '', said: `${folder} không phải là một tệp.\n` });
    expect(existsSync(at('data'))).toBe(false);
  });

  it('takes a damaged copy of a Word file for what it is', async () => {
    await writeFile(at('cut.docx'), (await readFile(REPORT)).subarray(0, 2_000));
    const { code, said } = await runTrinh('demo', at('cut.docx'));
    expect(code).toBe(1);
    expect(said).toBe('Tệp bị hỏng, không đọc được. Hãy xuất hoặc lưu lại tệp rồi tải lại.\n');
  });
});
