import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FileField } from '../../acts/file-field';
import { write } from '../../api/client';
import { useIntention } from '../../api/intention';
import { sentenceOf, type Problem } from '../../api/problem';
import { Told } from '../../frame/told';

interface Props {
  readonly holder: string;
  readonly sealId?: string | undefined;
  readonly of: 'chữ ký' | 'con dấu';
}

/** What one will see of the signature or the seal on the page. */
export function SetPicture({ holder, sealId, of }: Props) {
  const [file, setFile] = useState<File>();
  const intention = useIntention();
  const setting = useMutation<unknown, Problem, void>({
    mutationFn: () => write('/signing-keys/picture', { key: intention.keyFor([file?.name, file?.size]), body: formOf(file, sealId) }),
    onSuccess: () => intention.settled(),
  });
  return (
    <details>
      <summary>Hình ảnh {of}</summary>
      <form
        className="key-form"
        aria-label={`Hình ảnh ${of}: ${holder}`}
        onSubmit={(event) => {
          event.preventDefault();
          setting.mutate();
        }}
      >
        <FileField label={`Hình ảnh ${of}`} hint={HINTS[of]} accept=".png" file={file} choose={setFile} />
        {setting.error && <Told tone="red">{sentenceOf(setting.error)}</Told>}
        {setting.isSuccess && <Told tone="green">Đã ghi. Hình ảnh này dùng từ lần ký sau.</Told>}
        <button className="button" disabled={setting.isPending || !file}>
          {setting.isPending ? 'Đang ghi…' : 'Dùng hình ảnh này'}
        </button>
      </form>
    </details>
  );
}

const HINTS = {
  'chữ ký': 'Ảnh chữ ký màu xanh, tệp .png nền trong suốt. Chưa có thì văn bản hiện tên người ký.',
  'con dấu': 'Ảnh dấu màu đỏ, tệp .png nền trong suốt, cắt sát mép dấu.',
} as const;

function formOf(file: File | undefined, sealId: string | undefined): FormData {
  const form = new FormData();
  if (sealId !== undefined) form.set('sealId', sealId);
  if (file) form.set('file', file);
  return form;
}
