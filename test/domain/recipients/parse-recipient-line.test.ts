import { parseArchiveLine } from '../../../domain/recipients/archive-line';
import { parseRecipientLine } from '../../../domain/recipients/parse-recipient-line';

describe('a line of Nơi nhận', () => {
  test.each<[line: string, bodies: string[]]>([
    ['- UBND thành phố;', ['UBND thành phố']],
    ['- TT Đảng ủy, HĐND phường;', ['Thường trực Đảng ủy phường', 'Thường trực HĐND phường']],
    ['- Thường trực HĐND, UBND phường,', ['Thường trực HĐND phường', 'UBND phường']],
    ['- Thường trực Thành uỷ, HĐND, UBND thành phố;', ['Thường trực Thành ủy', 'Thường trực HĐND thành phố', 'UBND thành phố']],
    ['- Chủ tịch, các PCT UBND;', ['Chủ tịch UBND', 'các Phó Chủ tịch UBND']],
    ['- Bí thư, các PBT Đảng ủy phường;', ['Bí thư Đảng ủy phường', 'các Phó Bí thư Đảng ủy phường']],
    ['- Lãnh đạo UBND phường;', ['Chủ tịch UBND', 'các Phó Chủ tịch UBND']],
    ['- Lãnh đạo UBND thành phố;', ['Chủ tịch UBND thành phố', 'các Phó Chủ tịch UBND thành phố']],
    ['- Ủy ban MTTQ và các tổ chức CT-XH phường;', ['Ủy ban MTTQ phường', 'các tổ chức chính trị - xã hội phường']],
    ['- Các chi bộ, đảng bộ trực thuộc,', ['các chi bộ trực thuộc', 'các đảng bộ trực thuộc']],
    ['- Các đ/c UVBTV, ĐUV,', ['các Ủy viên Ban Thường vụ', 'các Đảng ủy viên']],
    ['- Các đồng chí Ủy viên BTV, BCH Đảng bộ phường;', ['các Ủy viên Ban Thường vụ Đảng bộ phường',
      'các Ủy viên Ban Chấp hành Đảng bộ phường']],
    ['- Ban Kinh tế - Ngân sách, Ban Văn hóa - Xã hội HĐND phường;', ['Ban Kinh tế - Ngân sách HĐND phường',
      'Ban Văn hóa - Xã hội HĐND phường']],
    ['- Công an, Ban CHQS phường;', ['Công an phường', 'Ban CHQS phường']],
    ['- Đảng ủy - HĐND - UBND phường;', ['Đảng ủy phường', 'HĐND phường', 'UBND phường']],
    ['+ Các ban ngành đoàn thể;', ['các ban, ngành, đoàn thể']],
    ['- Cán bộ, công chức, viên chức phường;', ['cán bộ, công chức, viên chức']],
    ['- Đại biểu HĐND phường;', ['các đại biểu HĐND phường']],
    ['- TT Phục vụ hành chính công;', ['Trung tâm Phục vụ hành chính công']],
    ['- UBND các xã, phường, đặc khu;', ['UBND các xã', 'UBND các phường', 'UBND các đặc khu']],
    ['- Đảng ủy các xã và phường;', ['Đảng ủy các xã', 'Đảng ủy các phường']],
    ['- Các trường Mầm non, Tiểu học, THCS trên địa bàn;', ['các trường Mầm non trên địa bàn', 'các trường Tiểu học trên địa bàn',
      'các trường THCS trên địa bàn']],
    ['- Thôn 3, 5 và 8;', ['Thôn 3', 'Thôn 5', 'Thôn 8']],
    ['- Tổ trưởng các TDP số 1 đến số 3;', ['Tổ trưởng các Tổ dân phố số 1', 'Tổ trưởng các Tổ dân phố số 2', 'Tổ trưởng các Tổ dân phố số 3']],
    ['- TT.Đảng ủy, HĐND phường;', ['Thường trực Đảng ủy phường', 'Thường trực HĐND phường']],
    ['- Thường trực: Đảng ủy, HĐND xã;', ['Thường trực Đảng ủy xã', 'Thường trực HĐND xã']],
    ['- Đảng ủy, HĐND-UBND xã;', ['Đảng ủy xã', 'HĐND xã', 'UBND xã']],
    ['- LĐ UBND phường;', ['Chủ tịch UBND', 'các Phó Chủ tịch UBND']],
    ['- GĐ, các PGĐ Sở;', ['Giám đốc Sở', 'các Phó Giám đốc Sở']],
    ['- VKSND, TAND khu vực 3;', ['Viện kiểm sát nhân dân khu vực 3', 'Tòa án nhân dân khu vực 3']],
    ['- Các vị ĐB HĐND phường;', ['các đại biểu HĐND phường']],
    ['- UV BTV, UV BCH Đảng bộ xã;', ['Ủy viên Ban Thường vụ Đảng bộ xã', 'Ủy viên Ban Chấp hành Đảng bộ xã']],
    ['- Ban PC, Ban KT-NS HĐND tỉnh;', ['Ban Pháp chế HĐND tỉnh', 'Ban Kinh tế - Ngân sách HĐND tỉnh']],
    ['- Ông Lê Bá Thọ, Trưởng thôn 4;', ['Ông Lê Bá Thọ, Trưởng thôn 4']],
    ['- Phòng Tổng hợp - Văn phòng UBND tỉnh;', ['Phòng Tổng hợp - Văn phòng UBND tỉnh']],
    ['- Các sở, ban, ngành tỉnh;', ['các sở, ban, ngành tỉnh']],
    ['‑ Công an xã', ['Công an xã']],
    ['• Trạm Y tế xã ./.', ['Trạm Y tế xã']],
  ])('%s names its bodies', (line, bodies) => {
    expect(parseRecipientLine(line).bodies).toEqual(bodies);
  });

  test.each(['Sở Văn hóa, Thể thao và Du lịch', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'Văn phòng HĐND và UBND phường',
    'Lữ đoàn 17 (Tiểu đoàn 2, 3)'])(
    'keeps “%s” as one name although it holds a comma or “và”', (name) => {
      expect(parseRecipientLine(`- ${name};`).bodies).toEqual([name]);
    });

  test.each([
    ['UBND thành phố (để báo cáo)', 'for-report', 'UBND thành phố'],
    ['Thường trực Thành ủy, (để báo cáo)', 'for-report', 'Thường trực Thành ủy'],
    ['Thường trực Đảng ủy (b/c)', 'for-report', 'Thường trực Đảng ủy'],
    ['Các Tổ dân phố (t/h)', 'for-action', 'các Tổ dân phố'],
    ['Các Tổ dân phố; để thực hiện', 'for-action', 'các Tổ dân phố'],
    ['Sở Nội vụ (để biết)', 'for-information', 'Sở Nội vụ'],
    ['Ban Pháp chế HĐND phường (để thẩm tra)', 'for-checking', 'Ban Pháp chế HĐND phường'],
    ['Công an phường (p/h)', 'for-coordination', 'Công an phường'],
    ['Cổng thông tin điện tử phường (để đăng tải)', 'for-publication', 'Cổng thông tin điện tử phường'],
    ['Thường trực Đảng ủy (để b/cáo)', 'for-report', 'Thường trực Đảng ủy'],
    ['UBND tỉnh - để báo cáo', 'for-report', 'UBND tỉnh'],
    ['UBND tỉnh: để báo cáo', 'for-report', 'UBND tỉnh'],
    ['UBND tỉnh [b/c]', 'for-report', 'UBND tỉnh'],
    ['Các tổ dân phố (để th/h)', 'for-action', 'các tổ dân phố'],
    ['Công an xã (để phối hợp thực hiện)', 'for-coordination', 'Công an xã'],
    ['Đài Truyền thanh xã (đưa tin)', 'for-publication', 'Đài Truyền thanh xã'],
    ['Ban Kinh tế xã (để theo dõi, đôn đốc)', 'for-checking', 'Ban Kinh tế xã'],
  ])('“%s” is sent %s', (line, purpose, body) => {
    expect(parseRecipientLine(`- ${line};`)).toEqual({ printed: line, purpose, isArchive: false, bodies: [body] });
  });

  test('“Như trên” with a purpose keeps both', () => {
    expect(parseRecipientLine('- Như trên (để thực hiện);')).toMatchObject({ asAbove: 'addressees', purpose: 'for-action', bodies: [] });
  });

  test('an abbreviation an agency has fixed for itself is written out by its table', () => {
    const own = new Map([['KTHT', 'Phòng Kinh tế, Hạ tầng và Đô thị']]);
    expect(parseRecipientLine('- KTHT, Công an phường;', own).bodies).toEqual(['Phòng Kinh tế, Hạ tầng và Đô thị phường', 'Công an phường']);
  });

  test('words in brackets that are no purpose stay with the name', () => {
    expect(parseRecipientLine('- Sở Nội vụ (Phòng Tổ chức);')).toEqual({ printed: 'Sở Nội vụ (Phòng Tổ chức)', isArchive: false,
      bodies: ['Sở Nội vụ (Phòng Tổ chức)'] });
  });

  test.each([['- Như trên;', 'addressees'], ['- Như Kính gửi;', 'addressees'], ['- Như Điều 3;',
    'articles']])('%s points at the %s above', (line, asAbove) => {
    expect(parseRecipientLine(line)).toMatchObject({ asAbove, bodies: [] });
  });

  test.each([
    ['- Lưu VT, VP', { units: ['VT', 'VP'] }],
    ['- Lưu: VT, KTHT.', { units: ['VT', 'KTHT'] }],
    ['- Lưu VPĐU.', { units: ['VPĐU'] }],
    ['Lưu Văn phòng Đảng ủy.', { units: ['Văn phòng Đảng ủy'] }],
    ['- Lưu: VT, KTHT. NTB.(20).', { units: ['VT', 'KTHT'], initials: 'NTB', copies: 20 }],
    ['- Lưu: CAX (BVH).', { units: ['CAX'], initials: 'BVH' }],
    ['- Lưu VT,HĐND-UBND', { units: ['VT', 'HĐND-UBND'] }],
    ['Lưu hồ sơ ./.', { units: ['hồ sơ'] }],
    ['- Lưu: VT, VP (05b).', { units: ['VT', 'VP'], copies: 5 }],
  ])('%s is the archive line', (line, archive) => {
    expect(parseRecipientLine(line)).toMatchObject({ isArchive: true, bodies: [], archive });
  });

  test('lines made to be read for hours are read like any other', () => {
    expect(parseRecipientLine(`- Công an phường ${'../'.repeat(150)}x`).bodies).toHaveLength(1);
    expect(parseArchiveLine(`Lưu: VT${'\t'.repeat(120)}0${'\t'.repeat(120)}0${'\t'.repeat(120)}x`)).toEqual({ units: ['VT 0 0 x'] });
  });
});
