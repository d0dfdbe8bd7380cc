import type { TendedSigningKeys } from '../../api/generated/api';
import { Told } from '../../frame/told';
import { sayDate, sayTime } from '../../words/dates';
import { Revoke } from './revoke';
import { TendKey } from './tend-key';

type Key = TendedSigningKeys['items'][number];
type Entry = Key['log'][number];

const BECAME = { locked: 'Bị khóa', opened: 'Mở khóa', 'agency-accepted': 'Chấp nhận cơ quan', revoked: 'Khai báo thu hồi', 'pin-changed': 'Đổi mã PIN' } as const;

export function KeyRow({ row }: { readonly row: Key }) {
  return (
    <li className="sheet key-row">
      <h2>{row.holder}</h2>
      <p className="second dots">
        {row.organisation !== undefined && row.sealId === undefined && <span>{row.organisation}</span>}
        {row.validTo !== undefined && <span>có giá trị đến {sayDate(row.validTo)}</span>}
      </p>
      {row.sentence !== undefined && <Told tone={row.state === 'ends-soon' ? 'amber' : 'red'}>{row.sentence}</Told>}
      <Tending row={row} />
      {row.state !== 'missing' && row.revokedAt === undefined && <Revoke row={row} />}
      {row.log.length > 0 && (
        <details>
          <summary>Nhật ký ({row.log.length})</summary>
          <ul className="key-log">
            {row.log.map((entry) => (
              <li key={`${entry.at} ${entry.kind}`}>{toldOf(entry)}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Tending({ row }: { readonly row: Key }) {
  const isLocked = row.state === 'locked';
  if (!isLocked && row.code !== 'CERTIFICATE_OTHER_AGENCY') return null;
  if (row.own) return <p className="hint">Khóa của chính anh/chị: hãy nhờ quản trị khác của cơ quan thực hiện.</p>;
  return isLocked ? (
    <TendKey row={row} path="opening" label="Mở khóa" done="Đã mở khóa" hint="Ví dụ: đã xác nhận trực tiếp với người giữ khóa." />
  ) : (
    <TendKey row={row} path="accepted-agency" label="Chấp nhận cơ quan này" done="Đã chấp nhận" hint="Ví dụ: quyết định điều động, kiêm nhiệm." />
  );
}

function toldOf({ kind, who, at, organisation, reason }: Entry): string {
  const what = organisation === undefined ? BECAME[kind] : `${BECAME[kind]} “${organisation}”`;
  return `${sayTime(at)} ngày ${sayDate(at)}: ${what}, ${who}${reason === undefined ? '' : `. Lý do: ${reason}`}`;
}
