import { ChevronDown, LogOut } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMe } from '../api/queries';
import { KeepPapersChoice } from '../offline/keep-papers-choice';
import type { Me, Post } from '../api/types';
import { Menu } from './menu';
import { Refused } from './refused';
import { useLeaving } from './use-leaving';

/** Who is at work, in which posts and for whom. All posts act in one list, so nothing is switched here. */
export function PersonMenu() {
  const me = useMe();
  const [open, setOpen] = useState(false);
  return (
    <Menu className="person" look={<AtWork me={me} />} label="Chức danh và phiên làm việc" open={open} setOpen={setOpen}>
      <Posts posts={me.posts} close={() => setOpen(false)} />
    </Menu>
  );
}

function AtWork({ me: { name, posts } }: { readonly me: Me }) {
  const first = posts[0];
  const instead = posts.filter((post) => post.onBehalfOf !== undefined);
  return (
    <>
      <span className="person-words">
        <b>
          {name}
          {first && ` · ${first.title}`}
        </b>
        <span className={instead.length > 0 ? 'amber' : ''}>
          {instead.length > 0 ? `đang xử lý thay ${instead.map((post) => post.onBehalfOf).join(', ')}` : first?.agencyName}
        </span>
      </span>
      <span className="person-initials" aria-hidden>
        {initials(name)}
      </span>
      <ChevronDown size={18} aria-hidden />
    </>
  );
}

function Posts({ posts, close }: { readonly posts: readonly Post[]; readonly close: () => void }) {
  const leaving = useLeaving();
  return (
    <>
      <h2>Chức danh của tôi</h2>
      <ul>
        {posts.map((post) => (
          <li key={post.postId}>
            {post.title}
            {post.unitName && `, ${post.unitName}`}
            <span className="second">
              {post.agencyName}
              {post.onBehalfOf && ` · xử lý thay ${post.onBehalfOf}`}
            </span>
          </li>
        ))}
      </ul>
      <Link className="menu-line phone-only" to="/ky-hop" onClick={close}>
        Kỳ họp
      </Link>
      <Link className="menu-line phone-only" to="/tro-giup" onClick={close}>
        Hướng dẫn sử dụng
      </Link>
      <Link className="menu-line" to="/chung-thu-so" onClick={close}>
        Chứng thư số của tôi
      </Link>
      <KeepPapersChoice />
      {leaving.error && <Refused error={leaving.error} />}
      <button type="button" className="menu-line" disabled={leaving.isPending} onClick={() => leaving.mutate()}>
        <LogOut size={18} aria-hidden /> Đăng xuất
      </button>
    </>
  );
}

/** The last two names, as one calls a person: "Tạ Hoài Nam" → "HN". */
function initials(name: string): string {
  return name
    .split(' ')
    .slice(-2)
    .map((word) => word[0])
    .join('');
}
