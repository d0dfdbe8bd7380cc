import type { CivilDate, Instant } from '../../../domain/time/instant';

/** What an issued file must be, as the record knows it. */
export interface IssueExpectations {
  /** PEM of the authority every certificate must come from. */
  readonly authorityPem: string;
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
  readonly at?: Instant;
}

export interface ExpectedPrefix {
  readonly length: number;
  readonly sha256: string;
}

/** Each check with what is said when it holds and when it does not. Numbers: the list of checks in docs/decisions/pdf-construction.md. */
export const CHECKS = {
  READABLE: ['Tệp PDF đọc được.', 'Tệp bị hỏng hoặc không đầy đủ, không đọc được.'],
  NOTHING_AFTER_LAST_SIGNATURE: ['Sau chữ ký cuối cùng không có gì thêm.', 'Sau chữ ký cuối cùng, tệp đã bị thêm hoặc cắt bớt dữ liệu.'],
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
  ALLOWED_CHANGES: [
    'Giữa các lần ký chỉ thêm số, ngày và chữ ký.',
    'Giữa các lần ký, tệp đã bị sửa ở chỗ khác ngoài số, ngày và chữ ký.',
  ],
  REQUIRED_SIGNATURES: ['Có đủ các chữ ký phải có.', 'Thiếu chữ ký hoặc dấu phải có, hoặc có chữ ký lạ.'],
  NUMBER_AND_DATE: ['Số và ngày ban hành đúng với sổ đăng ký.', 'Số hoặc ngày ban hành trên tệp khác với sổ đăng ký.'],
  FILE_IDENTITY: ['Gốc và mã nhận dạng của tệp không đổi.', 'Gốc, mã nhận dạng hoặc cách mã hóa của tệp đã bị thay đổi.'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

export type CheckCode = keyof typeof CHECKS;

export interface Check {
  readonly code: CheckCode;
  readonly ok: boolean;
  readonly sentence: string;
}

export interface VerifiedSignature {
  readonly field: string;
  readonly signer: string;
  readonly at: Instant;
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
