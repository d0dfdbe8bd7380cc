import { useState } from 'react';
import type { PartProps } from './administration';
import { ChangeForm, DayField } from './change-form';

interface Props extends PartProps {
  readonly post: PartProps['kept']['posts'][number];
  readonly held: PartProps['kept']['posts'][number]['held'][number];
  readonly close: () => void;
}

export function EndAppointment({ kept, post, held, close }: Props) {
  const [until, setUntil] = useState(kept.today);
  return (
    <ChangeForm
      kept={kept}
      title={`${held.name} thôi giữ ${post.title}`}
      label="Ghi thôi giữ"
      change={() => ({ kind: 'end-appointment', personId: held.personId, postId: post.id, from: held.from, until })}
      onDone={close}
    >
      <DayField label="Ngày giữ cuối cùng" value={until} min={kept.today} change={setUntil} />
      <p className="hint">Việc đang chờ chức danh này ở nguyên chỗ và chuyển sang người được bổ nhiệm sau.</p>
    </ChangeForm>
  );
}
