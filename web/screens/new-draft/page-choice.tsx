import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { Draft, OwnPage, Submission } from '../../api/draft-types';
import { queries } from '../../api/queries';
import { Answer } from '../../frame/states';
import { sayMissing } from './missing-places';

interface Props {
  readonly draft: Draft;
  readonly chosen: Submission;
  readonly choose: (chosen: Submission) => void;
}

/** Whether the text is set anew or the file's own page is signed. Text that was pasted has no page, so nothing is asked. */
export function PageChoice(props: Props) {
  const { draft, chosen } = props;
  const own = useQuery({ ...queries.ownPage(draft.draftId, chosen.signerPostId ?? ''), enabled: draft.fileName !== undefined });
  if (draft.fileName === undefined) return null;
  return (
    <section aria-labelledby="page-title">
      <h2 id="page-title">Trang văn bản</h2>
      <Answer query={own} waiting="Đang xem trang của tệp…">
        {(page) => (page.possible ? <TwoWays {...props} own={page} /> : <OnlyTypeset why={page.why} />)}
      </Answer>
    </section>
  );
}

function OnlyTypeset({ why }: { readonly why: string | undefined }) {
  return (
    <>
      <p>Văn bản được trình bày theo thể thức.</p>
      {why !== undefined && <p className="second">{why}</p>}
    </>
  );
}

function TwoWays({ chosen, choose, own }: Props & { readonly own: OwnPage }) {
  const name = useId();
  const asDrafted = chosen.page === 'as-drafted';
  const typeset = () => choose({ ...chosen, page: 'typeset' });
  return (
    <>
      <div role="radiogroup" aria-labelledby="page-title">
        <label className="choice">
          <input type="radio" name={name} checked={!asDrafted} onChange={typeset} />
          <span>Trình bày theo thể thức</span>
        </label>
        <label className="choice">
          <input type="radio" name={name} checked={asDrafted} onChange={() => choose({ ...chosen, page: 'as-drafted' })} />
          <span>Giữ nguyên trang</span>
        </label>
      </div>
      {asDrafted && <KeptPage own={own} typeset={typeset} />}
    </>
  );
}

/** What is known of the page that is kept, and the way back when it lacks a place. */
function KeptPage({ own, typeset }: { readonly own: OwnPage; readonly typeset: () => void }) {
  const missing = own.missing ?? [];
  return (
    <div role="status">
      {missing.length > 0 ? (
        <>
          <p className="red">{sayMissing(missing)}</p>
          <button type="button" className="word-button" onClick={typeset}>
            Quay về trình bày theo thể thức
          </button>
        </>
      ) : (
        <p>Đã tìm thấy đủ chỗ ghi số, ngày, chữ ký và con dấu trên {own.pages} trang.</p>
      )}
      {own.converted === true && <p className="second">Trang được đổi từ tệp Word. Hãy xem lại trước khi trình.</p>}
      {own.url !== undefined && (
        <a className="word-button" href={own.url} target="_blank" rel="noreferrer">
          Xem trang được giữ nguyên (PDF)
        </a>
      )}
    </div>
  );
}
