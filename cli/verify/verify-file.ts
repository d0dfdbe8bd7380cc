import type { Check } from '../../adapters/pdf/verify/checks';
import { verifyAlone, type VerifiedAlone } from '../../adapters/pdf/verify/verify-alone';
import { readDeclaredRevocations } from '../../adapters/signing/declared-revocations';
import { readRevocationLists } from '../../adapters/signing/development-revocations';
import { derOfList } from '../../adapters/signing/revocation-list';
import { readStartConfig } from '../../config/read-config';
import { fileBytes } from '../read/file-bytes';
import { answer, dayInWords, momentInWords } from '../terminal';
import { authoritiesHere } from './authority-here';
import { Refusal } from '../refusal';

export interface FileToVerify {
  readonly file: string;
  readonly ca: string | undefined;
  /** Lists of revoked certificates, DER or PEM; without any, those beside the keys of this installation. */
  readonly lists: readonly string[];
  readonly timestampCa: string | undefined;
  readonly number: string | undefined;
  readonly issuedOn: string | undefined;
  readonly asJson: boolean;
}

/** Says of each check whether it holds. Answers the exit code: 1 when one does not. */
export async function verifyFile({ file, ca, lists, timestampCa, number, issuedOn, asJson }: FileToVerify): Promise<number> {
  if (number !== undefined && !/^\d+$/.test(number)) throw new Refusal(`--number phải là một số: ${number}`);
  if (issuedOn !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(issuedOn)) throw new Refusal(`--issued-on phải có dạng NĂM-THÁNG-NGÀY: ${issuedOn}`);
  const keysFolder = readStartConfig().folders.keys;
  const verified = await verifyAlone(fileBytes(file), {
    authorityPem: ca === undefined ? await authoritiesHere() : fileBytes(ca).toString('utf8'),
    declaredRevocations: await readDeclaredRevocations(keysFolder),
    ...(timestampCa !== undefined && { timestampAuthorityPem: fileBytes(timestampCa).toString('utf8') }),
    revocationLists: lists.length > 0 ? lists.map(listIn) : await readRevocationLists(keysFolder),
    ...(number !== undefined && { number: Number(number) }),
    ...(issuedOn !== undefined && { issuedOn }),
  });
  answer(asJson, { file, ...verified }, linesOf(verified).join('\n'));
  return verified.valid ? 0 : 1;
}

function listIn(path: string): Uint8Array {
  const der = derOfList(fileBytes(path));
  if (!der) throw new Refusal(`--crl: ${path} không phải là danh sách chứng thư số bị thu hồi (DER hoặc PEM).`);
  return der;
}

function linesOf({ valid, checks, signatures, printed, copy, onPaper }: VerifiedAlone): readonly string[] {
  return [
    ...checks.map((check) => `${markOf(check)} ${check.sentence}`),
    ...signatures.flatMap(linesOfSignature),
    ...(printed.number === undefined ? [] : [
      `       Số và ngày ghi trên tệp: ${printed.number}, ${printed.issuedOn === undefined ? 'không có ngày' : dayInWords(printed.issuedOn)}`,
    ]),
    ...(copy === undefined ? [] : [`       Tệp là bản sao (${copy}), không phải bản gốc.`]),
    ...(onPaper ? SCAN_LINES : []),
    valid ? 'Tệp hợp lệ: nội dung không bị thay đổi kể từ khi ký.' : 'Tệp KHÔNG hợp lệ. Đừng dùng bản này; hãy hỏi lại cơ quan ban hành.',
  ];
}

const SCAN_LINES = [
  '       Tệp là bản quét của một bản gốc giấy: người có thẩm quyền ký tay trên giấy, trong tệp chỉ có chữ ký số của cơ quan.',
  '       Ảnh quét không so được bằng máy với bản đã duyệt; cần đối chiếu thì xem bản gốc giấy.',
];

function linesOfSignature({ field, signer, at, valid, revokedLater }: VerifiedAlone['signatures'][number]): readonly string[] {
  const said = `       ${field}: ${signer}, ký lúc ${momentInWords(at)}${valid ? '' : ' – KHÔNG hợp lệ'}`;
  return revokedLater === undefined ? [said] : [
    said, `       Chứng thư số này bị khai báo thu hồi từ ${momentInWords(revokedLater)}, sau khi ký; chữ ký vẫn có giá trị.`,
  ];
}

function markOf({ ok, open }: Check): string {
  if (open) return 'chưa ';
  return ok ? 'đúng ' : 'SAI  ';
}
