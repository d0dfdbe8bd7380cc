import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { read, write } from '../api/client';
import type { OwnSettings } from '../api/generated/api';
import { newKey } from '../api/intention';
import type { Problem } from '../api/problem';

const SETTINGS = queryOptions({
  queryKey: ['own-settings'],
  queryFn: ({ signal }) => read<OwnSettings>('/own-settings', signal),
  staleTime: Infinity,
});

/** What this person arranged for themselves; undefined until it is read. */
export function useOwnSettings(): OwnSettings | undefined {
  return useQuery(SETTINGS).data;
}

/** What is to be otherwise, worked out from how it stands on the server. */
export type Arrangement = (stands: OwnSettings) => Partial<OwnSettings>;

/**
 * Puts one part of it otherwise. A list is kept whole, so it is read anew before each change and changes go one after another: a list as
 * this page had it before, or as another window left it, would bring back what was just taken out.
 */
export function useArranging() {
  const client = useQueryClient();
  return useMutation<OwnSettings, Problem, Arrangement>({
    scope: { id: 'own-settings' },
    mutationFn: async (arrangement) => {
      const stands = await client.fetchQuery({ ...SETTINGS, staleTime: 0 });
      return write('/own-settings', { method: 'PATCH', key: newKey(), body: arrangement(stands) });
    },
    onSuccess: (settings) => client.setQueryData(SETTINGS.queryKey, settings),
  });
}
