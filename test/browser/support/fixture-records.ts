const NOTICE = { documentId: 'd-7', subject: 'ban hành Nội quy chợ Ao Sen', typeName: 'Quyết định', printedNumber: '640/QĐ-UBND' };
const COPY = { ...NOTICE, deliveryId: 'l-7', addresseeId: 'r-7', addressee: 'Tổ dân phố số 7', channel: 'paper', issuedOn: '2026-11-20' };

/** The books of the office and the desk of its văn thư, by the API contract. */
export const RECORDS: ReadonlyArray<readonly [RegExp, () => unknown]> = [
  [/^GET \/register\/outgoing\?/, book],
  [
    /^GET \/register\/series\/s\/next/,
    () => ({ scope: '2026', number: 641, lastOn: '2026-11-20', printedNumber: '641/QĐ-UBND' }),
  ],
  [
    /^GET \/register\/incoming\?/,
    () => ({
      items: [
        {
          agencyId: 'ubnd',
          arrivedOn: '2026-11-20',
          number: 58,
          author: 'Đảng ủy phường Hoa Sen',
          symbol: '12-KL/ĐU',
          issuedOn: '2026-11-19',
          typeName: 'Kết luận',
          subject: 'về cải tạo khu Ao Sen',
          receiver: 'Văn thư, Văn phòng',
          passedOn: '2026-11-20',
          receipt: 'Phùng Khánh Chi 20/11/2026',
          documentId: 'd-3',
        },
      ],
      agencies: [{ id: 'ubnd', name: 'Ủy ban nhân dân phường Hoa Sen' }],
    }),
  ],
  [
    /^GET \/records-desk$/,
    () => ({
      toSeal: [{ ...NOTICE, postId: 'post-4', openedAt: '2026-11-20T03:00:00.000Z', urgency: 'urgent' }],
      sending: [{ ...NOTICE, issuedOn: '2026-11-20', addressees: 9, reached: 7, acknowledged: 3 }],
      paper: [COPY],
      failing: [{ ...COPY, channel: 'mail', email: 'to7@hoasen.example', attempts: 8, serverAnswer: '550 no such mailbox' }],
    }),
  ],
];

function book() {
  return {
    items: [
      {
        number: 639,
        status: 'voided',
        symbol: '639',
        issuedOn: '2026-11-20',
        typeName: '',
        signerName: '',
        recipients: '',
        keptBy: '',
        note: 'Hủy số ngày 20/11/2026 (Phùng Khánh Chi): ghi nhầm loại văn bản.',
        seriesId: 's',
        scope: '2026',
      },
      {
        number: 640,
        status: 'keyed-in',
        symbol: '640/QĐ-UBND',
        issuedOn: '2026-11-20',
        dispatchedOn: '2026-11-20',
        receipt: '8/9 nơi đã nhận',
        note: 'Văn bản ngoài hệ thống.',
        typeName: 'Quyết định',
        subject: 'ban hành Nội quy chợ Ao Sen',
        signerName: 'Lã Hoàng Tùng Vân',
        recipients: 'Như Điều 3; các Phó Chủ tịch',
        keptBy: 'VT',
        copies: 12,
        seriesId: 's',
        scope: '2026',
      },
    ],
    total: 2,
    series: [
      {
        id: 's',
        name: 'Sổ chung',
        agencyId: 'ubnd',
        givenBy: 'trinh',
        mayKeep: true,
        openings: [],
        documentTypes: [{ code: 'QĐ', name: 'Quyết định' }],
        symbolBodies: ['UBND'],
      },
    ],
  };
}
