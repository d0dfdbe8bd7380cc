import { useState } from 'react';
import type { ActFormProps } from '../act-form';
import { FileField } from '../file-field';
import { SendButton } from '../send-button';

/** A new text by the drafter. What was checked or approved on the old one is asked for again. */
export function Revise({ act, acting }: ActFormProps) {
  const [file, setFile] = useState<File>();
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (file) acting.send({ path: 'acts/revise', body: {}, file, done: 'Đã trình dự thảo mới' });
      }}
    >
      <FileField
        label="Dự thảo mới"
        hint="Tệp .docx, .pdf hoặc .txt. Ý kiến đã có trên dự thảo trước được ghi rõ là của dự thảo trước."
        file={file}
        choose={setFile}
      />
      <SendButton acting={acting} label={act.label} disabled={!file} />
    </form>
  );
}
