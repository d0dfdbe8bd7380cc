import { useId, useState } from 'react';
import type { ActFormProps } from './act-form';
import { SendButton } from './send-button';
import { WordsField } from './words-field';

/** Back to a step already passed, with the reason; the form says who gets it. */
export function Return({ view, act, acting }: ActFormProps) {
  const id = useId();
  const targets = act.targets ?? [];
  const [toStepId, setToStepId] = useState(targets[0]?.stepId ?? '');
  const holder = view.route?.steps.find((step) => step.stepId === toStepId)?.who;
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        acting.send({ path: 'acts/return', body: { toStepId }, done: 'Đã trả lại' });
      }}
    >
      <div className="field">
        <label htmlFor={id}>Trả về bước</label>
        <select id={id} className="input" value={toStepId} onChange={(event) => setToStepId(event.target.value)}>
          {targets.map((target) => (
            <option key={target.stepId} value={target.stepId}>
              {target.label}
            </option>
          ))}
        </select>
        <p className="hint">
          {holder
            ? `${holder.name}, ${holder.postTitle} sẽ nhận lại hồ sơ cùng lý do.`
            : 'Người xử lý bước này sẽ nhận lại hồ sơ cùng lý do.'}
        </p>
      </div>
      <WordsField acting={acting} label="Lý do và việc cần làm" required rows={3} />
      <SendButton acting={acting} label="Trả lại" disabled={acting.words.trim() === '' || toStepId === ''} />
    </form>
  );
}
