import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { OwnSigningKeys } from '../../api/generated/api';
import { queries, useMe } from '../../api/queries';
import { usePageTitle } from '../../frame/page-title';
import { Answer } from '../../frame/states';
import { Told } from '../../frame/told';
import { sayDate } from '../../words/dates';
import { BringIn } from './bring-in';
import { ChangePin } from './change-pin';
import { Revoke } from './revoke';
import { SetPicture } from './set-picture';
import './signing-keys.css';

type Key = OwnSigningKeys['items'][number];

/** A person's own certificate and those of the seals they keep: what they are worth, and how another comes in. */
export function OwnKeys() {
  usePageTitle('Chứng thư số của tôi');
  const keys = useQuery(queries.ownKeys());
  const me = useMe();
  return (
    <div className="signing-keys">
      <h1>Chứng thư số của tôi</h1>
      <p className="second">
        Nạp tệp do cơ quan chứng thực cấp và chọn mã PIN để ký. Ký bằng thiết bị riêng của cơ quan (USB token) thì không cần nạp: xem{' '}
        <Link to="/tro-giup/lanh-dao-ky">hướng dẫn ký ngoài hệ thống</Link>.
      </p>
      <Answer query={keys} waiting="Đang xem chứng thư số…">
        {({ items }) => (
          <ul className="key-rows">
            {!items.some(({ sealId }) => sealId === undefined) && (
              <li className="sheet key-row">
                <h2>{me.name}</h2>
                <p className="second">Chưa có chứng thư số.</p>
                <BringIn holder={me.name} />
                <SetPicture holder={me.name} of="chữ ký" />
              </li>
            )}
            {items.map((row) => (
              <OwnKey key={row.certificateId} row={row} />
            ))}
          </ul>
        )}
      </Answer>
    </div>
  );
}

function OwnKey({ row }: { readonly row: Key }) {
  const isUsable = row.state !== 'missing' && row.revokedAt === undefined;
  return (
    <li className="sheet key-row">
      <h2>{row.sealId === undefined ? row.holder : `Con dấu ${row.holder}`}</h2>
      {row.validTo !== undefined && (
        <p className="second dots">
          <span>cấp cho {[row.namedOn, row.organisation].filter(Boolean).join(', ')}</span>
          <span>có giá trị đến {sayDate(row.validTo)}</span>
        </p>
      )}
      {row.sentence !== undefined && <Told tone={row.state === 'ends-soon' ? 'amber' : 'red'}>{row.sentence}</Told>}
      {isUsable && row.state !== 'locked' && <ChangePin row={row} />}
      <BringIn holder={row.holder} sealId={row.sealId} again={isUsable} />
      <SetPicture holder={row.holder} sealId={row.sealId} of={row.sealId === undefined ? 'chữ ký' : 'con dấu'} />
      {isUsable && <Revoke row={row} />}
    </li>
  );
}
