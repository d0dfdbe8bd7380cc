import { useOwnWords } from '../../api/own-words';
import type { Typed } from './entry-fields';

/** What is being keyed in, kept like all words until it is written: a lost session or network loses nothing. */
export function useTyped(place: string, empty: Typed): readonly [Typed, (change: Partial<Typed>) => void, () => void] {
  const [kept, keep, forget] = useOwnWords(place);
  const typed: Typed = { ...empty, ...parsed(kept) };
  return [typed, (change) => keep(JSON.stringify({ ...typed, ...change })), forget];
}

function parsed(kept: string): Partial<Typed> {
  if (kept === '') return {};
  try {
    return JSON.parse(kept);
  } catch {
    // written by an older page: begin anew
    return {};
  }
}
