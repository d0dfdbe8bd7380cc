import { readDraft } from '../../../domain/draft-reading/read-draft';
import { suggestedRoute } from '../../../domain/routes/suggested-route';

/** A report as the reader meets it, addressed as told, without a word of any session. */
function reportTo(addressing: string): ReturnType<typeof readDraft> {
  return readDraft(`ỦY BAN NHÂN DÂN
PHƯỜNG HOA SEN
Số:    /BC-UBND
Hoa Sen, ngày    tháng 11 năm 2026
BÁO CÁO
Kết quả chỉnh trang chợ Ao Sen năm 2026
${addressing}
Trong năm đã lát lại nền chợ và thay mái quầy; thu phí dịch vụ đạt kế hoạch.
Nơi nhận:
- Như trên;
- Lưu: VT.
CHỦ TỊCH
`);
}

describe('the route a draft asks for', () => {
  test('is that of the council when the report is addressed to it, though it names no session', () => {
    const reading = reportTo('Kính gửi: Hội đồng nhân dân phường Hoa Sen.');
    expect(reading.session).toBeUndefined();
    expect(suggestedRoute('state', reading)).toEqual({ id: 'bc-ubnd-hdnd', because: 'to-council' });
  });

  test('is that of the council when it stands in a list of addressees', () => {
    const reading = reportTo('Kính gửi:\n- Thường trực Hội đồng nhân dân phường;\n- Các vị đại biểu HĐND phường.');
    expect(suggestedRoute('state', reading)).toEqual({ id: 'bc-ubnd-hdnd', because: 'to-council' });
  });

  test('is the short one for a report to the province, to the Standing Committee alone, or to a body whose name only begins alike', () => {
    for (const to of ['Ủy ban nhân dân tỉnh', 'Thường trực Hội đồng nhân dân phường', 'HĐNDX phường']) {
      expect(suggestedRoute('state', reportTo(`Kính gửi: ${to}.`))).toEqual({ id: 'van-ban-thuong' });
    }
  });

  test('is the short one for a letter to the council: no session decides on it', () => {
    const letter = { ...reportTo('Kính gửi: Hội đồng nhân dân phường Hoa Sen.'), documentType: 'CV' };
    expect(suggestedRoute('state', letter)).toEqual({ id: 'van-ban-thuong' });
  });

  test('is that of the council for a report that names its session, and of the committee for a conclusion', () => {
    const report = { ...reportTo(''), session: 'kỳ họp thứ 4' };
    expect(suggestedRoute('state', report)).toEqual({ id: 'bc-ubnd-hdnd', because: 'session' });
    expect(suggestedRoute('party', { ...report, documentType: 'KL' })).toEqual({ id: 'kl-du', because: 'conclusion' });
  });
});
