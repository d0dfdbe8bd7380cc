import type { OwnSigningKeys } from '../../api/generated/api';
import { TendKey } from './tend-key';

/** For a key that is lost or known to others: whoever notices first stops it. */
export function Revoke({ row }: { readonly row: Pick<OwnSigningKeys['items'][number], 'certificateId' | 'holder'> }) {
  return (
    <details>
      <summary>Khai báo bị mất, bị lộ hoặc đã thu hồi</summary>
      <p className="second">Từ lúc khai báo, chứng thư số này không ký được nữa; văn bản đã ký trước đó vẫn có giá trị. Không đảo lại được.</p>
      <TendKey
        row={row} path="revocation" label="Khai báo thu hồi" done="Đã khai báo. Hãy báo ngay cơ quan chứng thực."
        hint="Ví dụ: mất máy tính có tệp khóa; đã được cấp lại."
      />
    </details>
  );
}
