import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../../api/client';
import type { Draft } from '../../api/draft-types';
import { useIntention } from '../../api/intention';
import { queries } from '../../api/queries';

/** Sets a field of the draft right; the server reads and checks the whole anew and answers with it. */
export function useCorrecting(draftId: string) {
  const client = useQueryClient();
  const intention = useIntention();
  return useMutation({
    mutationFn: (fields: Readonly<Record<string, unknown>>) =>
      write<Draft>(`/drafts/${encodeURIComponent(draftId)}`, { method: 'PATCH', key: intention.keyFor(fields), body: fields }),
    onSuccess: (draft) => {
      intention.settled();
      client.setQueryData(queries.draft(draftId).queryKey, draft);
    },
    // It may have been handed in from another window: the page then says so.
    onError: () => client.invalidateQueries({ queryKey: ['draft', draftId], exact: true }),
  });
}
