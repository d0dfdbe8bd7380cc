/** The phiếu trình of a report one unit did not agree with. */
export const SLIP = {
  agencyName: 'Ủy ban nhân dân phường Hoa Sen', unitName: 'Phòng Kinh tế, Hạ tầng và Đô thị', addressedTo: 'Chủ tịch UBND phường',
  matter: 'Báo cáo: kết quả chỉnh trang chợ Ao Sen năm 2026', version: 2, pages: 6, urgency: 'normal',
  summary: ['Đã chỉnh trang 42 gian hàng; còn 3 gian chưa bàn giao mặt bằng.'], basis: ['Kế hoạch số 12/KH-UBND ngày 10/01/2026.'],
  asked: [{
    purpose: 'consultation', round: 1, asked: 3, waiting: [], silent: ['Trung tâm Phục vụ hành chính công'], silenceIsConsent: false,
    answers: [
      { answer: 'agree', unit: 'Phòng Văn hóa - Xã hội', name: 'Tăng Thúy Hoài', at: '2026-11-18T02:00:00.000Z', remarks: 0 },
      {
        answer: 'disagree', unit: 'Công an phường', name: 'Bạch Công Lý', at: '2026-11-18T03:00:00.000Z', remarks: 1,
        words: 'Lối thoát nạn phía bắc chợ cần rộng ít nhất sáu mét.',
      },
    ],
  }],
  proposal: 'Kính trình đồng chí Chủ tịch xem xét, duyệt và ký ban hành.',
  entries: [
    {
      stepId: 'check-form', label: 'Kiểm tra thể thức, trình', kind: 'check', verdict: 'Đạt', outdated: false, words: 'Đã rà lại số liệu.',
      by: { name: 'Tăng Thúy Hoài', post: 'Chánh Văn phòng', at: '2026-11-20T02:00:00.000Z' },
    },
    { stepId: 'approve', label: 'Duyệt', kind: 'approve', outdated: false },
  ],
} as const;
