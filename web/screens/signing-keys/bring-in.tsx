import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FileField } from '../../acts/file-field';
import { write } from '../../api/client';
import { useIntention } from '../../api/intention';
import { sentenceOf, type Problem } from '../../api/problem';
import { Told } from '../../frame/told';
import { Field, isAbout } from '../../frame/field';

interface Props {
  readonly holder: string;
  /** Of a seal; the person's own when absent. */
  readonly sealId?: string | undefined;
  /** One is there already and will be replaced. */
  readonly again?: boolean;
}

/** File, its password, and the PIN one will sign with. Password and PIN live in these fields and in the one request. */
export function BringIn({ holder, sealId, again = false }: Props) {
  const [file, setFile] = useState<File>();
  const [password, setPassword] = useState('');
  const [pin, setPin] = useState('');
  const [repeated, setRepeated] = useState('');
  const client = useQueryClient();
  const intention = useIntention();
  const bringing = useMutation<unknown, Problem, void>({
    mutationFn: () => {
      const key = intention.keyFor([file?.name, file?.size, password.length, pin.length]);
      return write('/signing-keys', { key, body: formOf({ file, password, pin, sealId }) });
    },
    onSuccess: async () => {
      intention.settled();
      for (const clear of [setPassword, setPin, setRepeated]) clear('');
      await client.invalidateQueries({ queryKey: ['signing-keys'] });
      await client.invalidateQueries({ queryKey: ['administration'] });
    },
  });
  const differs = repeated !== '' && repeated !== pin;
  return (
    <details open={!again}>
      <summary>{again ? 'Nạp chứng thư số mới hoặc đặt lại mã PIN' : 'Nạp chứng thư số'}</summary>
      <form
        className="key-form"
        aria-label={`Nạp chứng thư số: ${holder}`}
        onSubmit={(event) => {
          event.preventDefault();
          bringing.mutate();
        }}
      >
        <FileField label="Tệp chứng thư số" hint="Tệp .p12 hoặc .pfx do cơ quan chứng thực cấp." accept=".p12,.pfx" file={file} choose={setFile} />
        <Field label="Mật khẩu của tệp" name="password" error={bringing.error} hint="Chỉ dùng một lần để mở tệp, không được lưu.">
          {(field) => <input {...field} type="password" autoComplete="off" required value={password} onChange={(event) => setPassword(event.target.value)} />}
        </Field>
        <Field label="Mã PIN mới" name="pin" error={bringing.error} hint="Từ 6 đến 32 ký tự, dùng mỗi lần ký. Không ai khác biết mã này; quên thì nạp lại tệp.">
          {(field) => (
            <input
              {...field} type="password" autoComplete="new-password" required minLength={6} maxLength={32} value={pin}
              onChange={(event) => setPin(event.target.value)}
            />
          )}
        </Field>
        <Field label="Nhập lại mã PIN" name="repeated" error={null} hint={differs ? 'Hai lần nhập chưa giống nhau.' : ''}>
          {(field) => (
            <input {...field} type="password" autoComplete="new-password" required value={repeated} onChange={(event) => setRepeated(event.target.value)} />
          )}
        </Field>
        {bringing.error && !isAbout(bringing.error, 'password') && !isAbout(bringing.error, 'pin') && <Told tone="red">{sentenceOf(bringing.error)}</Told>}
        {bringing.isSuccess && <Told tone="green">Đã nạp chứng thư số. Từ nay ký bằng mã PIN vừa chọn.</Told>}
        <button className="button primary" disabled={bringing.isPending || !file || differs || repeated === ''}>
          {bringing.isPending ? 'Đang kiểm tra tệp…' : 'Nạp chứng thư số'}
        </button>
      </form>
    </details>
  );
}

interface BroughtIn {
  readonly file: File | undefined;
  readonly password: string;
  readonly pin: string;
  readonly sealId: string | undefined;
}

function formOf({ file, password, pin, sealId }: BroughtIn): FormData {
  const form = new FormData();
  form.set('password', password);
  form.set('pin', pin);
  if (sealId !== undefined) form.set('sealId', sealId);
  if (file) form.set('file', file);
  return form;
}
