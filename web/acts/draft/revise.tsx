import { useState } from 'react';
import { ChooseField } from '../../drafting/choose-field';
import type { ActFormProps } from '../act-form';
import { FileField } from '../file-field';
import { SendButton } from '../send-button';
import { CorrectedField } from './corrected-field';
import { RevisionFindings } from './revision-findings';
import { RevisionPreview } from './revision-preview';
import { useCorrections, type Corrections } from './use-corrections';
import './revise.css';

/**
 * The draft set right by its drafter: its fields here, or a new file, looked at as it would be handed in. What was checked or approved on
 * the old one is asked for again.
 */
export function Revise({ view, act, acting }: ActFormProps) {
  const [file, setFile] = useState<File>();
  const [field, setField] = useState(view.field ?? '');
  const [isPreviewing, setPreviewing] = useState(false);
  const corrections = useCorrections(view);
  const { changed, forget } = corrections;
  const body = { ...(!file && changed && { corrections: changed }), ...(field !== (view.field ?? '') && { field }) };
  const revision = { documentId: view.documentId, body, file };
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        acting.send({ path: 'acts/revise', body, ...(file && { file }), done: 'Đã trình dự thảo mới', onSent: forget });
      }}
    >
      {!file && view.reading && <FieldsToCorrect corrections={corrections} />}
      <FileField
        label="Hoặc đưa tệp dự thảo mới"
        hint="Tệp .docx, .pdf hoặc .txt; thông tin được đọc lại từ tệp. Ý kiến đã có trên dự thảo trước được ghi rõ là của dự thảo trước."
        file={file}
        choose={setFile}
      />
      {act.fields && <ChooseField fields={act.fields} chosen={field} choose={setField} />}
      <RevisionFindings revision={revision} />
      <button type="button" className="button" aria-pressed={isPreviewing} onClick={() => setPreviewing(!isPreviewing)}>
        {isPreviewing ? 'Ẩn bản xem trước' : 'Xem trước'}
      </button>
      {isPreviewing && <RevisionPreview revision={revision} />}
      <SendButton acting={acting} label={act.label} disabled={!file && Object.keys(body).length === 0} />
    </form>
  );
}

function FieldsToCorrect({ corrections: { of, change } }: { readonly corrections: Corrections }) {
  return (
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
  );
}
