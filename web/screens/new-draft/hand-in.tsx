import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FileUp } from 'lucide-react';
import { DropZone, FileTrigger, Button } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { write } from '../../api/client';
import type { Draft } from '../../api/draft-types';
import { useIntention } from '../../api/intention';
import { useOwnWords } from '../../api/own-words';
import { queries } from '../../api/queries';
import { KeepingWords } from '../../frame/keeping-words';
import { Refused } from '../../frame/refused';

const ACCEPTED = ['.docx', '.pdf', '.txt'];

/** Drop a file, choose one, or paste the text. */
export function HandIn() {
  const [text, keepText, forgetText] = useOwnWords('new-draft');
  const reading = useReading(forgetText);
  const busy = reading.isPending;
  return (
    <div className="page hand-in">
      <h1>Dự thảo mới</h1>
      {reading.error && <Refused error={reading.error} />}
      <DropZone
        className="drop"
        isDisabled={busy}
        aria-label="Thả tệp dự thảo vào đây"
        onDrop={({ items }) => {
          const dropped = items.find((item) => item.kind === 'file');
          if (dropped?.kind === 'file') void dropped.getFile().then((file) => reading.mutate(file));
        }}
      >
        <FileUp size={32} aria-hidden />
        <p>
          <b>{busy ? 'Đang đọc dự thảo…' : 'Thả tệp dự thảo vào đây'}</b>
        </p>
        <p className="hint">Tệp .docx, .pdf hoặc .txt. Bản quét cũng nhận, nhưng thông tin phải nhập tay. Tệp gốc được giữ nguyên.</p>
        <FileTrigger
          acceptedFileTypes={ACCEPTED}
          onSelect={(files) => {
            const file = files?.[0];
            if (file) reading.mutate(file);
          }}
        >
          <Button className={`button ${text.trim() === '' ? 'primary' : ''}`} isDisabled={busy}>
            Chọn tệp
          </Button>
        </FileTrigger>
      </DropZone>
      <form
        className="field"
        onSubmit={(event) => {
          event.preventDefault();
          reading.mutate(text);
        }}
      >
        <label htmlFor="pasted">Hoặc dán nội dung</label>
        <textarea id="pasted" className="input" rows={8} value={text} onChange={(event) => keepText(event.target.value)} />
        {text !== '' && <KeepingWords />}
        {text.trim() !== '' && (
          <button className="button primary" disabled={busy}>
            {busy ? 'Đang đọc dự thảo…' : 'Đọc nội dung này'}
          </button>
        )}
      </form>
    </div>
  );
}

function useReading(forgetText: () => void) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const intention = useIntention();
  return useMutation({
    mutationFn: (given: File | string) => {
      if (typeof given === 'string') return write<Draft>('/drafts', { key: intention.keyFor(given), body: { text: given } });
      const form = new FormData();
      form.append('file', given);
      return write<Draft>('/drafts', { key: intention.keyFor([given.name, given.size, given.lastModified]), body: form });
    },
    onSuccess: async (draft, given) => {
      intention.settled();
      if (typeof given === 'string') forgetText();
      client.setQueryData(queries.draft(draft.draftId).queryKey, draft);
      void client.invalidateQueries({ queryKey: ['drafts'] });
      await navigate(`/du-thao-moi/${draft.draftId}`);
    },
  });
}
