import { useId } from 'react';
import type { Draft, OwnPage, Submission } from '../../api/draft-types';
import { Answer } from '../../frame/states';
import { sayMissing } from './missing-places';
import { PointOnPage } from './pointing/point-on-page';
import { placesAsked } from './pointing/pointing';
import { useOwnPage } from './use-own-page';

interface Props {
  readonly draft: Draft;
  readonly chosen: Submission;
  readonly choose: (chosen: Submission) => void;
}

/** Whether the text is set anew or the file's own page is signed. Text that was pasted has no page, so nothing is asked. */
export function PageChoice(props: Props) {
  const { draft, chosen } = props;
  const own = useOwnPage(draft, chosen);
  if (draft.fileName === undefined) return null;
  return (
    <section aria-labelledby="page-title">
      <h2 id="page-title">Trang văn bản</h2>
      <Answer query={own} waiting="Đang xem trang của tệp…">
        {(page) => <Ways {...props} own={page} />}
      </Answer>
    </section>
  );
}

function Ways(props: Props & { readonly own: OwnPage }) {
  const { draft, own } = props;
  if (!own.possible) return draft.isScan ? <p className="red">{own.why}</p> : <OnlyTypeset why={own.why} />;
  return draft.isScan ? <KeptPage {...props} /> : <TwoWays {...props} />;
}

function OnlyTypeset({ why }: { readonly why: string | undefined }) {
  return (
    <>
      <p>Văn bản được trình bày theo thể thức.</p>
      {why !== undefined && <p className="second">{why}</p>}
    </>
  );
}

function TwoWays(props: Props & { readonly own: OwnPage }) {
  const { chosen, choose } = props;
  const name = useId();
  const asDrafted = chosen.page === 'as-drafted';
  return (
    <>
      <div role="radiogroup" aria-labelledby="page-title">
        <label className="choice">
          <input type="radio" name={name} checked={!asDrafted} onChange={() => choose({ ...chosen, page: 'typeset' })} />
          <span>Trình bày theo thể thức</span>
        </label>
        <label className="choice">
          <input type="radio" name={name} checked={asDrafted} onChange={() => choose({ ...chosen, page: 'as-drafted' })} />
          <span>Giữ nguyên trang</span>
        </label>
      </div>
      {asDrafted && <KeptPage {...props} />}
    </>
  );
}

/** What is known of the page that is kept; where a place lacks, the page itself to point at it, and the way back. */
function KeptPage({ draft, own, chosen, choose }: Props & { readonly own: OwnPage }) {
  const missing = own.missing ?? [];
  const isPointing = placesAsked(own, chosen.places ?? {}).length > 0;
  return (
    <div className="kept-page">
      <div role="status">
        {missing.length > 0 ? (
          <p className="red">{sayMissing(missing)}</p>
        ) : (
          <p>Đã {isPointing ? 'có' : 'tìm thấy'} đủ chỗ ghi số, ngày, chữ ký và con dấu trên {own.pages} trang.</p>
        )}
        {own.converted === true && <p className="second">Trang được đổi từ tệp Word. Hãy xem lại trước khi trình.</p>}
        {own.footMarkLeftOut === true && <p className="second">Lề dưới trang cuối không còn chỗ trống: trang này không in mã QR, mã xác thực.</p>}
      </div>
      {isPointing ? (
        <PointOnPage draft={draft} own={own} chosen={chosen} choose={choose} />
      ) : (
        own.url !== undefined && (
          <a className="word-button" href={own.url} target="_blank" rel="noreferrer">
            Xem trang được giữ nguyên (PDF)
          </a>
        )
      )}
      {isPointing && !draft.isScan && (
        <button type="button" className="word-button" onClick={() => choose({ ...chosen, page: 'typeset' })}>
          Quay về trình bày theo thể thức
        </button>
      )}
    </div>
  );
}
