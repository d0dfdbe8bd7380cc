import { useState } from 'react';
import type { RecordsDesk } from '../../api/generated/api';
import { sentenceOf } from '../../api/problem';
import { Nothing } from '../../frame/states';
import { Told } from '../../frame/told';
import { Field } from '../../frame/field';
import { CopyHead } from './copy-head';
import { useCopyAct } from './use-copy-act';

type Row = RecordsDesk['failing'][number];

/** Copies that mail did not bring: the address is put right and the copy sent again, it goes on paper, or it is given up with a reason. */
export function FailingCopies({ rows }: { readonly rows: readonly Row[] }) {
  if (rows.length === 0)
    return (
      <Nothing title="Không có thư nào gửi lỗi">
        <p>Thư bị trả lại sẽ hiện ở đây để sửa địa chỉ, gửi lại hoặc chuyển bản giấy.</p>
      </Nothing>
    );
  return (
    <ul className="desk-rows">
      {rows.map((row) => (
        <FailingCopy key={row.deliveryId} row={row} />
      ))}
    </ul>
  );
}

function FailingCopy({ row }: { readonly row: Row }) {
  const [givingUp, setGivingUp] = useState(false);
  const acting = useCopyAct(row);
  return (
    <li className="sheet desk-row">
      <CopyHead row={row} />
      <p className="red">
        Chưa gửi được sau {row.attempts} lần.
        {row.serverAnswer !== undefined && <> Máy chủ thư của nơi nhận trả lời: “{row.serverAnswer}”.</>}
      </p>
      {givingUp ? (
        <GiveUp row={row} acting={acting} close={() => setGivingUp(false)} />
      ) : (
        <SendAgain row={row} acting={acting} giveUp={() => setGivingUp(true)} />
      )}
      {acting.error && <Told tone="red">{sentenceOf(acting.error)}</Told>}
    </li>
  );
}

interface ActProps {
  readonly row: Row;
  readonly acting: ReturnType<typeof useCopyAct>;
}

function SendAgain({ row, acting, giveUp }: ActProps & { readonly giveUp: () => void }) {
  const [email, setEmail] = useState(row.email ?? '');
  const corrected = email.trim() !== (row.email ?? '');
  return (
    <form
      className="desk-form"
      aria-label={`Gửi lại cho ${row.addressee}`}
      onSubmit={(event) => {
        event.preventDefault();
        acting.mutate({ act: 'resend', body: corrected ? { email: email.trim() } : {} });
      }}
    >
      <Field label="Địa chỉ thư điện tử" name="email" error={acting.error}>
        {(field) => <input {...field} type="email" required value={email} onChange={(event) => setEmail(event.target.value)} />}
      </Field>
      <p className="desk-acts">
        <button className="button primary" disabled={acting.isPending}>
          {corrected ? 'Sửa địa chỉ và gửi lại' : 'Gửi lại'}
        </button>
        <button
          type="button"
          className="button"
          disabled={acting.isPending}
          onClick={() => acting.mutate({ act: 'hand-over', body: {} })}
        >
          Đã giao bản giấy
        </button>
        <button type="button" className="word-button" onClick={giveUp}>
          Dừng gửi…
        </button>
      </p>
    </form>
  );
}

function GiveUp({ row, acting, close }: ActProps & { readonly close: () => void }) {
  const [words, setWords] = useState('');
  return (
    <form
      className="desk-form"
      aria-label={`Dừng gửi cho ${row.addressee}`}
      onSubmit={(event) => {
        event.preventDefault();
        acting.mutate({ act: 'give-up', body: { words } });
      }}
    >
      <Field label="Lý do dừng gửi" name="words" error={acting.error} hint="Lý do được lưu cùng hồ sơ văn bản.">
        {(field) => <textarea {...field} rows={2} required value={words} onChange={(event) => setWords(event.target.value)} />}
      </Field>
      <p className="desk-acts">
        <button className="button primary" disabled={acting.isPending || words.trim() === ''}>
          Dừng gửi
        </button>
        <button type="button" className="word-button" onClick={close}>
          Bỏ qua
        </button>
      </p>
    </form>
  );
}
