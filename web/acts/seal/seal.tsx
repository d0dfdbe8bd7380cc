import { useId, useState } from 'react';
import { hasCode } from '../../api/problem';
import type { ActFormProps } from '../act-form';
import { PinField } from '../pin-field';
import { SendButton } from '../send-button';

/** Last look, number, date and seal in one act. It cannot be undone: only recalled. */
export function Seal({ view, act, acting }: ActFormProps) {
  const id = useId();
  const seals = act.seals ?? [];
  const [sealId, setSealId] = useState(seals[0]?.id);
  const [pin, setPin] = useState('');
  const send = () => {
    acting.send({ path: 'seal', body: { bytesSha256: view.bytesSha256, ...(sealId !== undefined && { sealId }), pin }, done: 'Đã cấp số, đóng dấu và phát hành' });
    setPin('');
  };
  return (
    <form className="act-form" onSubmit={(event) => { event.preventDefault(); send(); }}>
      <p className="second">Văn bản nhận số tiếp theo trong sổ và ngày hôm nay, được đóng dấu rồi gửi tới {countOf(view.recipients)} nơi nhận.</p>
      {seals.length > 1 && (
        <div className="field">
          <label htmlFor={id}>Con dấu</label>
          <select id={id} className="input" value={sealId} onChange={(event) => setSealId(event.target.value)}>
            {seals.map((seal) => <option key={seal.id} value={seal.id}>{seal.name}</option>)}
          </select>
        </div>
      )}
      <PinField pin={pin} setPin={setPin} invalid={hasCode(acting.error, 'WRONG_PIN')} hint="Mã PIN của chứng thư số cơ quan, không lưu lại." />
      <SendButton acting={acting} label="Cấp số, đóng dấu và phát hành" busyLabel="Đang cấp số và đóng dấu…" disabled={pin.length < 4} />
    </form>
  );
}

function countOf(lines: ActFormProps['view']['recipients']): number {
  return lines.reduce((count, line) => count + line.addressees.length, 0);
}
