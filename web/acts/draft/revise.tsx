import { useState } from 'react';
import type { ActFormProps } from '../act-form';
import { FileField } from '../file-field';
import { SendButton } from '../send-button';
import { CorrectedField } from './corrected-field';
import { useCorrections } from './use-corrections';

/** The draft set right by its drafter: its fields here, or a new file. What was checked or approved on the old one is asked for again. */
export function Revise({ view, act, acting }: ActFormProps) {
  const [file, setFile] = useState<File>();
  const { of, change, changed, forget } = useCorrections(view);
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        const body = file || changed === undefined ? {} : { corrections: changed };
        acting.send({ path: 'acts/revise', body, ...(file && { file }), done: 'Đã trình dự thảo mới', onSent: forget });
      }}
    >
      {!file && view.reading && (
        <>
          <CorrectedField label="Trích yếu" rows={3} value={of('subject')} change={(value) => change('subject', value)} />
          <CorrectedField label="Kính gửi" hint="Mỗi nơi một dòng." rows={2} value={of('addressees')} change={(value) => change('addressees', value)} />
          <CorrectedField
            label="Nơi nhận"
            hint="Như in trên văn bản, mỗi dòng một dòng; dòng Lưu ở cuối."
            rows={5}
            value={of('recipients')}
            change={(value) => change('recipients', value)}
          />
        </>
      )}
      <FileField
        label="Hoặc đưa tệp dự thảo mới"
        hint="Tệp .docx, .pdf hoặc .txt; thông tin được đọc lại từ tệp. Ý kiến đã có trên dự thảo trước được ghi rõ là của dự thảo trước."
        file={file}
        choose={setFile}
      />
      <SendButton acting={acting} label={act.label} disabled={!file && changed === undefined} />
    </form>
  );
}
