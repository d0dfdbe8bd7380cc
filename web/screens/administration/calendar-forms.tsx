import { useState } from 'react';
import { sayDate } from '../../words/dates';
import type { PartProps } from './administration';
import { ChangeForm, Field } from './change-form';
import { MovingDeadlines, useMovingDeadlines } from './moving-deadlines';

/** A day off, a Saturday worked, or again what the week makes of it. */
export function DayForm({ kept, on, close }: PartProps & { readonly on: string; readonly close: () => void }) {
  const noticed = kept.calendar.days.find((day) => day.on === on);
  const [kind, setKind] = useState<'off' | 'worked' | 'plain'>(noticed?.kind ?? 'off');
  const [name, setName] = useState(noticed?.name ?? '');
  const [source, setSource] = useState(noticed?.source ?? '');
  const moving = useMovingDeadlines(kept.agencyId, on, kind);
  return (
    <ChangeForm
      kept={kept}
      waits={moving.isPending}
      title={`Ngày ${sayDate(on)}`}
      label="Ghi vào lịch"
      change={() => (kind === 'plain' ? { kind: 'clear-day', on } : { kind: 'set-day', on, dayKind: kind, name, source })}
      onDone={close}
    >
      <Field label="Ngày này">
        {(id) => (
          <select id={id} className="input" value={kind} onChange={(event) => setKind(kindOf(event.target.value))}>
            <option value="off">Nghỉ</option>
            <option value="worked">Làm bù</option>
            {noticed && <option value="plain">Theo tuần làm việc thường</option>}
          </select>
        )}
      </Field>
      <MovingDeadlines moving={moving} />
      {kind !== 'plain' && (
        <>
          <Field label="Tên ngày">
            {(id) => <input id={id} className="input" required minLength={2} value={name} onChange={(event) => setName(event.target.value)} />}
          </Field>
          <Field label="Căn cứ (số, ngày thông báo)">
            {(id) => <input id={id} className="input" required value={source} onChange={(event) => setSource(event.target.value)} />}
          </Field>
        </>
      )}
    </ChangeForm>
  );
}

export function ConfirmYear({ kept, year, close }: PartProps & { readonly year: number; readonly close: () => void }) {
  const [source, setSource] = useState('');
  return (
    <ChangeForm
      kept={kept}
      title={`Thông báo lịch nghỉ năm ${year}`}
      label="Ghi là chính thức"
      change={() => ({ kind: 'confirm-year', year, source })}
      onDone={close}
    >
      <Field label="Số, ngày thông báo">
        {(id) => <input id={id} className="input" required value={source} onChange={(event) => setSource(event.target.value)} />}
      </Field>
      <p className="hint">Kiểm tra từng ngày nghỉ, làm bù của năm trước khi ghi: từ đó mọi thời hạn tính trên lịch này là chính thức.</p>
    </ChangeForm>
  );
}

function kindOf(value: string): 'off' | 'worked' | 'plain' {
  return value === 'worked' || value === 'plain' ? value : 'off';
}
