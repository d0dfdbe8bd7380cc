export const CODE = '3f7k-9qxm-2abc';
export const REPLACED_CODE = '7h2m-4kwp-8dtn';

const DOCUMENT = {
  code: CODE, agencyName: 'Ủy ban nhân dân phường Hoa Sen', typeName: 'Quyết định', subject: 'Ban hành Nội quy chợ Ao Sen',
  printedNumber: '640/QĐ-UBND', issuedOn: '2026-11-20', signerName: 'Lã Hoàng Tùng Vân', signerLines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  state: 'in-force', pdfSha256: '0'.repeat(64),
};

const VERDICT = {
  genuine: true,
  sentence: 'Văn bản số 640/QĐ-UBND ngày 20/11/2026 của Ủy ban nhân dân phường Hoa Sen hợp lệ, đang có hiệu lực.',
  checks: [
    { outcome: 'holds', sentence: 'Giá trị các chữ ký số đúng với nội dung tệp.' },
    { outcome: 'open', sentence: 'Chưa có danh sách thu hồi của cơ quan chứng thực để đối chiếu.' },
  ],
  signatures: [
    { role: 'signer', name: 'Lã Hoàng Tùng Vân', at: '2026-11-20T07:31:00.000Z', stamped: false, valid: true },
    { role: 'agency', name: 'Ủy ban nhân dân phường Hoa Sen', at: '2026-11-20T08:02:00.000Z', stamped: false, valid: true },
  ],
};

/** The document whose place the other took. */
const REPLACED = {
  ...VERDICT,
  sentence: 'Văn bản số 512/QĐ-UBND ngày 03/02/2026 của Ủy ban nhân dân phường Hoa Sen đã được thay thế bằng văn bản số 640/QĐ-UBND ngày 20/11/2026.',
  document: {
    ...DOCUMENT, code: REPLACED_CODE, printedNumber: '512/QĐ-UBND', issuedOn: '2026-02-03', state: 'superseded',
    replacedBy: { printedNumber: DOCUMENT.printedNumber, issuedOn: DOCUMENT.issuedOn, code: CODE },
  },
};

export function publicCheck(code: string): object | undefined {
  const asked = decodeURIComponent(code).toLowerCase();
  if (asked === REPLACED_CODE) return REPLACED;
  return asked === CODE ? { ...VERDICT, document: DOCUMENT } : undefined;
}

/** A dropped file that holds the word “altered” is another one than was issued. */
export function fileCheck(body: string): object {
  if (!body.includes('altered')) return { ...VERDICT, found: 'issued', document: DOCUMENT };
  const checks = [{ outcome: 'fails', sentence: 'Nội dung tệp đã bị sửa sau khi ký, hoặc giá trị chữ ký số không đúng.' }];
  const sentence = 'Tệp này không phải bản đã phát hành của văn bản số 640/QĐ-UBND. Nội dung tệp đã bị sửa sau khi ký.';
  return { ...VERDICT, genuine: false, found: 'altered', sentence, checks, document: DOCUMENT };
}
