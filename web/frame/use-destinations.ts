import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useInbox } from '../api/inbox';
import { queries, useMe } from '../api/queries';
import { placesOf } from './places';

/** Somewhere one can go by name. */
export interface Destination {
  readonly id: string;
  readonly words: string;
  readonly second: string;
  readonly to: string;
}

const MOST_WORK = 6;

/** Places, acts that wait for me, and documents by number, subject, person or unit, by what was typed so far; accents need not be. */
export function useDestinations(typed: string): readonly Destination[] {
  const asked = useDeferredValue(typed.trim());
  const me = useMe();
  const work = useInbox('mine').data?.items ?? [];
  const people = useQuery({ ...queries.people(asked), enabled: asked.length > 1 }).data?.items ?? [];
  const found = useQuery({ ...queries.documents('agency', asked), enabled: asked.length > 1 }).data?.items ?? [];
  const fits = (...words: readonly string[]): boolean => plain(words.join(' ')).includes(plain(asked));
  return [
    ...work
      .filter((row) => fits(row.verb, row.typeName, row.subject, row.unitName))
      .slice(0, MOST_WORK)
      .map((row) => ({
        id: `work/${row.streamId}/${row.key}`,
        words: `${row.verb}: ${row.subject}`,
        second: row.unitName,
        to: `/viec-cua-toi/${row.documentId}?${new URLSearchParams({ 'chuc-danh': row.postId })}`,
      })),
    ...[{ to: '/du-thao-moi', words: 'Dự thảo mới' }, ...placesOf(me)]
      .filter(({ words }) => fits(words))
      .map(({ to, words }) => ({ id: to, words, second: '', to })),
    ...(asked.length > 1 ? people : []).map((who) => ({
      id: `person/${who.personId}/${who.postId}`,
      words: who.name,
      second: `${[who.postTitle, who.unitName].filter((part) => part !== undefined).join(', ')} · xem văn bản`,
      to: `/tim-kiem?${new URLSearchParams({ q: who.name })}`,
    })),
    ...(asked.length > 1 ? found : []).map((row) => ({
      id: `document/${row.documentId}`,
      words: row.printedNumber === undefined ? row.subject : `${row.printedNumber} – ${row.subject}`,
      second: [row.typeName, row.stepLabel, row.drafterName].filter((part) => part !== '').join(' · '),
      to: `/van-ban/${row.documentId}`,
    })),
    ...(asked === ''
      ? []
      : [{ id: 'search', words: `Tìm “${asked}” trong toàn cơ quan`, second: '', to: `/tim-kiem?${new URLSearchParams({ q: asked })}` }]),
  ];
}

/** Small letters without accents: "Đường Hàng Bưởi" → "duong hang buoi". */
function plain(words: string): string {
  return words.toLocaleLowerCase('vi').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
