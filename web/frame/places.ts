import { BookOpen, ChartNoAxesColumn, FilePen, Inbox, KeyRound, Landmark, MailOpen, Settings, Stamp } from 'lucide-react';
import type { Me } from '../api/types';

/** The rooms of the office one can walk to, in the order of the rail. The first four stand in the bar of a phone. With `roles`, only for who has one. */
const PLACES = [
  { to: '/viec-cua-toi', words: 'Việc của tôi', short: 'Việc của tôi', icon: Inbox, count: 'mine' },
  { to: '/van-thu', words: 'Văn thư', short: 'Văn thư', icon: Stamp, count: 'toSeal', roles: ['records-clerk'] },
  { to: '/du-thao-cua-toi', words: 'Dự thảo của tôi', short: 'Dự thảo', icon: FilePen, count: 'drafts' },
  { to: '/van-ban-di', words: 'Văn bản đi', short: 'Văn bản đi', icon: BookOpen, count: undefined },
  { to: '/van-ban-den', words: 'Văn bản đến', short: 'Văn bản đến', icon: MailOpen, count: 'incoming' },
  { to: '/ky-hop', words: 'Kỳ họp', short: 'Kỳ họp', icon: Landmark, count: 'council' },
  {
    to: '/theo-doi',
    words: 'Theo dõi',
    short: 'Theo dõi',
    icon: ChartNoAxesColumn,
    count: undefined,
    roles: ['head', 'deputy-head', 'chief-of-office', 'form-checker'],
  },
  { to: '/quan-tri', words: 'Quản trị', short: 'Quản trị', icon: Settings, count: undefined, roles: ['administrator'] },
  { to: '/khoa-ky', words: 'Khóa ký số', short: 'Khóa ký', icon: KeyRound, count: undefined, roles: ['administrator'] },
] as const;

/** The places of one person. */
export function placesOf({ posts }: Me) {
  const has = (roles: readonly string[]): boolean => posts.some((post) => post.roles.some((role) => roles.includes(role)));
  return PLACES.filter((place) => !('roles' in place) || has(place.roles));
}
