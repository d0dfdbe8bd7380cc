import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { CorrectedField } from '../../acts/draft/corrected-field';
import type { Draft } from '../../api/draft-types';
import { useKeptDraft } from '../../api/kept-draft';
import { queries } from '../../api/queries';
import { KeepingNote } from '../../frame/keeping-note';
import { Choice } from '../../drafting/choice';

const NO_TYPE = ['', 'Chưa chọn'] as const;

/** As the server takes what stands on a page. */
interface Keyed {
  readonly documentType?: string;
  readonly subject: string;
  readonly addressees: readonly string[];
  readonly recipients: readonly string[];
}

/** What stands on a scan, keyed in by the drafter: nobody can read it from the file. Kept as it is typed. */
export function KeyedFields({ draft }: { readonly draft: Draft }) {
  const { value, change, keeping } = useKeptDraft<Keyed>({
    address: `/drafts/${encodeURIComponent(draft.draftId)}`, kept: standingOf(draft), sent: (keyed) => keyed,
  });
  const [typed, setTyped] = useState(() => ({
    documentType: value.documentType ?? '', subject: value.subject, addressees: value.addressees.join('\n'), recipients: value.recipients.join('\n'),
  }));
  useReadAgain(draft.draftId, keeping === 'kept');
  const type = (name: keyof typeof typed) => (words: string) => {
    const next = { ...typed, [name]: words };
    setTyped(next);
    change({
      ...(next.documentType !== '' && { documentType: next.documentType }), subject: next.subject.trim(), addressees: linesOf(next.addressees),
      recipients: linesOf(next.recipients),
    });
  };
  return (
    <section className="keyed-fields" aria-labelledby="fields-title">
      <h2 id="fields-title">Thông tin văn bản</h2>
      <p className="amber">Không đọc được chữ trong tệp. Hãy nhập như in trên văn bản.</p>
      <Choice
        label="Loại văn bản" value={typed.documentType} set={type('documentType')}
        options={[NO_TYPE, ...draft.types.map(({ id, name }) => [id, name] as const)]}
      />
      <CorrectedField label="Trích yếu" rows={2} value={typed.subject} change={type('subject')} />
      <CorrectedField label="Kính gửi (nếu có)" hint="Mỗi nơi một dòng." rows={2} value={typed.addressees} change={type('addressees')} />
      <CorrectedField label="Nơi nhận" hint="Mỗi dòng một dòng; dòng Lưu ở cuối." rows={4} value={typed.recipients} change={type('recipients')} />
      <KeepingNote keeping={keeping} />
    </section>
  );
}

/** Whom the lines reach and what is still lacking is told anew once the server has what was typed. */
function useReadAgain(draftId: string, isKept: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (isKept) void client.invalidateQueries({ queryKey: queries.draft(draftId).queryKey, exact: true });
  }, [client, draftId, isKept]);
}

function standingOf({ reading }: Draft): Keyed {
  const { documentType, subject = '', addressees, recipients, archive } = reading;
  return {
    ...(documentType !== undefined && { documentType }), subject, addressees,
    recipients: [...recipients.map(({ line }) => line), ...(archive ? [archive.line] : [])],
  };
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
