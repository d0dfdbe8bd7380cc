import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../config/project-root';
import { runTrinh } from './support/run-trinh';

const REPORT = join(projectRoot(), 'samples', 'bao-cao-kinh-te-xa-hoi-6-thang.docx');

describe('trinh read', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trinh-read-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('tells what a clerk would see beside the page of a Word draft', async () => {
    const { code, answer } = await runTrinh('read', REPORT, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(answer)).toMatchObject({
      format: 'docx', system: 'state', documentType: 'BC', number: null, symbol: 'BC-UBND', damaged: false, missing: [],
      places: { symbol: [{ block: expect.any(Number) }] }, confidence: { symbol: 'certain' },
    });
  });

  it('names the parts a draft lacks', async () => {
    const file = join(folder, 'half.txt');
    await writeFile(file, 'Phường Hoa Sen họp giao ban tuần.');
    const { code, answer } = await runTrinh('read', file);
    expect(code).toBe(0);
    expect(answer).toMatch(/CÒN THIẾU +nơi nhận, người ký, trích yếu, loại văn bản/);
  });

  it.each([['MẬT', 'Mật'], ['TỐI MẬT', 'Tối mật'], ['Độ mật: Tuyệt mật', 'Tuyệt mật']])(
    'says of a text marked %s that it is refused at the door', async (mark, level) => {
      const file = join(folder, 'marked.txt');
      await writeFile(file, `${mark}\n\nBÁO CÁO\nVề công tác tháng 6\n\nNội dung.\n`);
      const { code, answer } = await runTrinh('read', file);
      expect(code).toBe(0);
      expect(answer).toMatch(new RegExp(`^ĐỘ MẬT +${level}\\. Văn bản có độ mật không được xử lý`, 'm'));
      expect(JSON.parse((await runTrinh('read', file, '--json')).answer).refused).toMatchObject({ code: 'SECRET_REFUSED' });
    });

  it('refuses a file that is no draft with the sentence the clerk would hear', async () => {
    const file = join(folder, 'empty.docx');
    await writeFile(file, '');
    const { code, answer } = await runTrinh('read', file, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(answer).refused).toEqual({ code: 'empty-file', sentence: 'Tệp rỗng, không có nội dung. Hãy chọn tệp khác.' });
  });

  it('asks for the file when none is named', async () => {
    expect((await runTrinh('read')).code).toBe(2);
  });
});
