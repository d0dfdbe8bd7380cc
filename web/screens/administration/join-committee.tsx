import { useState } from 'react';
import type { PartProps } from './administration';
import { ChangeForm, DayField, Field } from './change-form';

interface Props extends PartProps {
  readonly committee: PartProps['kept']['committees'][number];
  readonly close: () => void;
}

/** Many at once, as a decision names them; from one day on. */
export function JoinCommittee({ kept, committee, close }: Props) {
  const [postIds, setPostIds] = useState<readonly string[]>([]);
  const [from, setFrom] = useState(kept.today);
  const [ground, setGround] = useState('');
  const sitting = committee.members.filter(({ state }) => state !== 'ended').map(({ postId }) => postId);
  const free = kept.posts.filter(({ id }) => !sitting.includes(id));
  const toggle = (id: string) => setPostIds(postIds.includes(id) ? postIds.filter((other) => other !== id) : [...postIds, id]);
  return (
    <ChangeForm
      kept={kept}
      title={`Thêm thành viên ${committee.name}`}
      label="Ghi thành viên"
      change={() => ({ kind: 'join-committee', committeeId: committee.id, postIds: [...postIds], from, ground })}
      onDone={close}
      waits={postIds.length === 0}
    >
      <fieldset>
        <legend>Chức danh tham gia {postIds.length > 0 && `(đã chọn ${postIds.length})`}</legend>
        {free.length === 0 && <p className="hint">Mọi chức danh của cơ quan đã tham gia. Thêm chức danh ở Bắt đầu dùng, mục Người.</p>}
        {free.map((post) => (
          <label key={post.id} className="choice">
            <input type="checkbox" checked={postIds.includes(post.id)} onChange={() => toggle(post.id)} />
            <span>{sayPost(post)}</span>
          </label>
        ))}
      </fieldset>
      <DayField label="Từ ngày" value={from} min={kept.today} change={setFrom} />
      <Field label="Căn cứ (số, ngày của quyết định)">
        {(id) => <input id={id} className="input" required minLength={2} value={ground} onChange={(event) => setGround(event.target.value)} />}
      </Field>
    </ChangeForm>
  );
}

/** "Lương Thế Khoa · Phó Bí thư". */
function sayPost({ title, held }: PartProps['kept']['posts'][number]): string {
  const holder = held.find(({ state }) => state === 'in-force')?.name;
  return holder === undefined ? `${title} · chưa có người giữ` : `${holder} · ${title}`;
}
