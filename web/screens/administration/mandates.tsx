import { useState } from 'react';
import { Nothing } from '../../frame/states';
import type { PartProps } from './administration';
import { ChangeForm, DayField } from './change-form';
import { GiveMandate } from './give-mandate';
import { sayPeriod, STATE_WORDS } from './periods';

type Mandate = PartProps['kept']['mandates'][number];

/** Who may act or sign for another, on which ground, until when. */
export function Mandates({ kept }: PartProps) {
  const [giving, setGiving] = useState(false);
  const [ending, setEnding] = useState<string>();
  const standing = kept.mandates.filter((mandate) => mandate.state !== 'ended');
  const past = kept.mandates.filter((mandate) => mandate.state === 'ended');
  return (
    <>
      {giving ? (
        <GiveMandate kept={kept} close={() => setGiving(false)} />
      ) : (
        <button type="button" className="button" onClick={() => setGiving(true)}>
          Thêm phân công, ủy quyền
        </button>
      )}
      {standing.length === 0 && (
        <Nothing title="Chưa có phân công, ủy quyền nào đang hiệu lực">
          <p>Phân công lĩnh vực của cấp phó, giao ký thừa lệnh, ủy quyền ký và xử lý thay khi vắng hiện ở đây.</p>
        </Nothing>
      )}
      <ul className="kept-list">
        {standing.map((mandate) => (
          <li key={mandate.id}>
            <Line mandate={mandate} end={() => setEnding(mandate.id)} />
            {ending === mandate.id && <End kept={kept} mandate={mandate} close={() => setEnding(undefined)} />}
          </li>
        ))}
      </ul>
      {past.length > 0 && (
        <details>
          <summary>Đã kết thúc: {past.length}</summary>
          <ul className="kept-list">
            {past.map((mandate) => (
              <li key={mandate.id}>
                <Line mandate={mandate} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Line({ mandate, end }: { readonly mandate: Mandate; readonly end?: () => void }) {
  return (
    <div className="kept-line">
      <div>
        <b>{mandate.who}</b>
        <span className="second">{mandate.kindWords}</span>
      </div>
      <div>
        {mandate.scope}
        <span className="second">
          {sayPeriod(mandate)} · căn cứ {mandate.ground}
        </span>
        {mandate.state === 'coming' && <span className="badge waits">{STATE_WORDS.coming}</span>}
      </div>
      <div className="kept-acts">
        {end && (
          <button type="button" className="word-button" onClick={end}>
            Kết thúc<span className="unseen"> {mandate.kindWords}, {mandate.who}</span>
          </button>
        )}
      </div>
    </div>
  );
}

function End({ kept, mandate, close }: PartProps & { readonly mandate: Mandate; readonly close: () => void }) {
  const [until, setUntil] = useState(kept.today);
  return (
    <ChangeForm
      kept={kept}
      title={`Kết thúc: ${mandate.kindWords}`}
      label="Ghi kết thúc"
      change={() => ({ kind: 'end-mandate', mandateId: mandate.id, until })}
      onDone={close}
    >
      <DayField label="Ngày hiệu lực cuối cùng" value={until} min={kept.today} change={setUntil} />
    </ChangeForm>
  );
}
