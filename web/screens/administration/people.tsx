import { useState } from 'react';
import { Nothing } from '../../frame/states';
import type { PartProps } from './administration';
import { ChangeForm, Field } from './change-form';

/** Who is known to the agency. What a person may do comes from posts alone. */
export function People({ kept }: PartProps) {
  const [adding, setAdding] = useState(false);
  return (
    <>
      {adding ? (
        <AddPerson kept={kept} close={() => setAdding(false)} />
      ) : (
        <button type="button" className="button" onClick={() => setAdding(true)}>
          Thêm người
        </button>
      )}
      {kept.people.length === 0 && (
        <Nothing title="Chưa có ai">
          <p>Thêm người trước, rồi bổ nhiệm vào chức danh.</p>
        </Nothing>
      )}
      <ul className="kept-list">
        {kept.people.map((person) => (
          <li key={person.id} className="kept-line">
            <div>
              <b>{person.name}</b>
              <span className="second">{person.email}</span>
            </div>
            <div>{person.posts.length > 0 ? person.posts.join('; ') : <span className="amber">Chưa giữ chức danh nào</span>}</div>
            <div className="second">{person.login === undefined ? 'chưa có tài khoản' : `tài khoản ${person.login}`}</div>
          </li>
        ))}
      </ul>
    </>
  );
}

function AddPerson({ kept, close }: PartProps & { readonly close: () => void }) {
  const [fullName, setFullName] = useState('');
  const [email, setEmail] = useState('');
  return (
    <ChangeForm
      kept={kept}
      title="Thêm người"
      label="Ghi vào danh sách"
      change={() => ({ kind: 'add-person', fullName, email })}
      onDone={close}
    >
      <Field label="Họ và tên">
        {(id) => <input id={id} className="input" required minLength={2} value={fullName} onChange={(event) => setFullName(event.target.value)} />}
      </Field>
      <Field label="Thư điện tử công vụ">
        {(id) => <input id={id} className="input" type="email" required value={email} onChange={(event) => setEmail(event.target.value)} />}
      </Field>
    </ChangeForm>
  );
}
