import { useState } from 'react';
import type { PartProps } from './administration';
import { ChangeForm, DayField, Field } from './change-form';

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
      <Field label="Người giữ chức danh">
        {(id) => (
          <select id={id} className="input" required value={personId} onChange={(event) => setPersonId(event.target.value)}>
            <option value="">Chọn người</option>
            {kept.people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
                {person.posts.length > 0 && ` · ${person.posts.join('; ')}`}
              </option>
            ))}
          </select>
        )}
      </Field>
      <DayField label="Từ ngày" value={from} min={kept.today} change={setFrom} />
      <label className="tick">
        <input type="checkbox" checked={acting} onChange={(event) => setActing(event.target.checked)} /> Giữ quyền (ghi “Q.” trước chức danh)
      </label>
      <p className="hint">Người đang giữ chức danh này thôi giữ từ ngày trước đó. Văn bản đã ký, đã chuyển không thay đổi.</p>
    </ChangeForm>
  );
}
