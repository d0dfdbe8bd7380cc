import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { DocumentView } from '../../../api/document-types';
import { queries } from '../../../api/queries';
import { Answer } from '../../../frame/states';
import { CopyForm } from './copy-form';

/** "Sao văn bản": sao y, trích sao, sao lục of an issued document, for whoever drafts from a post of a State body. */
export function MakeCopy({ view }: { readonly view: DocumentView }) {
  const [asked, setAsked] = useState(false);
  const choices = useQuery({ ...queries.copyChoices(view.documentId), enabled: asked });
  if (view.recalledAt !== undefined) return null;
  if (!asked)
    return (
      <button type="button" className="button" onClick={() => setAsked(true)}>
        Sao văn bản…
      </button>
    );
  return (
    <section aria-labelledby="make-copy">
      <h3 id="make-copy">Sao văn bản</h3>
      <Answer query={choices} waiting="Đang xem các hình thức sao…">
        {(found) =>
          found.ways.length === 0 || found.posts.length === 0 ? (
            <p className="second">{found.why ?? 'Văn bản này không sao được từ chức danh của anh/chị.'}</p>
          ) : (
            <CopyForm view={view} choices={found} />
          )
        }
      </Answer>
      <button type="button" className="word-button" onClick={() => setAsked(false)}>
        Bỏ qua
      </button>
    </section>
  );
}
