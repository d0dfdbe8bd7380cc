import { useState } from 'react';
import { hasCode } from '../../api/problem';
import type { ActFormProps } from '../act-form';
import { useNarrow } from '../../frame/screen-size';
import { CertificateState, useKeyUnusable } from '../certificate-state';
import { PinField } from '../pin-field';
import { SendButton } from '../send-button';
import { SignWithOwnTool } from './sign-with-own-tool';

/** The personal signature on exactly the bytes shown. The PIN is forgotten with each answer. */
export function Sign({ view, acting }: ActFormProps) {
  const [pin, setPin] = useState('');
  const ready = view.bytesSha256 !== undefined;
  const unusable = useKeyUnusable();
  const where = useNarrow() ? 'ở thẻ Văn bản' : 'bên cạnh';
  return (
    <>
      <form
        className="act-form"
        onSubmit={(event) => {
          event.preventDefault();
          acting.send({ path: 'signature', body: { bytesSha256: view.bytesSha256, pin }, done: 'Đã ký số, chữ ký số hợp lệ' });
          setPin('');
        }}
      >
        <p className="second">
          Ký số với tên {view.signer.name}, {view.signer.postTitle}, vào đúng bản đang hiện {where}. Văn thư cấp số và đóng dấu sau khi ký.
        </p>
        <CertificateState />
        {ready ? (
          <PinField pin={pin} setPin={setPin} invalid={hasCode(acting.error, 'WRONG_PIN', 'KEY_LOCKED')} hint="Chỉ dùng cho lần ký này, không lưu lại." />
        ) : (
          <p className="told is-accent" role="status">
            Bản trình ký đang được chuẩn bị, sẽ tự hiện khi xong.
          </p>
        )}
        <SendButton acting={acting} label="Ký số" busyLabel="Đang ký và kiểm tra chữ ký…" disabled={!ready || unusable || pin.length < 4} />
      </form>
      <SignWithOwnTool view={view} acting={acting} />
    </>
  );
}
