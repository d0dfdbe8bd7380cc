import { useQuery } from '@tanstack/react-query';
import { NavLink } from 'react-router';
import { queries, useMe } from '../api/queries';
import { placesOf } from './places';

/** Left rail on a wide screen, bottom bar on a phone: one list, laid out by the style sheet. */
export function Rail() {
  const counts = useQuery(queries.inboxCounts()).data;
  return (
    <nav className="rail" aria-label="Các phần">
      <NavLink className="brand" to="/viec-cua-toi">
        Trình
      </NavLink>
      {placesOf(useMe()).map(({ to, words, short, icon: Icon, count }) => {
        const number = count && counts ? counts[count] : 0;
        return (
          <NavLink key={to} to={to} className="place">
            <span className="place-icon">
              <Icon size={22} aria-hidden />
              {number > 0 && (
                <span className="place-count">
                  {number}
                  <span className="unseen"> việc </span>
                </span>
              )}
            </span>
            <span className="place-words">{words}</span>
            <span className="place-short">{short}</span>
          </NavLink>
        );
      })}
    </nav>
  );
}
