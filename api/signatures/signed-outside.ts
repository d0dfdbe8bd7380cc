import { createHash } from 'node:crypto';
import type { ExpectedPrefix, Verification, VerifiedSignature } from '../../adapters/pdf/verify/checks';
import type { ApiParts, ExpectedOutside } from '../api-parts';
import { fail } from '../problems/problem';

export interface TakenOutside {
  /** What was downloaded, to the last byte. */
  readonly ours: Uint8Array;
  /** The signatures the file must bear, that of the tool last. */
  readonly expected: ExpectedOutside;
  /** Whose signature is asked for, and what the file and its field are called on the screen. */
  readonly words: OutsideWords;
}

export interface OutsideWords {
  readonly holder: string;
  readonly file: string;
  readonly field: string;
}

/** The signature the tool added; refused, with what to do, unless it is our very bytes and a valid signature of that holder on them. */
export async function signatureAdded(parts: ApiParts, file: Uint8Array, { ours, expected, words }: TakenOutside): Promise<VerifiedSignature> {
  if (Buffer.compare(file.subarray(0, ours.length), ours) !== 0) refuseFile(notOurs(words));
  if (file.length === ours.length) refuseFile(notSigned(words));
  const verification = await parts.verifySigned(file, expected);
  if (verification.checks.some(({ code, ok }) => code === 'SIGNATURE_FORMAT' && !ok)) refuseFile(otherFormat(words));
  const signature = verification.signatures.at(-1);
  if (!signature) refuseFile(notSigned(words));
  if (!verification.valid) refuseFile(whyNot(verification, words));
  return signature;
}

export function prefixOf(bytes: Uint8Array): ExpectedPrefix {
  return { length: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function notOurs({ file }: OutsideWords): string {
  return `Tệp này không bắt đầu bằng đúng ${file} đã tải về. Hãy tải lại ${file}, ký trực tiếp lên tệp đó, không in, không lưu lại thành tệp mới.`;
}

function notSigned({ file, field }: OutsideWords): string {
  return `Tệp chưa có chữ ký số ở ${field} của ${file}. Hãy ký vào ô có sẵn rồi nộp lại.`;
}

/** Older tools, and many as they are installed, sign in the format that was usual before PAdES. */
function otherFormat({ file }: OutsideWords): string {
  return 'Tệp đã ký, nhưng theo định dạng cũ (adbe.pkcs7.detached hoặc tương tự), không theo chuẩn PAdES. Trong cài đặt của công cụ ký, hãy chọn '
    + `định dạng PAdES (ETSI.CAdES.detached, có nơi ghi CAdES), tải lại ${file} rồi ký lại.`;
}

function whyNot({ checks, signatures }: Verification, words: OutsideWords): string {
  const failed = checks.filter(({ ok }) => !ok);
  const isOthers = failed.every(({ code }) => code === 'HOLDERS');
  const signer = signatures.at(-1)?.signer || 'người khác';
  if (isOthers) return `Chữ ký số trên tệp là của ${signer}, không phải của ${words.holder}. Hãy ký bằng đúng chứng thư số của ${words.holder}.`;
  if (failed.some(({ code }) => code === 'REQUIRED_SIGNATURES')) return `${notSigned(words)} Chỉ ký một lần.`;
  return `${failed[0]?.sentence ?? 'Chữ ký số trên tệp không hợp lệ.'} Hãy tải lại ${words.file} và ký lại.`;
}

function refuseFile(sentence: string): never {
  fail('SIGNED_FILE_REFUSED', { sentence }, 'file');
}
