import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { read, write } from './client';
import type { KeptWords } from './generated/api';
import { newKey } from './intention';
import { statusOf } from './problem';
import { queries } from './queries';
import { createWordKeeper, type Keeping, type Verdict, type WordKeeper } from './word-keeper';

/** Read once: from then on this page knows what it typed itself. */
const KEPT = queryOptions({
  queryKey: ['kept-words'],
  queryFn: ({ signal }) => read<KeptWords>('/kept-words', signal),
  staleTime: Infinity,
});

const Keeper = createContext<WordKeeper | undefined>(undefined);

/** Around everything behind sign-in: what this person types is theirs, on whichever device they go on with it. */
export function OwnWords({ personId, children }: { readonly personId: string; readonly children: ReactNode }) {
  const client = useQueryClient();
  // Asked for at once, so that what was typed before stands in a form as soon as it opens.
  useQuery(KEPT);
  const [keeper] = useState(() => createWordKeeper(personId, (place, words) => save(client, place, words), verdictOn));
  useEffect(() => {
    const stop = keeper.start();
    const flush = () => void keeper.flush();
    // Leaving the page, or seeing it again after the network came back: what waits goes now.
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('online', flush);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('online', flush);
    };
  }, [keeper]);
  return <Keeper.Provider value={keeper}>{children}</Keeper.Provider>;
}

/** Words typed in one place of a page: what they are, to change them, to forget them once they were sent. */
export function useOwnWords(place: string): readonly [string, (words: string) => void, () => void] {
  const keeper = useWordKeeper();
  const kept = useQuery(KEPT).data?.items;
  const [typed, setTyped] = useState<{ readonly place: string; readonly words: string }>();
  const words =
    (typed?.place === place ? typed.words : undefined) ??
    keeper.unsent(place) ??
    kept?.find((one) => one.place === place)?.words ??
    '';
  return [
    words,
    (next) => {
      setTyped({ place, words: next });
      keeper.keep(place, next);
    },
    () => {
      setTyped(undefined);
      keeper.forget(place);
    },
  ];
}

export function useKeeping(): Keeping {
  const keeper = useWordKeeper();
  return useSyncExternalStore(keeper.subscribe, keeper.keeping);
}

export function useWordKeeper(): WordKeeper {
  const keeper = useContext(Keeper);
  if (!keeper) throw new Error('Words are kept for a signed-in person only.');
  return keeper;
}

/** A place that begins with "/" is an address of its own below /api (kept-draft.ts); all others are places among one's own words. */
async function save(client: QueryClient, place: string, words: string): Promise<void> {
  const isAddress = place.startsWith('/');
  const saving = isAddress
    ? write(place, { method: 'PATCH', key: newKey(), body: JSON.parse(words) })
    : write('/kept-words', { method: 'PATCH', key: newKey(), body: { place, words } });
  await saving.catch((error: unknown) => {
    if (statusOf(error) === 401) void client.invalidateQueries({ queryKey: queries.me().queryKey });
    throw error;
  });
  if (isAddress) return;
  client.setQueryData(KEPT.queryKey, (before) =>
    before && { items: [...before.items.filter((one) => one.place !== place), ...(words.trim() === '' ? [] : [{ place, words }])] },
  );
}

/** A consultation that closed or a paper no longer one's own takes nothing more; a lost session or network is no such thing. */
function verdictOn(error: unknown): Verdict {
  const status = statusOf(error);
  if (status === undefined || status < 400 || status >= 500 || [401, 408, 429].includes(status)) return 'again';
  return [403, 404, 409, 410].includes(status) ? 'over' : 'refused';
}
