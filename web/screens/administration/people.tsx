import { useState } from 'react';
import { Refused } from '../../frame/refused';
import { Nothing } from '../../frame/states';
import type { PartProps } from './administration';
import { ChangeForm, Field } from './change-form';
import { Invitations, useInviting } from './invitations';

/** Who is known to the agency. What a person may do comes from posts alone. */
export function People({ kept }: PartProps) {
  const [adding, setAdding] = useState(false);
  const inviting = useInviting(kept);
  const waiting = kept.people.filter((person) => person.entered !== true);
  const inviteAll = (byMail: boolean) => inviting.mutate({ personIds: waiting.map(({ id }) => id), byMail });
  return (
    <>
      {adding ? (
        <AddPerson kept={kept} close={() => setAdding(false)} />
      ) : (
        <button type="button" className="button" onClick={() => setAdding(true)}>
          Thêm người
        </button>
      )}
      {waiting.length > 1 && (
        <div className="invite-all">
          <button type="button" className="button" disabled={inviting.isPending} onClick={() => inviteAll(true)}>
            {inviting.isPending ? 'Đang cấp đường liên kết…' : `Gửi thư mời đăng nhập cho ${waiting.length} người chưa vào lần nào`}
          </button>
          <button type="button" className="word-button" disabled={inviting.isPending} onClick={() => inviteAll(false)}>
            Cấp đường liên kết để in, trao tay
          </button>
        </div>
      )}
      {inviting.error !== null && <Refused error={inviting.error} />}
      {inviting.data && <Invitations given={inviting.data} />}
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
            <div>
              <span className="second">{accountWords(person)}</span>
              <button
                type="button" className="word-button" disabled={inviting.isPending}
                onClick={() => inviting.mutate({ personIds: [person.id], byMail: false })}
              >
                {person.entered === true ? 'Cấp lại đường liên kết' : 'Cấp đường liên kết'}
                <span className="unseen"> đăng nhập cho {person.name}</span>
              </button>
              {person.email !== '' && (
                <button
                  type="button" className="word-button" disabled={inviting.isPending}
                  onClick={() => inviting.mutate({ personIds: [person.id], byMail: true })}
                >
                  Gửi qua thư<span className="unseen"> đường liên kết đăng nhập cho {person.name}</span>
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function accountWords({ login, entered }: PartProps['kept']['people'][number]): string {
  if (login === undefined) return 'chưa có tài khoản';
  return entered === true ? `tên đăng nhập ${login}` : `tên đăng nhập ${login}, chưa vào lần nào`;
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
