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
  const isSecond = view.current?.stepId === 'co-sign';
  const signer = isSecond && view.coSigner ? view.coSigner : view.signer;
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
          Ký số với tên {signer.name}, {signer.postTitle}, vào đúng bản đang hiện {where}. {sayAfter(view, isSecond)}
        </p>
        <CertificateState />
        {ready ? (
          <PinField pin={pin} setPin={setPin} invalid={hasCode(acting.error, 'WRONG_PIN', 'KEY_LOCKED')} hint="Chỉ dùng cho lần ký này, không lưu lại." />
        ) : (
          <p className="told is-accent" role="status">
            Bản trình ký đang được chuẩn bị, sẽ tự hiện khi xong.
          </p>
        )}
        <SendButton
          acting={acting} path="signature" label="Ký số" busyLabel="Đang ký và kiểm tra chữ ký…"
          disabled={!ready || unusable || pin.length < 4}
        />
      </form>
      <SignWithOwnTool view={view} acting={acting} />
    </>
  );
}

function sayAfter({ signer, coSigner, route }: ActFormProps['view'], isSecond: boolean): string {
  if (route && !route.steps.some(({ kind }) => kind === 'seal')) return 'Ký xong thì văn bản thử kết thúc: không cấp số, không đóng dấu, không gửi đi.';
  if (isSecond) return `${signer.name} đã ký trước. Văn thư cấp số và đóng dấu sau khi ký.`;
  return coSigner ? `Sau đó ${coSigner.name} ký; văn thư cấp số và đóng dấu khi đủ hai chữ ký.` : 'Văn thư cấp số và đóng dấu sau khi ký.';
}
