import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Bell as BellIcon } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { read, write } from '../api/client';
import type { News } from '../api/generated/api';
import { newKey } from '../api/intention';
import { sayWhen } from '../words/dates';
import { Menu } from './menu';

/** Under "documents", so that every change of a document has it read again. */
const NEWS = queryOptions({ queryKey: ['documents', 'news'], queryFn: ({ signal }) => read<News>('/news', signal) });

/** What others did with my documents since I last looked. */
export function Bell() {
  const items = useQuery(NEWS).data?.items ?? [];
  const unseen = items.filter((item) => item.unseen).length;
  const [open, setOpen] = useState(false);
  const seeing = useSeeing();
  const turn = (next: boolean) => {
    setOpen(next);
    if (next && unseen > 0) seeing.mutate();
  };
  return (
    <Menu
      name={unseen === 0 ? 'Tin mới' : `Tin mới: ${unseen} tin chưa xem`}
      className="icon-button bell" look={<BellWithCount unseen={unseen} />} label="Tin mới" menuClassName="menu news" open={open} setOpen={turn}
    >
      <NewsList items={items} close={() => setOpen(false)} />
    </Menu>
  );
}

function BellWithCount({ unseen }: { readonly unseen: number }) {
  return (
    <>
      <BellIcon size={22} aria-hidden />
      {unseen > 0 && (
        <span className="bell-count" aria-hidden>
          {unseen}
        </span>
      )}
    </>
  );
}

function NewsList({ items, close }: { readonly items: News['items']; readonly close: () => void }) {
  return (
    <>
      <h2>Tin mới</h2>
      {items.length === 0 && <p className="second">Khi có người xử lý hồ sơ anh/chị đã trình hoặc đã chuyển, tin sẽ hiện ở đây.</p>}
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            <Link to={`/van-ban/${item.documentId}`} onClick={close}>
              {item.what}
            </Link>
            <span className="second">
              {item.subject} · {sayWhen(item.at)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What was unseen stays marked while the list is open; the count goes at once. */
function useSeeing() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => write('/news/seen', { key: newKey() }),
    onSuccess: () =>
      client.setQueryData(NEWS.queryKey, (news) => news && { items: news.items.map((item) => ({ ...item, unseen: false })) }),
  });
}
