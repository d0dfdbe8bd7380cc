import { Link } from 'react-router';
import type { DocumentView } from '../api/document-types';

/** The way to what changed, where somebody has to check a text that is not the first. */
export function CompareLink({ view }: { readonly view: DocumentView }) {
  if ((view.versions?.length ?? 0) < 2) return null;
  return (
    <Link className="word-button" to={`/van-ban/${view.documentId}/so-sanh`}>
      Xem những chỗ đã đổi so với dự thảo trước
    </Link>
  );
}
