import { useQuery } from '@tanstack/react-query';
import type { Delivery, DocumentView, RecipientLine } from '../../api/document-types';
import { queries } from '../../api/queries';
import { DeliveryAct } from './delivery-act';
import { sayWhen } from '../../words/dates';

/** The lines of Nơi nhận as printed and whom they reach; after issue, how far each copy got. */
export function Recipients({ view }: { readonly view: DocumentView }) {
  const issued = view.deliveries !== undefined;
  const deliveries = useQuery({ ...queries.deliveries(view.documentId), enabled: issued }).data?.items ?? [];
  if (!view.recipients) return null;
  // they stand on no printed line
  const added = deliveries.filter(({ line }) => line < 0);
  const count = added.length + view.recipients.reduce((sum, line) => sum + line.addressees.length, 0);
  return (
    <section className="sheet">
      <h2>
        Nơi nhận <span>{count} nơi</span>
      </h2>
      <ul className="recipients">
        {view.recipients.map((line) => (
          <Line
            key={line.line}
            view={view}
            line={line}
            deliveries={deliveries.filter((delivery) => delivery.line === line.line)}
          />
        ))}
        {added.length > 0 && (
          <li>
            <span className="printed">Gửi thêm sau khi phát hành</span>
            <Copies view={view} deliveries={added} />
          </li>
        )}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly view: DocumentView;
  readonly line: RecipientLine;
  readonly deliveries: readonly Delivery[];
}

function Line({ view, line, deliveries }: LineProps) {
  return (
    <li>
      <span className="printed">{line.printed}</span>
      {line.addressees.length > 0 && deliveries.length === 0 && (
        <span className="second">{line.addressees.map((addressee) => addressee.name).join('; ')}</span>
      )}
      {line.unknown.length > 0 && <span className="amber">Chưa xác định: {line.unknown.join('; ')}</span>}
      <Copies view={view} deliveries={deliveries} />
    </li>
  );
}

/** How far each copy got. */
function Copies({ view, deliveries }: Pick<LineProps, 'view' | 'deliveries'>) {
  return deliveries.map((delivery) => (
    <span key={delivery.deliveryId} className="delivery">
      <span>{delivery.addressee}</span>
      <span className={`when ${toneOf(delivery)}`}>{sayDelivery(delivery)}</span>
      {delivery.corrections.map(({ at, who, from, to }) => (
        <span key={at} className="second">
          {who} sửa địa chỉ {sayWhen(at)}: {from === undefined ? '' : `${from} → `}
          {to}
        </span>
      ))}
      <DeliveryAct documentId={view.documentId} delivery={delivery} recalled={view.recalledAt !== undefined} />
    </span>
  ));
}

const STATES: Readonly<Record<string, string>> = {
  refused: 'chưa gửi được', 'to-hand-over': 'chờ giao bản giấy', 'given-up': 'đã dừng gửi', waiting: 'chờ gửi',
};

function sayDelivery(delivery: Delivery): string {
  if (delivery.recallConfirmedAt !== undefined) return `đã xác nhận thu hồi ${sayWhen(delivery.recallConfirmedAt)}`;
  if (delivery.recallToldAt !== undefined) return `đã báo thu hồi ${sayWhen(delivery.recallToldAt)}`;
  if (delivery.acknowledgedAt !== undefined) return `đã nhận ${sayWhen(delivery.acknowledgedAt)}`;
  if (delivery.withSessionPapersAt !== undefined) return `đã nhận cùng tài liệu kỳ họp ${sayWhen(delivery.withSessionPapersAt)}`;
  if (delivery.deliveredAt !== undefined) return `đã gửi ${sayWhen(delivery.deliveredAt)}`;
  return STATES[delivery.state] ?? 'đang gửi';
}

function toneOf(delivery: Delivery): string {
  if (delivery.acknowledgedAt !== undefined) return 'green';
  return delivery.state === 'refused' ? 'red' : '';
}
