import { queryOptions } from '@tanstack/react-query';
import { read, write } from '../../api/client';
import { newKey } from '../../api/intention';
import type { FileCheck, PublicCheck } from '../../api/issued-types';

export function publicCheck(code: string) {
  return queryOptions({
    queryKey: ['public-check', code],
    queryFn: ({ signal }) => read<PublicCheck>(`/xac-thuc/${encodeURIComponent(code)}`, signal),
    // A code that leads nowhere leads nowhere the second time, and asking is counted.
    retry: false,
  });
}

/** Has a file compared with what was issued; nothing of it is kept. */
export function checkFile(file: File): Promise<FileCheck> {
  const body = new FormData();
  body.set('file', file);
  return write<FileCheck>('/xac-thuc', { key: newKey(), body });
}
