import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FileField } from '../../acts/file-field';
import { write } from '../../api/client';
import { useIntention } from '../../api/intention';
import type { Problem } from '../../api/problem';
import { Refused } from '../../frame/refused';
import { DayField, Field } from '../administration/change-form';
import { PersonChoice } from '../administration/person-choice';
import { useAdministratorPost } from '../administration/use-change';
import type { StepProps } from './set-up';

/** A seal as it is used from the first day: its picture, for which bodies, and who keeps it by which paper. */
export function AddSeal({ kept, standing, close }: StepProps & { readonly close: () => void }) {
  const [name, setName] = useState(standing.agency.name);
  const [bodies, setBodies] = useState(standing.agency.abbreviation);
  const [keeperId, setKeeper] = useState('');
  const [from, setFrom] = useState(kept.today);
  const [handoverRecord, setRecord] = useState('');
  const [file, setFile] = useState<File>();
  const postId = useAdministratorPost(kept);
  const client = useQueryClient();
  const intention = useIntention();
  const fields = { agencyId: kept.agencyId, postId, name, bodies, keeperId, from, handoverRecord };
  const adding = useMutation<unknown, Problem, void>({
    mutationFn: () => write('/administration/seals', { key: intention.keyFor([fields, file?.name, file?.size]), body: formOf(fields, file) }),
    onSuccess: async () => {
      intention.settled();
      await client.invalidateQueries({ queryKey: ['administration'] });
      close();
    },
  });
  return (
    <form
      className="sheet change-form"
      aria-label="Khai báo con dấu"
      onSubmit={(event) => {
        event.preventDefault();
        adding.mutate();
      }}
    >
      <h3>Khai báo con dấu</h3>
      {adding.error && <Refused error={adding.error} />}
      <Field label="Tên con dấu">
        {(id) => <input id={id} className="input" required minLength={2} value={name} onChange={(event) => setName(event.target.value)} />}
      </Field>
      <Field label="Dùng cho ký hiệu (cách nhau bằng dấu phẩy)">
        {(id) => <input id={id} className="input" required value={bodies} onChange={(event) => setBodies(event.target.value)} />}
      </Field>
      <FileField label="Hình ảnh con dấu" hint="Ảnh dấu màu đỏ, tệp .png nền trong suốt, cắt sát mép dấu." accept=".png" file={file} choose={setFile} />
      <PersonChoice label="Người giữ con dấu" people={kept.people} chosen={keeperId} choose={setKeeper} />
      <DayField label="Giữ từ ngày" value={from} min="" change={setFrom} />
      <Field label="Biên bản giao nhận (số, ngày)">
        {(id) => <input id={id} className="input" required value={handoverRecord} onChange={(event) => setRecord(event.target.value)} />}
      </Field>
      <div className="change-ways">
        <button className="button primary" disabled={adding.isPending || !file}>
          {adding.isPending ? 'Đang ghi…' : 'Ghi con dấu'}
        </button>
        <button type="button" className="button" onClick={close}>
          Bỏ qua
        </button>
      </div>
    </form>
  );
}

function formOf(fields: Readonly<Record<string, string>>, file: File | undefined): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  if (file) form.set('file', file);
  return form;
}
