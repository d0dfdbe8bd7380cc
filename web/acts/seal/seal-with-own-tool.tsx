import { useState } from 'react';
import { hasCode, sentenceOf } from '../../api/problem';
import { Told } from '../../frame/told';
import { sayWhen } from '../../words/dates';
import { sayNumber } from '../../words/say-number';
import type { ActFormProps } from '../act-form';
import { FileField } from '../file-field';
import type { GivenNumber } from './given-number';

interface Props extends Pick<ActFormProps, 'view' | 'acting'> {
  readonly given: GivenNumber;
}

/** Take the number, have the file made, seal it with the agency's own tool, hand it in: it counts only as that very file with the agency's valid signature. */
export function SealWithOwnTool({ view, acting, given }: Props) {
  const awaits = view.awaitsOwnTool;
  return (
    <details className="own-tool" open={awaits !== undefined}>
      <summary>Đóng dấu ngoài hệ thống</summary>
      {awaits ? <HandInSealed view={view} acting={acting} awaits={awaits} /> : <HaveFileMade view={view} acting={acting} given={given} />}
    </details>
  );
}

function HaveFileMade({ view, acting, given }: Props) {
  return (
    <form
      className="act-form"
      aria-label="Đóng dấu ngoài hệ thống"
      onSubmit={(event) => {
        event.preventDefault();
        const body = { bytesSha256: view.bytesSha256, sealId: view.sealId, ...given.body };
        acting.send({ path: 'outside-seal/preparation', body, done: 'Đã lập bản chờ đóng dấu', stays: true });
      }}
    >
      <p className="second">
        Số, ngày được ghi vào một tệp chờ đóng dấu, giữ trong 60 phút và không quá 24 giờ đêm nay. Quá hạn, tệp không dùng được nữa; số mới lấy cho tệp đó bị
        hủy trong sổ kèm lý do, vì tệp đã ra ngoài.
      </p>
      <button className="button" disabled={acting.busy || given.missing || view.bytesSha256 === undefined}>
        {acting.sending === 'outside-seal/preparation' ? 'Đang lập…' : 'Lập bản chờ đóng dấu'}
      </button>
    </form>
  );
}

interface Awaited extends Pick<ActFormProps, 'view' | 'acting'> {
  readonly awaits: NonNullable<ActFormProps['view']['awaitsOwnTool']>;
}

function HandInSealed(props: Awaited) {
  return (
    <>
      <HandIn {...props} />
      <Drop {...props} />
    </>
  );
}

/** The way back to the key of this system: the file is out, so its number goes with it. */
function Drop({ acting, awaits }: Awaited) {
  return (
    <details>
      <summary>Thôi đóng dấu ngoài hệ thống</summary>
      <p className="second">
        Bản chờ đóng dấu không dùng được nữa, kể cả khi đã đóng dấu. Số {sayNumber(awaits.printedNumber)} bị hủy trong sổ kèm lý do, trừ số đã ghi trên
        văn bản từ trước khi ký.
      </p>
      <button
        type="button"
        className="button"
        disabled={acting.busy}
        onClick={() => acting.send({ path: 'outside-seal/abandonment', body: {}, done: 'Đã thôi chờ tệp đóng dấu ngoài hệ thống', stays: true })}
      >
        Thôi chờ tệp này
      </button>
    </details>
  );
}

function HandIn({ view, acting, awaits }: Awaited) {
  const [file, setFile] = useState<File>();
  return (
    <form
      className="act-form"
      aria-label="Nộp tệp đã đóng dấu"
      onSubmit={(event) => {
        event.preventDefault();
        if (file) acting.send({ path: 'outside-seal', body: {}, file, done: 'Đã nhận tệp đóng dấu, đã phát hành' });
      }}
    >
      <p>
        Số {sayNumber(awaits.printedNumber)}, nộp trước {sayWhen(awaits.expiresAt)}.
      </p>
      {awaits.ready ? (
        <p className="second">
          Tải <a href={`/api/documents/${encodeURIComponent(view.documentId)}/outside-seal/file`} download>bản chờ đóng dấu</a>, ký vào ô con dấu có sẵn
          bằng công cụ của cơ quan, rồi nộp lại chính tệp đó.
        </p>
      ) : (
        <p className="second" role="status">
          Bản chờ đóng dấu đang được lập, đường tải tự hiện khi xong.
        </p>
      )}
      <FileField label="Tệp đã đóng dấu" hint="Tệp .pdf, không in, không lưu lại thành tệp mới." accept=".pdf" file={file} choose={setFile} />
      {hasCode(acting.error, 'SIGNED_FILE_REFUSED') && <Told tone="red">{sentenceOf(acting.error)}</Told>}
      <button className="button" disabled={acting.busy || !file}>
        {acting.sending === 'outside-seal' ? 'Đang kiểm tra chữ ký…' : 'Nộp tệp đã đóng dấu'}
      </button>
    </form>
  );
}
