import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Bell as BellIcon } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Link } from 'react-router';
import { read, write } from '../api/client';
import type { News } from '../api/generated/api';
import { newKey } from '../api/intention';
import { sayWhen } from '../words/dates';

/** Under "documents", so that every change of a document has it read again. */
const NEWS = queryOptions({ queryKey: ['documents', 'news'], queryFn: ({ signal }) => read<News>('/news', signal) });

/** What others did with my documents since I last looked. */
export function Bell() {
  const items = useQuery(NEWS).data?.items ?? [];
  const unseen = items.filter((item) => item.unseen).length;
  const seeing = useSeeing();
  return (
    <DialogTrigger onOpenChange={(open) => open && unseen > 0 && seeing.mutate()}>
      <Button className="icon-button bell" aria-label={unseen === 0 ? 'Tin mới' : `Tin mới: ${unseen} tin chưa xem`}>
        <BellIcon size={22} aria-hidden />
        {unseen > 0 && (
          <span className="bell-count" aria-hidden>
            {unseen}
          </span>
        )}
      </Button>
      <Popover className="menu news" placement="bottom end">
        <Dialog aria-label="Tin mới">{({ close }) => <NewsList items={items} close={close} />}</Dialog>
      </Popover>
    </DialogTrigger>
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
