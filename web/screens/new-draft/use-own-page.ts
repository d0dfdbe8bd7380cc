import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { read } from '../../api/client';
import type { Draft, OwnPage, Submission } from '../../api/draft-types';
import { PLACE_WORDS } from './missing-places';

/** The page of the file with what was found on it and what was pointed at. Text that was pasted has none. */
export function useOwnPage({ draftId, fileName }: Draft, { signerPostId, coSignerPostId, places }: Submission) {
  const pointed = places && Object.keys(places).length > 0 ? JSON.stringify(places) : '';
  const second = coSignerPostId !== signerPostId && coSignerPostId;
  const chosen = { ...(signerPostId && { signerPostId }), ...(second && { coSignerPostId: second }), ...(pointed && { places: pointed }) };
  const asked = new URLSearchParams(chosen).toString();
  return useQuery({
    queryKey: ['draft', draftId, 'page', asked],
    queryFn: ({ signal }) => read<OwnPage>(`/drafts/${encodeURIComponent(draftId)}/page?${asked}`, signal),
    staleTime: 60_000,
    enabled: fileName !== undefined,
    placeholderData: keepPreviousData,
  });
}

/** Why a draft that keeps its page cannot be handed in yet; undefined when it can. */
export function usePageLacks(draft: Draft, chosen: Submission): string | undefined {
  const own = useOwnPage(draft, chosen);
  if (chosen.page !== 'as-drafted' || own.data === undefined) return undefined;
  const { possible, why, faulty, missing = [] } = own.data;
  if (!possible) return why;
  if (faulty) return faulty.why;
  return missing.length > 0 ? `Còn phải chỉ trên trang chỗ ghi: ${missing.map((place) => PLACE_WORDS[place] ?? place).join(', ')}.` : undefined;
}
