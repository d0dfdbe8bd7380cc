import { useState } from 'react';
import { ChangeForm, Field } from '../administration/change-form';
import { Posts } from '../administration/posts';
import { BringIn } from './bring-in';
import type { StepProps } from './set-up';

/** From a spreadsheet, or one at a time. */
export function UnitsStep({ kept, standing }: StepProps) {
  const [adding, setAdding] = useState<'unit' | 'post'>();
  const close = () => setAdding(undefined);
  return (
    <>
      <BringIn kept={kept} />
      <p className="set-up-ways">
        <button type="button" className="button" onClick={() => setAdding('unit')}>
          Thêm một đơn vị
        </button>
        <button type="button" className="button" onClick={() => setAdding('post')}>
          Thêm một chức danh
        </button>
      </p>
      {adding === 'unit' && <AddUnit kept={kept} close={close} />}
      {adding === 'post' && <AddPost kept={kept} standing={standing} close={close} />}
      <Posts kept={kept} />
    </>
  );
}

function AddUnit({ kept, close }: Pick<StepProps, 'kept'> & { readonly close: () => void }) {
  const [name, setName] = useState('');
  const [abbreviation, setAbbreviation] = useState('');
  return (
    <ChangeForm kept={kept} title="Thêm đơn vị" label="Ghi đơn vị" change={() => ({ kind: 'add-unit', name, abbreviation })} onDone={close}>
      <Field label="Tên đơn vị">
        {(id) => <input id={id} className="input" required minLength={2} value={name} onChange={(event) => setName(event.target.value)} />}
      </Field>
      <Field label="Tên viết tắt">
        {(id) => <input id={id} className="input" required value={abbreviation} onChange={(event) => setAbbreviation(event.target.value)} />}
      </Field>
    </ChangeForm>
  );
}

function AddPost({ kept, standing, close }: StepProps & { readonly close: () => void }) {
  const [title, setTitle] = useState('');
  const [unitId, setUnitId] = useState('');
  const [roles, setRoles] = useState<readonly string[]>([]);
  return (
    <ChangeForm
      kept={kept}
      title="Thêm chức danh"
      label="Ghi chức danh"
      change={() => ({
        kind: 'add-post', title, roles: standing.roles.flatMap((role) => (roles.includes(role.id) ? [role.id] : [])), ...(unitId && { unitId }),
      })}
      onDone={close}
    >
      <Field label="Chức danh">
        {(id) => <input id={id} className="input" required minLength={2} value={title} onChange={(event) => setTitle(event.target.value)} />}
      </Field>
      <Field label="Đơn vị">
        {(id) => (
          <select id={id} className="input" value={unitId} onChange={(event) => setUnitId(event.target.value)}>
            <option value="">Lãnh đạo cơ quan (không thuộc đơn vị)</option>
            {standing.units.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {unit.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset className="ticks">
        <legend>Vai trò</legend>
        {standing.roles.map((role) => (
          <label key={role.id} className="tick">
            <input
              type="checkbox"
              checked={roles.includes(role.id)}
              onChange={(event) => setRoles(event.target.checked ? [...roles, role.id] : roles.filter((one) => one !== role.id))}
            />{' '}
            {role.name}
          </label>
        ))}
      </fieldset>
    </ChangeForm>
  );
}
