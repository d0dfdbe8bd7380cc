import { useQuery } from '@tanstack/react-query';
import { FileCheck2 } from 'lucide-react';
import { Link } from 'react-router';
import type { Draft } from '../../api/draft-types';
import { queries } from '../../api/queries';
import { sayWhen } from '../../words/dates';

/** A draft that was handed in, perhaps in another window: it is a document now, and nothing of it is changed here any more. */
export function HandedIn({ draft }: { readonly draft: Draft }) {
  const view = useQuery(queries.document(draft.draftId)).data;
  const first = view?.timeline?.[0];
  return (
    <div className="page">
      <h1>Dự thảo đã được trình</h1>
      <div className="state" role="status">
        <FileCheck2 size={28} aria-hidden />
        <p>
          <b>{view?.subject ?? draft.reading.subject}</b>
        </p>
        {first && (
          <p>
            {first.what.replace(/[.]$/u, '')}, {sayWhen(first.at)}.
          </p>
        )}
        <p>Không sửa, không trình lại được ở đây. Cần thay đổi thì mở hồ sơ: lấy lại khi người nhận chưa mở, hoặc rút hồ sơ trình.</p>
        <Link className="button primary" to={`/van-ban/${draft.draftId}`}>
          Mở hồ sơ
        </Link>
      </div>
    </div>
  );
}
