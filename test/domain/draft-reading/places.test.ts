import type { DraftPlace } from '../../../domain/draft-reading/draft-place';
import { readDraft } from '../../../domain/draft-reading/read-draft';

const LINES = [
  'ỦY BAN NHÂN DÂN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'PHƯỜNG HOA SEN                     Độc lập - Tự do - Hạnh phúc',
  'Số:      /BC-UBND                  Hoa Sen, ngày      tháng 6 năm 2026',
  'BÁO CÁO',
  'Kết quả công tác quý II năm 2026',
  '',
  'Kính gửi: Hội đồng nhân dân phường.',
  'Ủy ban nhân dân phường báo cáo tại kỳ họp thứ 4 HĐND phường khóa II như sau.',
  '',
  'Nơi nhận:                          TM. ỦY BAN NHÂN DÂN',
  '- Như trên;                        CHỦ TỊCH',
  '- Các đơn vị liên quan khác của',
  'phường;',
  '- Lưu: VT.                         Lương Thế Khoa',
];

describe('the place of a field', () => {
  const { places, confidence } = readDraft(LINES.join('\n'));
  const words = (field: string): string[] => (places[field] ?? []).map(wordsAt);

  test.each([
    ['issuingBody', ['ỦY BAN NHÂN DÂN', 'PHƯỜNG HOA SEN']],
    ['symbol', ['Số:      /BC-UBND']],
    ['placeOfIssue', ['Hoa Sen, ngày      tháng 6 năm 2026']],
    ['documentType', ['BÁO CÁO']],
    ['subject', ['Kết quả công tác quý II năm 2026']],
    ['addressees.0', ['Kính gửi: Hội đồng nhân dân phường.']],
    ['session', ['Ủy ban nhân dân phường báo cáo tại kỳ họp thứ 4 HĐND phường khóa II như sau.']],
    ['signature.capacity.0', ['TM. ỦY BAN NHÂN DÂN']],
    ['signature.name', ['Lương Thế Khoa']],
    ['recipients.1', ['- Các đơn vị liên quan khác của', 'phường;']],
    ['archive', ['- Lưu: VT.']],
  ])('%s is the words of the draft it was read from, in whichever column', (field, expected) => {
    expect(words(field)).toEqual(expected);
  });

  test('a form of the law in its place is certain; joined lines and running words are likely', () => {
    expect(confidence).toMatchObject({
      symbol: 'certain', placeOfIssue: 'certain', 'signature.post': 'certain', 'recipients.0': 'certain',
      issuingBody: 'likely', session: 'likely', 'recipients.1': 'likely',
    });
  });
});

test('a body worked out from the symbol stands nowhere and is unsure', () => {
  const { places, confidence } = readDraft('Số: /BC-UBND\n\nHoa Sen, ngày tháng 3 năm 2026\n\nBÁO CÁO\nKết quả\n\nUBND phường Hoa Sen báo cáo.');
  expect(places['issuingBody']).toBeUndefined();
  expect(confidence['issuingBody']).toBe('unsure');
});

test('a field read from a damaged line is unsure', () => {
  const { confidence } = readDraft('BÁO CÁO\nKết quả giảm ngh\ufffdo năm 2026\n\nNội dung.');
  expect(confidence['subject']).toBe('unsure');
});

function wordsAt(place: DraftPlace): string {
  return 'page' in place ? '' : (LINES[place.block - 1] ?? '').slice(place.from, place.to);
}
