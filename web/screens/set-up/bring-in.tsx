import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FileField } from '../../acts/file-field';
import { write } from '../../api/client';
import type { ImportPreview } from '../../api/generated/api';
import { newKey } from '../../api/intention';
import type { Problem } from '../../api/problem';
import { Refused } from '../../frame/refused';
import { Told } from '../../frame/told';
import type { PartProps } from '../administration/administration';
import { useAdministratorPost } from '../administration/use-change';
import { Preview } from './preview';

/** Units, posts and people from a spreadsheet: what it would make is shown first, and it is brought in whole or not at all. */
export function BringIn({ kept }: PartProps) {
  const client = useQueryClient();
  const postId = useAdministratorPost(kept);
  const [file, setFile] = useState<File>();
  const [key, setKey] = useState(newKey);
  const sent = (path: string) => (): Promise<never> => write(`/administration/import${path}`, { key, body: formOf(kept.agencyId, postId, file) });
  const looking = useMutation<ImportPreview, Problem, void>({ mutationFn: sent('/preview') });
  const bringing = useMutation<unknown, Problem, void>({
    mutationFn: sent(''),
    onSuccess: () => {
      looking.reset();
      setFile(undefined);
      return client.invalidateQueries({ queryKey: ['administration'] });
    },
  });
  const choose = (chosen: File | undefined): void => {
    setFile(chosen);
    setKey(newKey());
    looking.reset();
    bringing.reset();
  };
  return (
    <form
      className="sheet bring-in"
      aria-label="Nhập từ Excel"
      onSubmit={(event) => {
        event.preventDefault();
        looking.mutate();
      }}
    >
      <h3>Nhập từ Excel</h3>
      <p className="second">
        Điền <a href="/api/administration/import/sample.xlsx">tệp mẫu (.xlsx)</a> gồm ba trang Đơn vị, Chức danh, Người; tải lên nhiều lần được, phần đã
        có giữ nguyên.
      </p>
      <FileField label="Tệp đã điền" hint="Tệp .xlsx, không đặt mật khẩu." accept=".xlsx" file={file} choose={choose} />
      {looking.error !== null && <Refused error={looking.error} />}
      {bringing.error !== null && <Refused error={bringing.error} />}
      {bringing.isSuccess && <Told tone="green">Đã lập xong. Người mới đã có tài khoản; hãy cấp đường liên kết đăng nhập ở bước Người và tài khoản.</Told>}
      {looking.data ? (
        <Preview preview={looking.data} busy={bringing.isPending} bringIn={() => bringing.mutate()} />
      ) : (
        <button className="button" disabled={!file || looking.isPending}>
          {looking.isPending ? 'Đang đọc tệp…' : 'Xem trước'}
        </button>
      )}
    </form>
  );
}

function formOf(agencyId: string, postId: string, file: File | undefined): FormData {
  const form = new FormData();
  form.set('agencyId', agencyId);
  form.set('postId', postId);
  if (file) form.set('file', file);
  return form;
}
