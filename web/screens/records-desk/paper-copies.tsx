import { Printer } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { RecordsDesk } from '../../api/generated/api';
import { sentenceOf } from '../../api/problem';
import { Nothing } from '../../frame/states';
import { Told } from '../../frame/told';
import { civilDateOf } from '../../words/dates';
import { Field } from '../../frame/field';
import { CopyHead } from './copy-head';
import { useCopyAct } from './use-copy-act';

type Row = RecordsDesk['paper'][number];

/** Copies that go on paper or outside the system: a list to print, a slip for each, and the receipt keyed in when it comes back. */
export function PaperCopies({ rows }: { readonly rows: readonly Row[] }) {
  if (rows.length === 0)
    return (
      <Nothing title="Không có bản giấy nào chờ giao">
        <p>Nơi nhận bản giấy và nơi nhận trên trục liên thông sẽ hiện ở đây sau khi phát hành.</p>
      </Nothing>
    );
  return (
    <>
      <p className="desk-print">
        <Link className="button" to="/van-thu/danh-sach-in">
          <Printer size={18} aria-hidden /> In danh sách và phiếu gửi
        </Link>
      </p>
      <ul className="desk-rows">
        {rows.map((row) => (
          <PaperCopy key={row.deliveryId} row={row} />
        ))}
      </ul>
    </>
  );
}

function PaperCopy({ row }: { readonly row: Row }) {
  const [open, setOpen] = useState(false);
  const acting = useCopyAct(row);
  return (
    <li className="sheet desk-row">
      <CopyHead row={row} />
      {open ? (
        <Slip row={row} acting={acting} close={() => setOpen(false)} />
      ) : (
        <p className="desk-acts">
          <button type="button" className="button" onClick={() => setOpen(true)}>
            Ghi ký nhận<span className="unseen"> của {row.addressee}</span>
          </button>
          <button
            type="button"
            className="word-button"
            disabled={acting.isPending}
            onClick={() => acting.mutate({ act: 'hand-over', body: {} })}
          >
            Đã giao, chưa có ký nhận<span className="unseen"> của {row.addressee}</span>
          </button>
        </p>
      )}
      {acting.error && !open && <Told tone="red">{sentenceOf(acting.error)}</Told>}
    </li>
  );
}

interface SlipProps {
  readonly row: Row;
  readonly acting: ReturnType<typeof useCopyAct>;
  readonly close: () => void;
}

/** Who signed for the copy, and when: it stands in the book under "ký nhận". */
function Slip({ row, acting, close }: SlipProps) {
  const [receiver, setReceiver] = useState('');
  const [receivedOn, setReceivedOn] = useState(civilDateOf(Date.now()));
  return (
    <form
      className="desk-form"
      aria-label={`Ký nhận của ${row.addressee}`}
      onSubmit={(event) => {
        event.preventDefault();
        acting.mutate({ act: 'hand-over', body: { receiver, receivedOn } });
      }}
    >
      <Field label="Người ký nhận" name="receiver" error={acting.error}>
        {(field) => <input {...field} required value={receiver} onChange={(event) => setReceiver(event.target.value)} />}
      </Field>
      <Field label="Ngày ký nhận" name="receivedOn" error={acting.error}>
        {(field) => <input {...field} type="date" required value={receivedOn} onChange={(event) => setReceivedOn(event.target.value)} />}
      </Field>
      <p className="desk-acts">
        <button className="button primary" disabled={acting.isPending || receiver.trim() === ''}>
          {acting.isPending ? 'Đang ghi…' : 'Ghi ký nhận'}
        </button>
        <button type="button" className="word-button" onClick={close}>
          Bỏ qua
        </button>
      </p>
      {acting.error && <Told tone="red">{sentenceOf(acting.error)}</Told>}
    </form>
  );
}
