import { FilePlus } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { useDocuments } from '../../api/documents';
import { MoreRows } from '../../frame/more-rows';
import { usePageTitle } from '../../frame/page-title';
import { Answer, Nothing } from '../../frame/states';
import { Told } from '../../frame/told';
import { DocumentLine } from './document-line';
import { UnsentDrafts } from './unsent-drafts';
import './my-drafts.css';

/** Where each of my documents is, who holds it, since when and until when. */
export function MyDrafts() {
  usePageTitle('Dự thảo của tôi');
  const documents = useDocuments('mine', '');
  const [search] = useSearchParams();
  return (
    <div className="page">
      <div className="page-head">
        <h1>Dự thảo của tôi</h1>
        <Link className="button primary" to="/du-thao-moi">
          <FilePlus size={20} aria-hidden /> Dự thảo mới
        </Link>
      </div>
      {search.get('moi') !== null && (
        <Told tone="green">Đã trình. Hồ sơ nằm ở đầu danh sách; bước tiếp theo hiện ngay khi có người xử lý.</Told>
      )}
      <UnsentDrafts />
      <Answer query={documents} waiting="Đang lấy các hồ sơ của anh/chị…">
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title="Chưa trình hồ sơ nào">
              <p>Chọn “Dự thảo mới”, đưa tệp vào rồi trình; tiến trình của hồ sơ sẽ hiện ở đây.</p>
              <Link to="/tro-giup/chuyen-vien">Hướng dẫn soạn thảo</Link>
            </Nothing>
          ) : (
            <ul className="document-lines">
              {items.map((row, index) => (
                <DocumentLine key={row.documentId} row={row} withSteps={index < 12} />
              ))}
            </ul>
          )
        }
      </Answer>
      <MoreRows list={documents} what="hồ sơ" />
    </div>
  );
}
