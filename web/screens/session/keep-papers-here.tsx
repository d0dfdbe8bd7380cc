import { useMutation } from '@tanstack/react-query';
import { read } from '../../api/client';
import type { DocumentView } from '../../api/document-types';
import type { SessionRow } from '../../api/issued-types';
import { OFFLINE, Problem, problemFrom } from '../../api/problem';
import { useMe } from '../../api/queries';
import { Refused } from '../../frame/refused';
import { Told } from '../../frame/told';
import { canKeepPapers, choosePapers } from '../../offline/kept-papers';

/** A delegate takes the whole session along: every paper is opened once, so that it can be read without a network. */
export function KeepPapersHere({ session }: { readonly session: SessionRow }) {
  const { personId } = useMe();
  const ready = session.items.filter((item) => item.ready);
  const keeping = useMutation({
    mutationFn: async () => {
      await choosePapers(personId, true);
      for (const { documentId } of ready) await openOnce(documentId);
      return ready.length;
    },
  });
  if (!canKeepPapers() || ready.length === 0) return null;
  return (
    <section className="sheet" aria-label="Đọc khi mất mạng">
      {keeping.error && <Refused error={keeping.error} />}
      {keeping.isSuccess ? (
        <Told tone="green">Đã lưu {keeping.data} tài liệu trên máy này. Đăng xuất là xóa hết.</Told>
      ) : (
        <>
          <button type="button" className="button wide" disabled={keeping.isPending} onClick={() => keeping.mutate()}>
            {keeping.isPending ? 'Đang lưu tài liệu…' : 'Lưu tài liệu để đọc khi mất mạng'}
          </button>
          <p className="hint">Chỉ dùng trên máy riêng của đại biểu.</p>
        </>
      )}
    </section>
  );
}

async function openOnce(documentId: string): Promise<void> {
  const { files } = await read<DocumentView>(`/documents/${encodeURIComponent(documentId)}`);
  const file = files.issued ?? files.signed ?? files.draft ?? files.original;
  if (file !== undefined) await readWhole(file);
}

async function readWhole(url: string): Promise<void> {
  const answer = await fetch(url, { credentials: 'same-origin' }).catch(() => {
    throw new Problem(OFFLINE);
  });
  if (!answer.ok) throw await problemFrom(answer);
  await answer.arrayBuffer();
}
