import { useState } from 'react';
import { useConnection } from '../api/connection';
import { hasCode, sentenceOf, statusOf } from '../api/problem';
import { Told } from './told';

/** Why something was not done. What was said of a lost connection, or of a session that ended, is over as soon as it is back. */
export function Refused({ error }: { readonly error: unknown }) {
  const { returns } = useConnection();
  const [said, setSaid] = useState({ error, returns });
  if (said.error !== error) setSaid({ error, returns });
  const isBack = said.error === error && returns > said.returns;
  if (isBack && hasCode(error, 'OFFLINE'))
    return <Told tone="accent">Đã có kết nối trở lại. Nội dung đã nhập vẫn được giữ; hãy thực hiện lại.</Told>;
  if (isBack && statusOf(error) === 401) return <Told tone="accent">Đã đăng nhập lại. Nội dung đã nhập vẫn được giữ; hãy thực hiện lại.</Told>;
  return <Told tone="red">{sentenceOf(error)}</Told>;
}
