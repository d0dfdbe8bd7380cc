import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { changedFromDraft } from '../../cli/demo/changed-from-draft';
import { openDraftFile } from '../../cli/demo/draft-file';
import { handInDraft } from '../../cli/demo/hand-in-draft';
import { createOfficeClient, type OfficeClient } from '../../cli/demo/office-client';
import { sayWhatRemains } from '../../cli/demo/say-outcome';
import { withdrawUnfinished } from '../../cli/demo/withdraw-unfinished';
import { projectRoot } from '../../config/project-root';
import { openApiOffice, type ApiOffice } from '../api/support/api-office';

const CONCLUSION = join(projectRoot(), 'samples', 'ket-luan-hoi-nghi-dang-uy.txt');

let office: ApiOffice;
let people: OfficeClient;
let folder: string;
let said: string[];

beforeAll(async () => {
  office = await openApiOffice();
  people = createOfficeClient(office.url, 'trinh-demo');
  folder = await mkdtemp(join(tmpdir(), 'trinh-told-'));
}, 60_000);
beforeEach(() => {
  said = [];
});
afterAll(async () => {
  await office.stop();
  await rm(folder, { recursive: true, force: true });
});

const say = (line: string): void => void said.push(line);

/** The conclusion of the samples with some words put otherwise. */
async function conclusion(...changes: readonly (readonly [string, string])[]) {
  const text = changes.reduce((words, [from, to]) => words.replaceAll(from, to), await readFile(CONCLUSION, 'utf8'));
  const path = join(folder, 'ket-luan.txt');
  await writeFile(path, text);
  return openDraftFile(path);
}

const BOARD = ['T/M BAN CHẤP HÀNH', 'T/M BAN THƯỜNG VỤ'] as const;

describe('the draft handed in by the demo', () => {
  it('stays a document of the body it names', async () => {
    const { documentId, step } = await handInDraft(people, await conclusion(BOARD, ['HỘI NGHỊ BAN CHẤP HÀNH', 'HỘI NGHỊ BAN THƯỜNG VỤ']), say);
    expect((await office.parts.states.documentState(documentId))?.facts.committeeId).toBe('du-btv');
    expect(step).toEqual({
      step: 'Soạn thảo, trình', actor: 'Triệu Lan Phương', post: expect.stringContaining('Chuyên viên'),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), durationMs: expect.any(Number),
    });
    expect(said.join('\n')).not.toContain('Ban Chấp hành');
  });

  it('says which body stands in for one the demo office does not have', async () => {
    await handInDraft(people, await conclusion(['T/M BAN CHẤP HÀNH', 'T/M ỦY BAN KIỂM TRA'], ['HỘI NGHỊ BAN CHẤP HÀNH', 'HỘI NGHỊ']), say);
    expect(said).toContain('  Dự thảo ghi “T/M ỦY BAN KIỂM TRA”, văn phòng mẫu không có ban này: lấy phiếu và ký thay mặt Ban Chấp hành.');
  });

  it('is deleted again when the office does not take it', async () => {
    const drafter = await people.signIn('Triệu Lan Phương');
    const left = await drafter.get('/drafts');
    await expect(handInDraft(people, await conclusion(['KẾT LUẬN\n', 'CÔNG ĐIỆN\n']), say)).rejects.toMatchObject({ code: expect.any(String) });
    expect(await drafter.get('/drafts')).toEqual(left);
  });

  it('is withdrawn when the story breaks off on its way', async () => {
    const handedIn = await handInDraft(people, await conclusion(BOARD), say);
    await withdrawUnfinished(handedIn, say);
    expect(said.at(-1)).toBe('Hồ sơ đi dở đã được rút; văn phòng mẫu không còn việc nào của hồ sơ này.');
    expect(await office.parts.database.openTask.count({ where: { documentId: handedIn.documentId } })).toBe(0);
    expect(await handedIn.drafter.get(`/documents/${handedIn.documentId}`)).toMatchObject({ closed: { why: 'withdrawn' } });
  });

  it('is named with the way to it when it cannot be withdrawn', async () => {
    const drafter = await people.signIn('Triệu Lan Phương');
    const unknown = '00000000-0000-4000-8000-000000000000';
    await withdrawUnfinished({ drafter, documentId: unknown }, say);
    expect(said).toEqual([
      `Hồ sơ đi dở còn trong văn phòng mẫu: mở lại bằng npm start, đăng nhập tên Triệu Lan Phương, trang /van-ban/${unknown} để làm tiếp hoặc rút.`,
    ]);
  });
});

describe('what the demo office prints otherwise', () => {
  const who = { personId: 'p', name: 'Đinh Trọng Nghĩa', postId: 'du-bt', postTitle: 'Bí thư Đảng ủy' };
  const issued = { agencyName: 'Đảng ủy phường Hoa Sen', printedNumber: '38-KL/ĐU', signer: who, signerLine: ['T/M BAN CHẤP HÀNH', 'BÍ THƯ'] };

  it('is nothing for a draft of its own', async () => {
    expect(changedFromDraft(await conclusion(), issued)).toEqual([]);
  });

  it('is told beside what the draft says', async () => {
    const draft = await conclusion(['PHƯỜNG HOA SEN', 'PHƯỜNG SEN HỒNG'], BOARD, ['Đinh Trọng Nghĩa', 'Trần Văn Mẫu']);
    expect(changedFromDraft(draft, issued)).toEqual([
      'cơ quan ban hành “Đảng ủy phường Hoa Sen” (dự thảo ghi “Đảng ủy phường Sen Hồng”)',
      'thể thức ký “T/M BAN CHẤP HÀNH / BÍ THƯ” (dự thảo ghi “T/M BAN THƯỜNG VỤ / BÍ THƯ”)',
      'người ký “Đinh Trọng Nghĩa” (dự thảo ghi “Trần Văn Mẫu”)',
    ]);
  });
});

test('a scan is refused before anything is opened, with the way on which it is taken in', async () => {
  const path = join(folder, 'ban-quet.pdf');
  const scan = await PDFDocument.create();
  scan.addPage();
  await writeFile(path, await scan.save());
  await expect(openDraftFile(path)).rejects.toThrow(/không đọc được chữ.*Dự thảo mới/);
});

test('an office that closes names files and the way back, no address that is gone', () => {
  sayWhatRemains({ say, dataFolder: '/data', mailboxUrl: 'http://127.0.0.1:41747/' });
  expect(said).toEqual(['  Bản phát hành  /data/ban-phat-hanh', '  Thư đã gửi     /data/mailbox (tệp .eml)', '  Xem lại        npm start']);
});
