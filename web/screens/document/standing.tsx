import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { DocumentView } from '../../api/document-types';
import { sayDate, sayWhen } from '../../words/dates';
import { sayNumber } from '../../words/say-number';
import { AfterIssue } from './after-issue';
import { MakeCopy } from './copying/make-copy';
import { DueBothWays } from './due-both-ways';

interface Props {
  readonly view: DocumentView;
  /** What one is asked to say of the issued copy. */
  readonly children?: ReactNode;
}

const CLOSED_WORDS = { filed: 'Hồ sơ đã kết thúc', withdrawn: 'Hồ sơ đã được rút', tried: 'Văn bản thử đã đi hết các bước' } as const;

/** When nothing is asked of me: where the document stands, with whom, since when, until when. */
export function Standing({ view, children }: Props) {
  const { current } = view;
  if (view.printedNumber !== undefined) return <Issued view={view}>{children}</Issued>;
  if (!current) {
    return (
      <section className="sheet">
        <h2>
          {view.closed === undefined ? 'Đang chuyển bước' : CLOSED_WORDS[view.closed.why]}
        </h2>
      </section>
    );
  }
  return (
    <section className="sheet">
      <h2>Đang ở bước “{current.label}”</h2>
      <DueBothWays due={current} moved={current.movedWords} />
      {view.replaces && <Replaces earlier={view.replaces} />}
      <p className="second">
        {current.holders.length > 0
          ? current.holders
              .slice(0, 4)
              .map((who) => `${who.name}, ${who.postTitle}`)
              .join('; ')
          : 'Hệ thống đang xử lý'}
        {current.holders.length > 4 && ` và ${current.holders.length - 4} người khác`} · từ {sayWhen(current.openedAt)}
      </p>
    </section>
  );
}

/** The earlier document whose place it takes. */
function Replaces({ earlier }: { readonly earlier: NonNullable<DocumentView['replaces']> }) {
  return (
    <p>
      Thay thế <Link to={`/van-ban/${earlier.documentId}`}>văn bản số {sayNumber(earlier.printedNumber)}</Link> ngày {sayDate(earlier.issuedOn)}
    </p>
  );
}

function Issued({ view, children }: Props) {
  const { deliveries } = view;
  return (
    <section className="sheet issued">
      <h2>Số {sayNumber(view.printedNumber ?? '')}</h2>
      {view.recalledAt !== undefined && <p className="red">Đã thu hồi {sayWhen(view.recalledAt)}</p>}
      {view.issuedOn !== undefined && <p>Phát hành ngày {sayDate(view.issuedOn)}</p>}
      {view.replacedBy && (
        <p className="amber">
          Đã được thay thế bằng <Link to={`/van-ban/${view.replacedBy.documentId}`}>văn bản số {sayNumber(view.replacedBy.printedNumber)}</Link> ngày{' '}
          {sayDate(view.replacedBy.issuedOn)}
        </p>
      )}
      {view.replaces && <Replaces earlier={view.replaces} />}
      {view.copyOf && (
        <p>
          Bản sao của văn bản <Link to={`/van-ban/${view.copyOf.documentId}`}>số {sayNumber(view.copyOf.printedNumber)}</Link> ngày{' '}
          {sayDate(view.copyOf.issuedOn)}
        </p>
      )}
      {view.publicCode !== undefined && (
        <p>
          Mã xác thực: <Link to={`/xac-thuc/${view.publicCode}`}>{view.publicCode}</Link>
        </p>
      )}
      {deliveries && (
        <p className="second">
          Đã gửi {deliveries.delivered}/{deliveries.total} nơi nhận, {deliveries.acknowledged} nơi xác nhận đã nhận
          {deliveries.failed > 0 && <b className="red">, {deliveries.failed} nơi chưa gửi được</b>}.
        </p>
      )}
      {children}
      <MakeCopy view={view} />
      <AfterIssue view={view} />
    </section>
  );
}
