import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../../api/client';
import type { OwnSigningKeys } from '../../api/generated/api';
import { useIntention } from '../../api/intention';
import { sentenceOf, type Problem } from '../../api/problem';
import { Told } from '../../frame/told';
import { Field, isAbout } from '../../frame/field';

interface Props {
  readonly row: Pick<OwnSigningKeys['items'][number], 'certificateId' | 'holder'>;
}

/** Another PIN for the key that is here, with the one it has. Both live in these fields and in the one request. */
export function ChangePin({ row }: Props) {
  const [pin, setPin] = useState('');
  const [newPin, setNewPin] = useState('');
  const [repeated, setRepeated] = useState('');
  const client = useQueryClient();
  const intention = useIntention();
  const changing = useMutation<unknown, Problem, void>({
    mutationFn: () => write(`/signing-keys/${encodeURIComponent(row.certificateId)}/pin`, { key: intention.keyFor([pin, newPin]), body: { pin, newPin } }),
    onSuccess: () => {
      intention.settled();
      for (const clear of [setPin, setNewPin, setRepeated]) clear('');
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['signing-keys'] }),
  });
  const differs = repeated !== '' && repeated !== newPin;
  return (
    <details>
      <summary>Đổi mã PIN</summary>
      <form
        className="key-form"
        aria-label={`Đổi mã PIN: ${row.holder}`}
        onSubmit={(event) => {
          event.preventDefault();
          changing.mutate();
        }}
      >
        <PinInput label="Mã PIN đang dùng" name="pin" error={changing.error} hint="Quên mã này thì nạp lại tệp chứng thư số." value={pin} set={setPin} />
        <PinInput label="Mã PIN mới" name="newPin" error={changing.error} hint="Từ 6 đến 32 ký tự, dùng mỗi lần ký." value={newPin} set={setNewPin} isNew />
        <PinInput
          label="Nhập lại mã PIN mới" name="repeated" error={null} hint={differs ? 'Hai lần nhập chưa giống nhau.' : ''}
          value={repeated} set={setRepeated} isNew
        />
        {changing.error && !isAbout(changing.error, 'pin') && !isAbout(changing.error, 'newPin') && <Told tone="red">{sentenceOf(changing.error)}</Told>}
        {changing.isSuccess && <Told tone="green">Đã đổi mã PIN. Từ nay ký bằng mã PIN mới.</Told>}
        <button className="button primary" disabled={changing.isPending || pin === '' || repeated === '' || differs}>
          Đổi mã PIN
        </button>
      </form>
    </details>
  );
}

interface PinProps {
  readonly label: string;
  readonly name: string;
  readonly hint: string;
  readonly error: Problem | null;
  readonly value: string;
  readonly set: (pin: string) => void;
  readonly isNew?: boolean;
}

function PinInput({ value, set, isNew = false, ...asked }: PinProps) {
  const room = isNew ? { minLength: 6, maxLength: 32, autoComplete: 'new-password' } : { autoComplete: 'off' };
  return (
    <Field {...asked}>
      {(field) => <input {...field} {...room} type="password" required value={value} onChange={(event) => set(event.target.value)} />}
    </Field>
  );
}
