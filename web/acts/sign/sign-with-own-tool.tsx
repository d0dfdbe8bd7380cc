import { useState } from 'react';
import { hasCode, sentenceOf } from '../../api/problem';
import { Told } from '../../frame/told';
import type { ActFormProps } from '../act-form';
import { FileField } from '../file-field';

/** Download the very file, sign it with the agency's own tool, hand it in: it counts only when it is that file with one's own valid signature. */
export function SignWithOwnTool({ view, acting }: Pick<ActFormProps, 'view' | 'acting'>) {
  const [file, setFile] = useState<File>();
  if (view.bytesSha256 === undefined) return null;
  return (
    <details className="own-tool">
      <summary>Ký ngoài hệ thống</summary>
      <form
        className="act-form"
        aria-label="Ký ngoài hệ thống"
        onSubmit={(event) => {
          event.preventDefault();
          if (file) acting.send({ path: 'outside-signature', body: { bytesSha256: view.bytesSha256 }, file, done: 'Đã nhận tệp ký, chữ ký số hợp lệ' });
        }}
      >
        <p className="second">
          Tải <a href={`/api/documents/${encodeURIComponent(view.documentId)}/files/to-sign`} download>bản trình ký</a>, ký vào ô ký có sẵn bằng
          công cụ ký số của cơ quan, rồi nộp lại chính tệp đó.
        </p>
        <FileField label="Tệp đã ký" hint="Tệp .pdf, không in, không lưu lại thành tệp mới." accept=".pdf" file={file} choose={setFile} />
        {hasCode(acting.error, 'SIGNED_FILE_REFUSED') && <Told tone="red">{sentenceOf(acting.error)}</Told>}
        <button className="button" disabled={acting.busy || !file}>
          {acting.sending === 'outside-signature' ? 'Đang kiểm tra chữ ký…' : 'Nộp tệp đã ký'}
        </button>
      </form>
    </details>
  );
}
