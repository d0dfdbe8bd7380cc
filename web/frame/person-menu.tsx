import { useQueryClient } from '@tanstack/react-query';
import { ChevronDown, LogOut } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Link, useNavigate } from 'react-router';
import { write } from '../api/client';
import { newKey } from '../api/intention';
import { useWordKeeper } from '../api/own-words';
import { useMe } from '../api/queries';
import { KeepPapersChoice } from '../offline/keep-papers-choice';
import { forgetPapers } from '../offline/kept-papers';
import type { Post } from '../api/types';

/** Who is at work, in which posts and for whom. All posts act in one list, so nothing is switched here. */
export function PersonMenu() {
  const me = useMe();
  const first = me.posts[0];
  const instead = me.posts.filter((post) => post.onBehalfOf !== undefined);
  return (
    <DialogTrigger>
      <Button className="person">
        <span className="person-words">
          <b>
            {me.name}
            {first && ` · ${first.title}`}
          </b>
          <span className={instead.length > 0 ? 'amber' : ''}>
            {instead.length > 0 ? `đang xử lý thay ${instead.map((post) => post.onBehalfOf).join(', ')}` : first?.agencyName}
          </span>
        </span>
        <span className="person-initials" aria-hidden>
          {initials(me.name)}
        </span>
        <ChevronDown size={18} aria-hidden />
      </Button>
      <Popover className="menu" placement="bottom end">
        <Dialog aria-label="Chức danh và phiên làm việc">{({ close }) => <Posts posts={me.posts} close={close} />}</Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Posts({ posts, close }: { readonly posts: readonly Post[]; readonly close: () => void }) {
  const leave = useLeave();
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
      <button type="button" className="menu-line" onClick={() => void leave()}>
        <LogOut size={18} aria-hidden /> Đăng xuất
      </button>
    </>
  );
}

function useLeave(): () => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  const keeper = useWordKeeper();
  return async () => {
    await keeper.flush();
    // first of all, and also without a network: what was read here is nobody else's to read
    await forgetPapers();
    await write('/session', { method: 'DELETE', key: newKey() });
    client.clear();
    await navigate('/dang-nhap');
  };
}

/** The last two names, as one calls a person: "Tạ Hoài Nam" → "HN". */
function initials(name: string): string {
  return name
    .split(' ')
    .slice(-2)
    .map((word) => word[0])
    .join('');
}
