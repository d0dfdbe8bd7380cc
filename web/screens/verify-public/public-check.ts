import { queryOptions } from '@tanstack/react-query';
import { read, write } from '../../api/client';
import { newKey } from '../../api/intention';
import type { FileCheck, PublicCheck } from '../../api/issued-types';
import { Problem } from '../../api/problem';

export function publicCheck(code: string) {
  return queryOptions({
    queryKey: ['public-check', code],
    queryFn: ({ signal }) => read<PublicCheck>(`/xac-thuc/${encodeURIComponent(code)}`, signal),
    // A code that leads nowhere leads nowhere the second time, and asking is counted.
    retry: false,
  });
}

/** Has a file compared with what was issued; nothing of it is kept. A photograph or a Word file is no forgery: it is told apart before. */
export async function checkFile(file: File): Promise<FileCheck> {
  if (!(await isPdf(file))) throw new Problem(NOT_A_PDF);
  const body = new FormData();
  body.set('file', file);
  return write<FileCheck>('/xac-thuc', { key: newKey(), body });
}

const NOT_A_PDF = {
  title: 'Chưa kiểm tra được', status: 415, code: 'NOT_A_PDF',
  detail: 'Tệp này không phải tệp PDF nên không so được. Hãy chọn đúng tệp PDF đã nhận; bản in giấy thì nhập mã in ở cuối văn bản.',
};

/** A PDF says so at its beginning; some programs put a few bytes of theirs before. */
async function isPdf(file: File): Promise<boolean> {
  return (await file.slice(0, 1024).text()).includes('%PDF');
}
