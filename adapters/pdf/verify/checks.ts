import type { CivilDate, Instant } from '../../../domain/time/instant';
import type { DeclaredRevocation } from '../../signing/declared-revocations';

/** What an issued file must be, as the record knows it. */
export interface IssueExpectations {
  /** PEM of the authorities one of which every certificate must come from. */
  readonly authorityPem: string;
  /** PEM of the authorities whose time stamps count; those above when it is not said. */
  readonly timestampAuthorityPem?: string;
  /** DER of lists of revoked certificates known to the asker, beside those the file carries. */
  readonly revocationLists?: readonly Uint8Array[];
  /** What this installation declared revoked or lost by itself. */
  readonly declaredRevocations?: readonly DeclaredRevocation[];
  /** Fields that must be signed, in the order of signing; no other may be. */
  readonly signatures: readonly ExpectedSignature[];
  /** The bytes each signature was put on, as the record holds them (approved, then signed): the signature must stand directly on them. */
  readonly prefixes?: readonly ExpectedPrefix[];
  readonly number?: number;
  readonly issuedOn?: CivilDate;
}

export interface ExpectedSignature {
  readonly field: string;
  /** SHA-256 of the certificate's DER, in hex. */
  readonly certificateSha256?: string;
  /** Name of the person or agency the certificate must have been issued to. */
  readonly holder?: string;
  readonly at?: Instant;
}

export interface ExpectedPrefix {
  readonly length: number;
  readonly sha256: string;
}

/**
 * Each check with what is said when it holds, when it does not, and when there was nothing to check it by. Numbers: the list of checks in
 * docs/decisions/0006-pdf-construction.md.
 */
export const CHECKS = {
  READABLE: ['Tệp PDF đọc được.', 'Tệp bị hỏng hoặc không đầy đủ, không đọc được.'],
  NOTHING_AFTER_LAST_SIGNATURE: ['Sau chữ ký cuối cùng không có gì thêm.', 'Sau chữ ký cuối cùng, tệp đã bị thêm hoặc cắt bớt dữ liệu.'],
  SIGNATURE_FORMAT: [
    'Chữ ký số theo chuẩn PAdES.',
    'Chữ ký số không theo chuẩn PAdES (ETSI.CAdES.detached): công cụ đã ký theo định dạng khác, thường là adbe.pkcs7.detached.',
  ],
  BYTE_RANGES: ['Mỗi chữ ký bao trọn phần tệp của nó.', 'Phạm vi ký của một chữ ký không đúng cấu trúc.'],
  KNOWN_PREFIXES: ['Phần đầu tệp đúng là bản đã duyệt.', 'Phần đầu tệp khác với bản đã được duyệt.'],
  SIGNATURE_VALUES: [
    'Giá trị các chữ ký số đúng với nội dung tệp.',
    'Nội dung tệp đã bị sửa sau khi ký, hoặc giá trị chữ ký số không đúng.',
  ],
  CERTIFICATES: [
    'Chứng thư số hợp lệ tại thời điểm ký.',
    'Chứng thư số không do cơ quan chứng thực đã biết cấp, hoặc không có hiệu lực khi ký.',
  ],
  REVOCATION: [
    'Không chứng thư số nào bị thu hồi khi ký.',
    'Chứng thư số đã bị thu hồi khi ký, hoặc không chứng minh được là đã ký trước khi bị thu hồi.',
    'Chưa có danh sách thu hồi của cơ quan chứng thực để đối chiếu.',
  ],
  TIMESTAMPS: [
    'Dấu thời gian trên chữ ký hợp lệ.',
    'Dấu thời gian trên chữ ký không hợp lệ.',
    'Chữ ký không có dấu thời gian; thời điểm ký là thời điểm ghi trong chữ ký.',
  ],
  HOLDERS: [
    'Chứng thư số đúng là của người ký và của cơ quan đóng dấu.',
    'Chứng thư số không phải của người ký, hoặc không phải của cơ quan đóng dấu.',
    'Chưa đối chiếu được tên trên chứng thư số với người ký và cơ quan đóng dấu.',
  ],
  ALLOWED_CHANGES: [
    'Giữa các lần ký chỉ thêm số, ngày và chữ ký.',
    'Giữa các lần ký, tệp đã bị sửa ở chỗ khác ngoài số, ngày và chữ ký.',
  ],
  REQUIRED_SIGNATURES: ['Có đủ các chữ ký phải có.', 'Thiếu chữ ký hoặc dấu phải có, hoặc có chữ ký lạ.'],
  NUMBER_AND_DATE: ['Số và ngày ban hành đúng với sổ đăng ký.', 'Số hoặc ngày ban hành trên tệp khác với sổ đăng ký.'],
  FILE_IDENTITY: ['Gốc và mã nhận dạng của tệp không đổi.', 'Gốc, mã nhận dạng hoặc cách mã hóa của tệp đã bị thay đổi.'],
} as const satisfies Readonly<Record<string, readonly [string, string, string?]>>;

export type CheckCode = keyof typeof CHECKS;

export interface Check {
  readonly code: CheckCode;
  /** False only when the check was made and failed. */
  readonly ok: boolean;
  readonly sentence: string;
  /** There was nothing to check it by: it neither holds nor fails. */
  readonly open?: true;
}

export interface VerifiedSignature {
  readonly field: string;
  readonly signer: string;
  readonly at: Instant;
  /** A time stamp proves the time; otherwise the signature alone says it. */
  readonly stamped?: true;
  /** Since when its certificate is declared revoked here, after it signed. */
  readonly revokedLater?: Instant;
  readonly valid: boolean;
}

export interface Verification {
  readonly valid: boolean;
  readonly checks: readonly Check[];
  readonly signatures: readonly VerifiedSignature[];
}

export function checkOf(code: CheckCode, ok: boolean): Check {
  return { code, ok, sentence: CHECKS[code][ok ? 0 : 1] };
}

export type OpenCheckCode = 'REVOCATION' | 'TIMESTAMPS' | 'HOLDERS';

/** A check for which the asker or the file may have nothing to go by. */
export function openCheckOf(code: OpenCheckCode, outcome: boolean | undefined): Check {
  return outcome === undefined ? { code, ok: true, sentence: CHECKS[code][2], open: true } : checkOf(code, outcome);
}
