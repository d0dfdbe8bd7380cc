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

const ACCEPTED = ['.docx', '.pdf', '.txt', '.jpg', '.jpeg', '.png'];

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
          const dropped = items.filter((item) => item.kind === 'file');
          if (dropped.length > 0) void Promise.all(dropped.map((item) => item.getFile())).then((files) => reading.mutate(inOrder(files)));
        }}
      >
        <FileUp size={32} aria-hidden />
        <p>
          <b>{busy ? 'Đang đọc dự thảo…' : 'Thả tệp dự thảo vào đây'}</b>
        </p>
        <p className="hint">
          Tệp .docx, .pdf hoặc .txt. Bản quét hay ảnh các trang (.jpg, .png) cũng nhận, nhưng thông tin phải nhập tay. Tệp gốc được giữ nguyên.
        </p>
        <FileTrigger
          acceptedFileTypes={ACCEPTED}
          allowsMultiple
          onSelect={(files) => files && files.length > 0 && reading.mutate(inOrder([...files]))}
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

/** Pictures of pages by their names, as a camera counts them: page 2 before page 10. */
function inOrder(files: readonly File[]): readonly File[] {
  return files.toSorted((one, other) => one.name.localeCompare(other.name, 'vi', { numeric: true }));
}

function useReading(forgetText: () => void) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const intention = useIntention();
  return useMutation({
    mutationFn: (given: readonly File[] | string) => {
      if (typeof given === 'string') return write<Draft>('/drafts', { key: intention.keyFor(given), body: { text: given } });
      const form = new FormData();
      for (const file of given) form.append('file', file);
      const names = given.map(({ name, size, lastModified }) => [name, size, lastModified]);
      return write<Draft>('/drafts', { key: intention.keyFor(names), body: form });
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
