import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTrustedAuthorities } from '../../adapters/signing/trusted-authorities';
import { readStartConfig } from '../../config/read-config';
import { Refusal } from '../refusal';

/** PEM of the authorities that signatures of this installation go back to. @throws with a sentence when there is none */
export async function authoritiesHere(): Promise<string> {
  const { folders: { data, keys }, trustedAuthorities } = readStartConfig();
  const own = [join(data, 'ca.pem'), join(keys, 'ca.pem')].find((path) => existsSync(path));
  const found = [
    ...(own === undefined ? [] : [readFileSync(own, 'utf8')]),
    ...(trustedAuthorities === null ? [] : [await readTrustedAuthorities(trustedAuthorities)]),
  ];
  if (found.length === 0) throw new Refusal('Chưa biết chứng thư gốc. Hãy chỉ tới tệp PEM của cơ quan chứng thực bằng --ca CA.pem, hoặc đặt TRINH_TRUSTED_CA.');
  return found.join('');
}
