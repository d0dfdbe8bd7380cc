import { useState } from 'react';
import type { PartProps } from './administration';
import { ChangeForm, DayField, Field } from './change-form';

interface Props extends PartProps {
  readonly committee: PartProps['kept']['committees'][number];
  readonly member: PartProps['kept']['committees'][number]['members'][number];
  readonly close: () => void;
}

export function LeaveCommittee({ kept, committee, member, close }: Props) {
  const [until, setUntil] = useState(kept.today);
  const [ground, setGround] = useState('');
  return (
    <ChangeForm
      kept={kept}
      title={`${member.holder ?? member.title} thôi tham gia ${committee.name}`}
      label="Ghi thôi tham gia"
      change={() => ({ kind: 'leave-committee', committeeId: committee.id, postIds: [member.postId], until, ground })}
      onDone={close}
    >
      <DayField label="Ngày tham gia cuối cùng" value={until} min={kept.today} change={setUntil} />
      <Field label="Căn cứ (số, ngày của quyết định)">
        {(id) => <input id={id} className="input" required minLength={2} value={ground} onChange={(event) => setGround(event.target.value)} />}
      </Field>
      <p className="hint">Phiếu xin ý kiến đang mở vẫn do những người đã được hỏi trả lời.</p>
    </ChangeForm>
  );
}
