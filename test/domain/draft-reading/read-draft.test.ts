import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDraft } from '../../../domain/draft-reading/read-draft';

const SAMPLES = join(__dirname, '../../../samples');

describe('a report of the People’s Committee', () => {
  const reading = readDraft(readFileSync(join(SAMPLES, 'bao-cao-kinh-te-xa-hoi-6-thang.txt'), 'utf8'));

  test('gives its header, with number and day still blank', () => {
    expect(reading).toMatchObject({
      system: 'state', documentType: 'BC', typeName: 'BÁO CÁO', symbol: 'BC-UBND', issuingBody: 'Ủy ban nhân dân phường Hoa Sen',
      placeOfIssue: 'Hoa Sen', issuedOn: { month: 6, year: 2026 }, missing: [], damaged: [], leftOver: [],
    });
    expect(reading.number).toBeUndefined();
    expect(reading.issuedOn?.day).toBeUndefined();
  });

  test('gives the session it is made for and whom it addresses', () => {
    expect(reading.session).toBe('kỳ họp thứ 4 HĐND phường khóa II');
    expect(reading.addressees).toEqual(['Hội đồng nhân dân phường Hoa Sen']);
  });

  test('gives ten recipient lines, the archive line apart', () => {
    expect(reading.recipients).toHaveLength(10);
    expect(reading.recipients[0]).toEqual({ line: 'Như trên', asAbove: 'addressees', expandsTo: [] });
    expect(reading.recipients[2]).toEqual({
      line: 'TT Đảng ủy, HĐND phường (để b/c)', purpose: 'for-report', expandsTo: ['Thường trực Đảng ủy phường', 'Thường trực HĐND phường'],
    });
    expect(reading.archive).toEqual({ line: 'Lưu: VT, KTHTĐT', units: ['VT', 'KTHTĐT'] });
  });

  test('gives who signs and in what capacity', () => {
    expect(reading.signature).toEqual({ capacity: ['TM. ỦY BAN NHÂN DÂN'], post: 'CHỦ TỊCH', name: 'Lương Thế Khoa' });
  });

  test('reads headings by their numbering, tables, footnotes and the annex', () => {
    const headings = reading.body.filter((block) => block.kind === 'heading');
    expect(headings.slice(0, 4)).toEqual([
      { kind: 'heading', level: 1, text: 'PHẦN THỨ NHẤT' },
      { kind: 'heading', level: 1, text: 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ 6 THÁNG ĐẦU NĂM 2026' },
      { kind: 'heading', level: 2, text: 'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH' },
      { kind: 'heading', level: 2, text: 'II. LĨNH VỰC KINH TẾ, ĐÔ THỊ VÀ MÔI TRƯỜNG' },
    ]);
    expect(reading.body.find((block) => block.kind === 'table')).toMatchObject({ headerRows: 1, rows: { length: 6 } });
    const notes = reading.body.flatMap((block) => (block.kind === 'paragraph' ? (block.notes ?? []) : []));
    expect(notes).toHaveLength(2);
    expect(reading.annexes).toMatchObject([{ label: 'PHỤ LỤC', title: 'TIẾN ĐỘ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG 6 THÁNG ĐẦU NĂM 2026',
      blocks: { length: 2 } }]);
  });

  test('keeps the end mark in the text', () => {
    expect(reading.body.at(-1)).toMatchObject({ kind: 'paragraph', text: expect.stringMatching(/\.\/\.$/u) });
  });
});

test('a Party conclusion is read by its own forms', () => {
  const reading = readDraft(readFileSync(join(SAMPLES, 'ket-luan-hoi-nghi-dang-uy.txt'), 'utf8'));
  expect(reading).toMatchObject({
    system: 'party', documentType: 'KL', symbol: 'KL/ĐU', superiorBody: 'Đảng bộ thành phố Sông Ngân',
      issuingBody: 'Đảng ủy phường Hoa Sen',
    subject: 'HỘI NGHỊ BAN CHẤP HÀNH ĐẢNG BỘ PHƯỜNG LẦN THỨ 9 về lãnh đạo thực hiện nhiệm vụ 6 tháng cuối năm 2026',
    signature: { capacity: ['T/M BAN CHẤP HÀNH'], post: 'BÍ THƯ', name: 'Đinh Trọng Nghĩa' },
    archive: { line: 'Lưu Văn phòng Đảng ủy', units: ['Văn phòng Đảng ủy'] }, missing: [],
  });
  expect(reading.session).toBeUndefined();
});

test('a notice signed by a deputy keeps the line of the capacity', () => {
  const reading = readDraft(readFileSync(join(SAMPLES, 'thong-bao-lich-tiep-cong-dan.txt'), 'utf8'));
  expect(reading).toMatchObject({ documentType: 'TB', signature: { capacity: ['KT. CHỦ TỊCH'], post: 'PHÓ CHỦ TỊCH',
    name: 'Hoàng Gia Bảo' }, missing: [] });
});

describe('a draft in another arrangement', () => {
  test('a letter has no type name: its summary stands under the number', () => {
    const reading = readDraft([
      'UBND PHƯỜNG HOA SEN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 15/UBND-VX\tHoa Sen, ngày 05 tháng 02 năm 2026',
        'V/v chuẩn bị lễ hội', '',
      'Kính gửi:', '- Công an phường;', '- Các Tổ dân phố.', '', 'Đề nghị các đơn vị chuẩn bị nội dung được phân công.', '',
      'Nơi nhận:\tTL. CHỦ TỊCH', '- Như trên;\tCHÁNH VĂN PHÒNG', '- Lưu: VT.\tMai Quốc Hưng',
    ].join('\n'));
    expect(reading).toMatchObject({
      documentType: 'CV', number: 15, symbol: 'UBND-VX', subject: 'chuẩn bị lễ hội', issuingBody: 'Ủy ban nhân dân phường Hoa Sen',
        issuedOn: { day: 5, month: 2, year: 2026 },
      addressees: ['Công an phường', 'Các Tổ dân phố'], signature: { capacity: ['TL. CHỦ TỊCH'], post: 'CHÁNH VĂN PHÒNG',
        name: 'Mai Quốc Hưng' }, missing: [],
    });
  });

  test.each([
    ['on lines of their own, without dashes', ['Kính gửi: Ủy ban nhân dân thành phố;', '          Sở Nội vụ thành phố.']],
    ['in one line', ['Kính gửi: - Ủy ban nhân dân thành phố; - Sở Nội vụ thành phố.']],
    ['under the word', ['Kính gửi:', '+ Ủy ban nhân dân thành phố;', '+ Sở Nội vụ thành phố.']],
  ])('addressees %s', (_how, lines) => {
    const reading = readDraft(['BÁO CÁO', 'Kết quả quý I', '', ...lines, '', 'Phường báo cáo như sau.'].join('\n'));
    expect(reading.addressees).toEqual(['Ủy ban nhân dân thành phố', 'Sở Nội vụ thành phố']);
    expect(reading.body).toEqual([{ kind: 'paragraph', text: 'Phường báo cáo như sau.' }]);
  });

  test('without a header the issuing body follows from symbol, place and text', () => {
    const reading = readDraft(['Số: /BC-UBND', '', 'Hoa Sen, ngày tháng 3 năm 2026', '', 'BÁO CÁO', '', 'Kết quả quý I', '',
      'Xã Hoa Sen cũ nay thuộc phường Hoa Sen; UBND phường Hoa Sen báo cáo.'].join('\n'));
    expect(reading.issuingBody).toBe('Ủy ban nhân dân phường Hoa Sen');
  });

  test('a deputy signs under two lines of capacity', () => {
    const reading = readDraft(['BÁO CÁO', 'Kết quả', '', 'Nội dung báo cáo.', '', 'Nơi nhận:', '- UBND thành phố;', '- Lưu: VT.', '',
      'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '(Đã ký)', 'Đỗ Thùy Linh'].join('\n'));
    expect(reading.signature).toEqual({ capacity: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'], post: 'PHÓ CHỦ TỊCH', name: 'Đỗ Thùy Linh' });
  });

  test('a session the report only tells of is not the session it is made for', () => {
    const reading = readDraft(['BÁO CÁO', 'Kết quả', '', 'Tại kỳ họp thứ 2 HĐND phường khóa II đã bầu bổ sung 01 ủy viên.'].join('\n'));
    expect(reading.session).toBeUndefined();
  });
});

describe('what a draft lacks', () => {
  test('is named, part by part', () => {
    expect(readDraft('Một câu không có gì khác.').missing).toEqual(['recipients', 'signer', 'subject', 'type']);
    expect(readDraft('').missing).toEqual(['recipients', 'signer', 'subject', 'type', 'body']);
  });

  test('a recipient list of the archive line alone is a missing list', () => {
    expect(readDraft(['BÁO CÁO', 'Kết quả', '', 'Nội dung.', '', 'Nơi nhận:', '- Lưu: VT.', '', 'CHỦ TỊCH',
      'Lương Thế Khoa'].join('\n')).missing).toEqual(['recipients']);
  });
});

describe('a draft that two sign', () => {
  const HEAD = ['KẾ HOẠCH', 'Phối hợp tổng vệ sinh', '', 'Hai cơ quan phối hợp./.', ''];
  const RECIPIENTS = ['Nơi nhận:', '- Các tổ dân phố;', '- Lưu: VT.', ''];
  const BY_TWO = [
    'TM. HỘI ĐỒNG NHÂN DÂN          TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH                       KT. CHỦ TỊCH', '                               PHÓ CHỦ TỊCH', '',
    'Đinh Trọng Nghĩa               Đỗ Thùy Linh',
  ];
  const first = { capacity: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'], post: 'PHÓ CHỦ TỊCH', name: 'Đỗ Thùy Linh' };

  test('is signed first by whoever stands on the right, where a single signer stands; nothing of the other is lost', () => {
    const reading = readDraft([...HEAD, ...RECIPIENTS, ...BY_TWO].join('\n'));
    expect(reading).toMatchObject({ signature: first, recipients: [{ line: 'Các tổ dân phố' }], archive: { line: 'Lưu: VT' } });
    expect(reading.leftOver).toEqual(['TM. HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH', 'Đinh Trọng Nghĩa']);
  });

  test('without Nơi nhận as well', () => {
    expect(readDraft([...HEAD, ...BY_TWO].join('\n')).signature).toEqual(first);
  });
});

describe('stamps', () => {
  test.each([
    ['MẬT', 'confidential'], ['[TỐI MẬT]', 'secret'], ['**TUYỆT MẬT**', 'top-secret'], ['Độ mật: mật', 'confidential'],
      ['MẬT – Bản số 02', 'confidential'],
    ['Số: 3/BC-UBND          TỐI MẬT', 'secret'], ['| MẬT | Hoa Sen |', 'confidential'],
  ])('“%s” marks the draft %s', (line, secrecy) => {
    expect(readDraft(`${line}\n\nBÁO CÁO\nKết quả`).secrecy).toBe(secrecy);
  });

  test.each(['Bảo vệ bí mật nhà nước.', 'Mật độ dân cư tăng.', 'MẬT ĐỘ XÂY DỰNG'])('“%s” is no stamp', (line) => {
    expect(readDraft(`BÁO CÁO\nKết quả\n\n${line}`).secrecy).toBeUndefined();
  });

  test('urgency is read beside secrecy', () => {
    expect(readDraft('HỎA TỐC\n\nBÁO CÁO\nKết quả')).toMatchObject({ urgency: 'express' });
  });
});
