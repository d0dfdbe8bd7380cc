import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useDocuments } from '../../api/documents';
import { MoreRows } from '../../frame/more-rows';
import { usePageTitle } from '../../frame/page-title';
import { Answer, Nothing } from '../../frame/states';
import { SavedViews } from '../../own/saved-views';
import { DocumentLine } from '../my-drafts/document-line';
import '../my-drafts/my-drafts.css';

/** Documents of the office one may see, by number, words, person or unit. */
export function Search() {
  usePageTitle('Tìm kiếm');
  const [search, setSearch] = useSearchParams();
  const asked = search.get('q') ?? '';
  return (
    <div className="page">
      <h1>Tìm kiếm văn bản</h1>
      <SearchForm key={asked} asked={asked} ask={(words) => setSearch({ q: words })} />
      <SavedViews page="/tim-kiem" suggestion={asked} />
      {asked === '' ? (
        <Nothing title="Gõ số, trích yếu, tên người hoặc đơn vị">
          <p>Không cần gõ dấu.</p>
        </Nothing>
      ) : (
        <Found asked={asked} />
      )}
    </div>
  );
}

function SearchForm({ asked, ask }: { readonly asked: string; readonly ask: (words: string) => void }) {
  const [typed, setTyped] = useState(asked);
  return (
    <form
      className="search-form"
      role="search"
      aria-label="Tìm kiếm văn bản"
      onSubmit={(event) => {
        event.preventDefault();
        ask(typed.trim());
      }}
    >
      <input
        className="input"
        type="search"
        aria-label="Nội dung cần tìm"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button className="button primary">Tìm</button>
    </form>
  );
}

function Found({ asked }: { readonly asked: string }) {
  const found = useDocuments('agency', asked);
  return (
    <>
      <Answer query={found} waiting="Đang tìm…">
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title={`Không tìm thấy văn bản nào có “${asked}”`}>
              <p>Thử ít từ hơn, hoặc chỉ gõ số văn bản.</p>
            </Nothing>
          ) : (
            <ul className="document-lines">
              {items.map((row) => (
                <DocumentLine key={row.documentId} row={row} />
              ))}
            </ul>
          )
        }
      </Answer>
      <MoreRows list={found} what="văn bản" />
    </>
  );
}
