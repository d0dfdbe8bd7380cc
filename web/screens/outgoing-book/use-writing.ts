import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { write } from '../../api/client';
import { useIntention } from '../../api/intention';

interface Written {
  readonly answer?: { readonly printedNumber?: string };
}

/** Writes into the book below `/register/series/:id` and goes back to the row. `forget` drops what was typed. */
export function useWriting(seriesId: string, path: string, forget: () => void) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const intention = useIntention();
  return useMutation({
    mutationFn: (body: Readonly<Record<string, unknown>>) =>
      write<Written>(`/register/series/${encodeURIComponent(seriesId)}/${path}`, { key: intention.keyFor(body), body }),
    onSuccess: () => {
      intention.settled();
      forget();
      void client.invalidateQueries({ queryKey: ['book'] });
      void navigate(`/van-ban-di?${new URLSearchParams({ so: seriesId })}`);
    },
  });
}
