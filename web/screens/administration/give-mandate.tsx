import { useState } from 'react';
import type { PartProps } from './administration';
import { ChangeForm, DayField, Field } from './change-form';
import { PersonChoice } from './person-choice';
import type { Change } from './use-change';

const KINDS = [
  { id: 'absence-cover', words: 'Xử lý thay khi vắng' },
  { id: 'field-assignment', words: 'Phân công lĩnh vực (KT.)' },
  { id: 'standing-order', words: 'Giao ký thừa lệnh (TL.)' },
  { id: 'written-authorisation', words: 'Ủy quyền ký (TUQ.)' },
] as const;
type Kind = (typeof KINDS)[number]['id'];

/** Each kind asks for what only it has; all rest on a written ground and have their days. */
export function GiveMandate({ kept, close }: PartProps & { readonly close: () => void }) {
  const [kind, setKind] = useState<Kind>('absence-cover');
  const [postId, setPostId] = useState('');
  const [from, setFrom] = useState(kept.today);
  const [until, setUntil] = useState('');
  const [ground, setGround] = useState('');
  const [personId, setPersonId] = useState('');
  const [scope, setScope] = useState<readonly string[]>([]);
  const mustEnd = kind === 'absence-cover' || kind === 'written-authorisation';
  const change = (): Change => {
    const shared = { postId, from, ground };
    switch (kind) {
      case 'absence-cover':
        return { kind, ...shared, until, coveringPersonId: personId };
      case 'field-assignment':
        return { kind, ...shared, ...(until && { until }), fields: [...scope] };
      case 'standing-order':
        return { kind, ...shared, ...(until && { until }), documentTypes: [...scope], includesDeputy: false };
      case 'written-authorisation':
        return { kind, ...shared, until, documentTypes: [...scope] };
    }
  };
  return (
    <ChangeForm kept={kept} title="Thêm phân công, ủy quyền" label="Ghi phân công, ủy quyền" change={change} onDone={close}>
      <Field label="Loại">
        {(id) => (
          <select
            id={id}
            className="input"
            value={kind}
            onChange={(event) => {
              setKind(KINDS.find((one) => one.id === event.target.value)?.id ?? 'absence-cover');
              setScope([]);
            }}
          >
            {KINDS.map((one) => (
              <option key={one.id} value={one.id}>
                {one.words}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={kind === 'absence-cover' ? 'Chức danh vắng' : 'Chức danh được giao'}>
        {(id) => (
          <select id={id} className="input" required value={postId} onChange={(event) => setPostId(event.target.value)}>
            <option value="">Chọn chức danh</option>
            {kept.posts.map((post) => (
              <option key={post.id} value={post.id}>
                {post.title}, {post.unitName}
                {post.held[0] && ` · ${post.held[0].name}`}
              </option>
            ))}
          </select>
        )}
      </Field>
      {kind === 'absence-cover' ? (
        <PersonChoice label="Người xử lý thay" people={kept.people} chosen={personId} choose={setPersonId} />
      ) : (
        <Scope kind={kind} kept={kept} scope={scope} change={setScope} />
      )}
      <div className="change-pair">
        <DayField label="Từ ngày" value={from} min={kept.today} change={setFrom} />
        <DayField label={mustEnd ? 'Đến hết ngày' : 'Đến hết ngày (nếu có)'} value={until} min={from} required={mustEnd} change={setUntil} />
      </div>
      <Field label="Căn cứ (số, ngày văn bản)">
        {(id) => <input id={id} className="input" required value={ground} onChange={(event) => setGround(event.target.value)} />}
      </Field>
      {kind === 'absence-cover' && <p className="hint">Người xử lý thay không được ký thay và không giữ con dấu.</p>}
    </ChangeForm>
  );
}

interface ScopeProps extends PartProps {
  readonly kind: Kind;
  readonly scope: readonly string[];
  readonly change: (scope: readonly string[]) => void;
}

function Scope({ kind, kept, scope, change }: ScopeProps) {
  const choices = kind === 'field-assignment' ? kept.fields.map((name) => ({ id: name, name })) : kept.documentTypes;
  return (
    <fieldset className="ticks">
      <legend>{kind === 'field-assignment' ? 'Lĩnh vực' : 'Loại văn bản'}</legend>
      {choices.map(({ id, name }) => (
        <label key={id} className="tick">
          <input
            type="checkbox"
            checked={scope.includes(id)}
            onChange={(event) => change(event.target.checked ? [...scope, id] : scope.filter((one) => one !== id))}
          />{' '}
          {name}
        </label>
      ))}
    </fieldset>
  );
}
