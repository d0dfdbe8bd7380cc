import { useState } from 'react';
import { Link } from 'react-router';
import { Nothing } from '../../frame/states';
import { sayDate } from '../../words/dates';
import { ChangeForm, DayField, Field } from '../administration/change-form';
import { PersonChoice } from '../administration/person-choice';
import { BringIn } from '../signing-keys/bring-in';
import { AddSeal } from './add-seal';
import type { StepProps } from './set-up';

/** Which seals there are, who keeps them by which record, and the certificates behind them. */
export function SealsStep({ kept, standing }: StepProps) {
  const [handing, setHanding] = useState<string>();
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <p>
        <Link to="/khoa-ky">Xem khóa ký và chứng thư số của từng người, từng con dấu</Link>
      </p>
      {isAdding ? (
        <AddSeal kept={kept} standing={standing} close={() => setAdding(false)} />
      ) : (
        <button type="button" className="button" onClick={() => setAdding(true)}>
          Khai báo con dấu
        </button>
      )}
      {standing.seals.length === 0 && (
        <Nothing title="Chưa có con dấu">
          <p>
            Khai báo con dấu với hình ảnh và người giữ, rồi nạp chứng thư số của cơ quan cho con dấu đó. Lãnh đạo tự nạp chứng thư
            số của mình ở mục Chứng thư số của tôi.
          </p>
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
            <BringIn holder={seal.name} sealId={seal.id} again />
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
      <PersonChoice label="Người giữ con dấu" people={kept.people} chosen={personId} choose={setPersonId} />
      <DayField label="Từ ngày" value={from} min={kept.today} change={setFrom} />
      <Field label="Biên bản bàn giao (số, ngày)">
        {(id) => <input id={id} className="input" required value={handoverRecord} onChange={(event) => setRecord(event.target.value)} />}
      </Field>
    </ChangeForm>
  );
}
