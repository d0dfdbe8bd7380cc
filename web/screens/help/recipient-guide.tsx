import { usePageTitle } from '../../frame/page-title';
import { textOfGuide } from './guides';
import './help.css';

/** The guide of whoever receives or checks a document, for those without an account. */
export function RecipientGuide() {
  usePageTitle('Hướng dẫn nhận và kiểm tra văn bản');
  return (
    <main className="page">
      <article className="guide guide-alone" dangerouslySetInnerHTML={{ __html: textOfGuide('noi-nhan') ?? '' }} />
    </main>
  );
}
