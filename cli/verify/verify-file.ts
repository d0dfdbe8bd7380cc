import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyAlone, type VerifiedAlone } from '../../adapters/pdf/verify/verify-alone';
import { readStartConfig } from '../../config/read-config';
import { answer } from '../terminal';

export interface FileToVerify {
  readonly file: string;
  readonly ca: string | undefined;
  readonly number: string | undefined;
  readonly issuedOn: string | undefined;
  readonly asJson: boolean;
}

/** Says of each check whether it holds. Answers the exit code: 1 when one does not. */
export async function verifyFile({ file, ca, number, issuedOn, asJson }: FileToVerify): Promise<number> {
  if (number !== undefined && !/^\d+$/.test(number)) throw new Error(`--number phải là một số: ${number}`);
  if (issuedOn !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(issuedOn)) throw new Error(`--issued-on phải có dạng NĂM-THÁNG-NGÀY: ${issuedOn}`);
  const verified = await verifyAlone(bytesOf(file), {
    authorityPem: bytesOf(ca ?? authorityHere()).toString('utf8'),
    ...(number !== undefined && { number: Number(number) }),
    ...(issuedOn !== undefined && { issuedOn }),
  });
  answer(asJson, { file, ...verified }, linesOf(verified).join('\n'));
  return verified.valid ? 0 : 1;
}

function bytesOf(path: string): Buffer {
  if (!existsSync(path)) throw new Error(`Không có tệp ${path}.`);
  return readFileSync(path);
}

function authorityHere(): string {
  const { data, keys } = readStartConfig().folders;
  const found = [join(data, 'ca.pem'), join(keys, 'ca.pem')].find((path) => existsSync(path));
  if (found === undefined) throw new Error('Chưa biết chứng thư gốc. Hãy chỉ tới tệp PEM của cơ quan chứng thực bằng --ca CA.pem.');
  return found;
}

function linesOf({ valid, checks, signatures, printed }: VerifiedAlone): readonly string[] {
  return [
    ...checks.map(({ ok, sentence }) => `${ok ? 'đúng ' : 'SAI  '} ${sentence}`),
    ...signatures.map(({ field, signer, at, valid: holds }) => `       ${field}: ${signer}, ký lúc ${at}${holds ? '' : ' – KHÔNG hợp lệ'}`),
    ...(printed.number === undefined ? [] : [`       Số và ngày ghi trên tệp: ${printed.number}, ${printed.issuedOn ?? 'không có ngày'}`]),
    valid ? 'Tệp hợp lệ: nội dung không bị thay đổi kể từ khi ký.' : 'Tệp KHÔNG hợp lệ. Đừng dùng bản này; hãy hỏi lại cơ quan ban hành.',
  ];
}
