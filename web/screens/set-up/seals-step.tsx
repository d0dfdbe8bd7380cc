import { useState } from 'react';
import { Link } from 'react-router';
import { Nothing } from '../../frame/states';
import { sayDate } from '../../words/dates';
import { ChangeForm, DayField, Field } from '../administration/change-form';
import type { StepProps } from './set-up';

/** Who keeps which seal, by which record; the keys behind them have a page of their own. */
export function SealsStep({ kept, standing }: StepProps) {
  const [handing, setHanding] = useState<string>();
  return (
    <>
      <p>
        <Link to="/khoa-ky">Xem khóa ký và chứng thư số của từng người, từng con dấu</Link>
      </p>
      {standing.seals.length === 0 && (
        <Nothing title="Chưa có con dấu">
          <p>Người vận hành nạp chứng thư số của cơ quan; con dấu hiện ở đây để giao người giữ.</p>
        </Nothing>
      )}
      <ul className="kept-list">
        {standing.seals.map((seal) => (
          <li key={seal.id}>
            <div className="kept-line">
              <div>
                <b>{seal.name}</b>
                <span className="second">dùng cho {seal.bodies.join(', ')}</span>
              </div>
              <div>
                {seal.keeper === '' ? <span className="amber">Chưa giao cho ai giữ</span> : seal.keeper}
                {seal.since !== '' && (
                  <span className="second">
                    giữ từ {sayDate(seal.since)} · {seal.record}
                  </span>
                )}
              </div>
              <div className="kept-acts">
                <button type="button" className="word-button" onClick={() => setHanding(seal.id)}>
                  Bàn giao<span className="unseen"> con dấu {seal.name}</span>
                </button>
              </div>
            </div>
            {handing === seal.id && <HandOver kept={kept} seal={seal} close={() => setHanding(undefined)} />}
          </li>
        ))}
      </ul>
    </>
  );
}

interface HandOverProps extends Pick<StepProps, 'kept'> {
  readonly seal: StepProps['standing']['seals'][number];
  readonly close: () => void;
}

function HandOver({ kept, seal, close }: HandOverProps) {
  const [personId, setPersonId] = useState('');
  const [from, setFrom] = useState(kept.today);
  const [handoverRecord, setRecord] = useState('');
  return (
    <ChangeForm
      kept={kept}
      title={`Bàn giao con dấu ${seal.name}`}
      label="Ghi bàn giao"
      change={() => ({ kind: 'hand-over-seal', sealId: seal.id, personId, from, handoverRecord })}
      onDone={close}
    >
      <Field label="Người giữ con dấu">
        {(id) => (
          <select id={id} className="input" required value={personId} onChange={(event) => setPersonId(event.target.value)}>
            <option value="">Chọn người</option>
            {kept.people.map((person) => (
              <option key={person.id} value={person.id}>
                {[person.name, ...person.posts].join(' · ')}
              </option>
            ))}
          </select>
        )}
      </Field>
      <DayField label="Từ ngày" value={from} min={kept.today} change={setFrom} />
      <Field label="Biên bản bàn giao (số, ngày)">
        {(id) => <input id={id} className="input" required value={handoverRecord} onChange={(event) => setRecord(event.target.value)} />}
      </Field>
    </ChangeForm>
  );
}
