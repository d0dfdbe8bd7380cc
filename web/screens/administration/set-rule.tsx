import { useState } from 'react';
import type { PartProps } from './administration';
import { ChangeForm, DayField, Field } from './change-form';

type Rule = PartProps['kept']['rules'][number];
type Unit = NonNullable<Rule['set']>['unit'];

const UNITS: readonly { readonly id: Unit; readonly words: string; readonly counted: boolean }[] = [
  { id: 'working-days', words: 'ngày làm việc', counted: true },
  { id: 'days', words: 'ngày', counted: true },
  { id: 'hours', words: 'giờ', counted: true },
  { id: 'same-day', words: 'trong ngày', counted: false },
  { id: 'next-working-day-morning', words: 'buổi sáng ngày làm việc kế tiếp', counted: false },
];

interface Props extends PartProps {
  readonly rule: Rule;
  readonly close: () => void;
}

/** The agency's own value, from a day on, with what it rests on. */
export function SetRule({ kept, rule, close }: Props) {
  const [amount, setAmount] = useState(String(rule.set?.amount ?? 0));
  const [unit, setUnit] = useState<Unit>(rule.set?.unit ?? 'working-days');
  const [from, setFrom] = useState(kept.today);
  const [source, setSource] = useState('');
  const units = rule.key.startsWith('session.') ? UNITS.slice(0, 2) : UNITS;
  const isCounted = UNITS.find(({ id }) => id === unit)?.counted ?? true;
  const key = rule.set?.key;
  if (key === undefined) return null;
  return (
    <ChangeForm
      kept={kept}
      title={`Đặt lại: ${rule.words}`}
      label="Ghi giá trị mới"
      change={() => ({ kind: 'set-rule', key, amount: Number(amount), unit, source, from })}
      onDone={close}
    >
      <p className="second">
        Đang là {rule.value}; nguồn: {rule.source}.
      </p>
      <div className="change-pair">
        {isCounted && (
          <Field label="Số">
            {(id) => (
              <input id={id} className="input" type="number" min={0} max={365} required value={amount} onChange={(event) => setAmount(event.target.value)} />
            )}
          </Field>
        )}
        <Field label="Đơn vị tính">
          {(id) => (
            <select id={id} className="input" value={unit} onChange={(event) => setUnit(UNITS.find((one) => one.id === event.target.value)?.id ?? unit)}>
              {units.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.words}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <DayField label="Từ ngày" value={from} min={kept.today} change={setFrom} />
      <Field label="Căn cứ (quy chế làm việc, số, ngày văn bản)">
        {(id) => <input id={id} className="input" required value={source} onChange={(event) => setSource(event.target.value)} />}
      </Field>
    </ChangeForm>
  );
}
