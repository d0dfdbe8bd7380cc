import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AddAddressee } from '../../recipients/add-addressee';
import '../../recipients/recipients.css';
import type { PartProps } from './administration';
import { ChangeForm, Field } from './change-form';

interface Props extends PartProps {
  readonly group?: PartProps['kept']['groups'][number];
  readonly close: () => void;
}

export function GroupForm({ kept, group, close }: Props) {
  const [name, setName] = useState(group?.name ?? '');
  const [aliases, setAliases] = useState(group?.aliases.join('; ') ?? '');
  const [memberIds, setMemberIds] = useState<readonly string[]>(group?.members.map((member) => member.id) ?? []);
  const [newName, setNewName] = useState('');
  const client = useQueryClient();
  const otherNames = aliases.split(';').flatMap((alias) => (alias.trim().length > 1 ? [alias.trim()] : []));
  return (
    <ChangeForm
      kept={kept}
      title={group ? `Sửa nhóm ${group.name}` : 'Thêm nhóm nơi nhận'}
      label="Ghi nhóm"
      change={() => ({ kind: 'set-group', ...(group && { groupId: group.id }), name, aliases: otherNames, memberIds: [...memberIds] })}
      onDone={close}
    >
      <Field label="Tên nhóm, như ghi ở Nơi nhận">
        {(id) => <input id={id} className="input" required minLength={2} value={name} onChange={(event) => setName(event.target.value)} />}
      </Field>
      <Field label="Cách ghi khác (cách nhau bằng dấu chấm phẩy)">
        {(id) => <input id={id} className="input" value={aliases} onChange={(event) => setAliases(event.target.value)} />}
      </Field>
      <fieldset className="ticks">
        <legend>Gồm {memberIds.length} nơi nhận</legend>
        {kept.addressees.map((addressee) => (
          <label key={addressee.id} className="tick">
            <input
              type="checkbox"
              checked={memberIds.includes(addressee.id)}
              onChange={(event) =>
                setMemberIds(event.target.checked ? [...memberIds, addressee.id] : memberIds.filter((one) => one !== addressee.id))
              }
            />{' '}
            {addressee.name}
          </label>
        ))}
      </fieldset>
      <Field label="Thêm nơi nhận, đại biểu chưa có trong danh bạ (tên)">
        {(id) => <input id={id} className="input" value={newName} onChange={(event) => setNewName(event.target.value)} />}
      </Field>
      {newName.trim().length > 1 && (
        <AddAddressee
          agencyId={kept.agencyId}
          name={newName.trim()}
          added={({ id }) => {
            setMemberIds([...memberIds, id]);
            setNewName('');
            void client.invalidateQueries({ queryKey: ['administration'] });
          }}
        />
      )}
    </ChangeForm>
  );
}
