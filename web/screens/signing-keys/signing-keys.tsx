import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api/queries';
import { usePageTitle } from '../../frame/page-title';
import { Answer } from '../../frame/states';
import { KeyRow } from './key-row';
import './signing-keys.css';

const TROUBLE_FIRST = ['locked', 'refused', 'missing', 'ends-soon', 'fit'];

/** The administrator's list of certificates: what is locked, refused or ends soon comes first. */
export function SigningKeys() {
  usePageTitle('Khóa ký số');
  const keys = useQuery(queries.tendedKeys());
  return (
    <div className="signing-keys">
      <h1>Khóa ký số</h1>
      <p className="second">Chứng thư số của người và con dấu trong cơ quan. Mỗi lần mở khóa hoặc chấp nhận đều ghi tên, ngày giờ và lý do.</p>
      <Answer query={keys} waiting="Đang lấy danh sách chứng thư số…">
        {({ items }) => (
          <ul className="key-rows">
            {items
              .toSorted((one, other) => TROUBLE_FIRST.indexOf(one.state) - TROUBLE_FIRST.indexOf(other.state))
              .map((row) => (
                <KeyRow key={row.certificateId} row={row} />
              ))}
          </ul>
        )}
      </Answer>
    </div>
  );
}
