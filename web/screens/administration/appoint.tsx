import { useState } from 'react';
import type { PartProps } from './administration';
import { ChangeForm, DayField } from './change-form';
import { PersonChoice } from './person-choice';

interface Props extends PartProps {
  readonly post: PartProps['kept']['posts'][number];
  readonly close: () => void;
}

export function Appoint({ kept, post, close }: Props) {
  const [personId, setPersonId] = useState('');
  const [from, setFrom] = useState(kept.today);
  const [acting, setActing] = useState(false);
  return (
    <ChangeForm
      kept={kept}
      title={`Bổ nhiệm ${post.title}, ${post.unitName}`}
      label="Ghi bổ nhiệm"
      change={() => ({ kind: 'appoint', personId, postId: post.id, from, acting })}
      onDone={close}
    >
      <PersonChoice label="Người giữ chức danh" people={kept.people} chosen={personId} choose={setPersonId} />
      <DayField label="Từ ngày" value={from} min={kept.today} change={setFrom} />
      <label className="tick">
        <input type="checkbox" checked={acting} onChange={(event) => setActing(event.target.checked)} /> Giữ quyền (ghi “Q.” trước chức danh)
      </label>
      <p className="hint">Người đang giữ chức danh này thôi giữ từ ngày trước đó. Văn bản đã ký, đã chuyển không thay đổi.</p>
    </ChangeForm>
  );
}
