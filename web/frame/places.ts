import { BookOpen, FilePen, Inbox, Landmark, MailOpen } from 'lucide-react';

/** The rooms of the office one can walk to, in the order of the rail. The first four stand in the bar of a phone. */
export const PLACES = [
  { to: '/viec-cua-toi', words: 'Việc của tôi', short: 'Việc của tôi', icon: Inbox, count: 'mine' },
  { to: '/du-thao-cua-toi', words: 'Dự thảo của tôi', short: 'Dự thảo', icon: FilePen, count: undefined },
  { to: '/van-ban-di', words: 'Văn bản đi', short: 'Văn bản đi', icon: BookOpen, count: undefined },
  { to: '/van-ban-den', words: 'Văn bản đến', short: 'Văn bản đến', icon: MailOpen, count: 'incoming' },
  { to: '/ky-hop', words: 'Kỳ họp', short: 'Kỳ họp', icon: Landmark, count: undefined },
] as const;
