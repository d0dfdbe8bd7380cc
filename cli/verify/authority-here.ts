import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readStartConfig } from '../../config/read-config';
import { Refusal } from '../refusal';

/** Path of the certificate that signatures of this installation go back to. @throws with a sentence when there is none */
export function authorityHere(): string {
  const { data, keys } = readStartConfig().folders;
  const found = [join(data, 'ca.pem'), join(keys, 'ca.pem')].find((path) => existsSync(path));
  if (found === undefined) throw new Refusal('Chưa biết chứng thư gốc. Hãy chỉ tới tệp PEM của cơ quan chứng thực bằng --ca CA.pem.');
  return found;
}
