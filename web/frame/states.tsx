import { Inbox, Lock, TriangleAlert, WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { sentenceOf, statusOf } from '../api/problem';

/** Appears after 0.3 s; after 3 s it says what is being done. */
export function Waiting({ what }: { readonly what: string }) {
  return (
    <div className="waiting" role="status">
      <div className="bar" />
      <div className="bar" />
      <div className="bar" />
      <p>{what}</p>
    </div>
  );
}

/** An empty list: what will appear here, and what to do. */
export function Nothing({
  title,
  children,
  centred = false,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly centred?: boolean;
}) {
  return (
    <div className={`state ${centred ? 'centred' : ''}`}>
      <Inbox size={28} aria-hidden />
      <h2>{title}</h2>
      {children}
    </div>
  );
}

export function Trouble({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const status = statusOf(error);
  if (status === 403 || status === 404) return <NotForYou />;
  const Icon = status === 0 ? WifiOff : TriangleAlert;
  return (
    <div className="state" role="alert">
      <Icon size={28} aria-hidden />
      <h2>{status === 0 ? 'Mất kết nối với máy chủ' : 'Chưa tải được'}</h2>
      <p>{sentenceOf(error)}</p>
      {retry && (
        <button type="button" className="button" onClick={retry}>
          Thử lại
        </button>
      )}
    </div>
  );
}

/** One sentence for "does not exist" and for "not yours": the difference would tell what one may not know. */
function NotForYou() {
  return (
    <div className="state">
      <Lock size={28} aria-hidden />
      <h1>Không mở được nội dung này</h1>
      <p>Không tìm thấy, hoặc anh/chị không có quyền xem. Nếu cần xử lý, hãy liên hệ người đã gửi đường liên kết.</p>
    </div>
  );
}

/** As TanStack Query tells it, read at once or page after page. */
interface Reading<T> {
  readonly data: T | undefined;
  readonly isError: boolean;
  readonly error: unknown;
  readonly refetch: () => Promise<unknown>;
}

interface AnswerProps<T> {
  readonly query: Reading<T>;
  readonly waiting: string;
  readonly children: (data: T) => ReactNode;
}

/** The three states of what is read: awaited, refused, there. What is there stays there while it is read again. */
export function Answer<T>({ query, waiting, children }: AnswerProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <Trouble error={query.error} retry={() => void query.refetch()} />;
  return <Waiting what={waiting} />;
}
