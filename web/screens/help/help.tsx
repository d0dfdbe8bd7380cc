import { Link, useParams } from 'react-router';
import { useMe } from '../../api/queries';
import { NoSuchPage } from '../../frame/no-such-page';
import { usePageTitle } from '../../frame/page-title';
import { openTour } from '../../tour/opened';
import { guidesFor, textOfGuide } from './guides';
import './help.css';

/** The users' guides, one for each role. Without a name in the address it is the guide of one's own post. */
export function Help() {
  usePageTitle('Trợ giúp');
  const guides = guidesFor(useMe().posts);
  const name = useParams()['role'] ?? guides[0]?.name ?? '';
  const text = textOfGuide(name);
  if (text === undefined) return <NoSuchPage />;
  return (
    <div className="page help">
      <nav className="help-guides" aria-label="Hướng dẫn theo vai trò">
        {guides.map((guide) => (
          <Link key={guide.name} to={`/tro-giup/${guide.name}`} aria-current={guide.name === name ? 'page' : undefined}>
            {guide.words}
          </Link>
        ))}
        <button type="button" className="button" onClick={() => openTour(true)}>
          Xem hướng dẫn nhanh (1 phút)
        </button>
      </nav>
      <article className="guide" key={name} dangerouslySetInnerHTML={{ __html: text }} />
    </div>
  );
}
