import { existsSync, readFileSync, statSync } from 'node:fs';
import { Refusal } from '../refusal';

/** The bytes of a file named at the terminal. @throws Refusal when there is none, it is a folder, or it may not be read */
export function fileBytes(path: string): Buffer {
  if (!existsSync(path)) throw new Refusal(`Không có tệp ${path}.`);
  if (!statSync(path).isFile()) throw new Refusal(`${path} không phải là một tệp.`);
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Refusal(`Không đọc được tệp ${path}. Hãy kiểm tra quyền đọc của tệp.`, { cause: error });
  }
}
