import { Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Bell } from './bell';
import { HelpWithKeys } from './help-with-keys';
import { useKeys } from './keys';
import { PaletteButton } from './palette-button';
import { PersonMenu } from './person-menu';

export function Header() {
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [search, setSearch] = useState('');
  useKeys({ '/': { words: 'Tìm kiếm', act: () => field.current?.focus() } });
  return (
    <header className="header">
      <Link className="header-brand" to="/viec-cua-toi">
        Trình
      </Link>
      <form
        className="search"
        role="search"
        aria-label="Tìm trong cơ quan"
        onSubmit={(event) => {
          event.preventDefault();
          if (search.trim() !== '') void navigate(`/tim-kiem?${new URLSearchParams({ q: search.trim() })}`);
        }}
      >
        <Search size={20} aria-hidden />
        <input
          ref={field}
          type="search"
          aria-label="Tìm kiếm văn bản"
          placeholder="Tìm số, trích yếu, người, đơn vị"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <kbd aria-hidden>/</kbd>
      </form>
      <Link className="icon-button search-phone" to="/tim-kiem" aria-label="Tìm kiếm văn bản">
        <Search size={22} aria-hidden />
      </Link>
      <PaletteButton />
      <Bell />
      <PersonMenu />
      <HelpWithKeys />
    </header>
  );
}
