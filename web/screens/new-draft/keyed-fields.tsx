import { useState } from 'react';
import { CorrectedField } from '../../acts/draft/corrected-field';
import type { Draft } from '../../api/draft-types';
import { Refused } from '../../frame/refused';
import { Choice } from './choice';
import { useCorrecting } from './use-correcting';

const NO_TYPE = ['', 'Chưa chọn'] as const;

/** What stands on a scan, keyed in by the drafter: nobody can read it from the file. */
export function KeyedFields({ draft }: { readonly draft: Draft }) {
  const { reading } = draft;
  const [typed, setTyped] = useState({
    documentType: reading.documentType ?? '',
    subject: reading.subject ?? '',
    addressees: reading.addressees.join('\n'),
    recipients: [...reading.recipients.map(({ line }) => line), ...(reading.archive ? [reading.archive.line] : [])].join('\n'),
  });
  const correcting = useCorrecting(draft.draftId);
  const change = (name: keyof typeof typed) => (value: string) => setTyped({ ...typed, [name]: value });
  const save = () => {
    const { documentType, subject, addressees, recipients } = typed;
    correcting.mutate({
      ...(documentType !== '' && { documentType }), subject: subject.trim(), addressees: linesOf(addressees), recipients: linesOf(recipients),
    });
  };
  return (
    <section className="keyed-fields" aria-labelledby="fields-title">
      <h2 id="fields-title">Thông tin văn bản</h2>
      <p className="amber">Không đọc được chữ trong tệp. Hãy nhập như in trên văn bản.</p>
      <Choice
        label="Loại văn bản" value={typed.documentType} set={change('documentType')}
        options={[NO_TYPE, ...draft.types.map(({ id, name }) => [id, name] as const)]}
      />
      <CorrectedField label="Trích yếu" rows={2} value={typed.subject} change={change('subject')} />
      <CorrectedField label="Kính gửi (nếu có)" hint="Mỗi nơi một dòng." rows={2} value={typed.addressees} change={change('addressees')} />
      <CorrectedField label="Nơi nhận" hint="Mỗi dòng một dòng; dòng Lưu ở cuối." rows={4} value={typed.recipients} change={change('recipients')} />
      {correcting.error && <Refused error={correcting.error} />}
      <button type="button" className="button" disabled={correcting.isPending} onClick={save}>
        {correcting.isPending ? 'Đang lưu…' : 'Lưu thông tin'}
      </button>
    </section>
  );
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
