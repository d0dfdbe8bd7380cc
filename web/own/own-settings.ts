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

/** Puts one part of it otherwise. */
export function useArranging() {
  const client = useQueryClient();
  return useMutation<OwnSettings, Problem, Partial<OwnSettings>>({
    mutationFn: (body) => write('/own-settings', { method: 'PATCH', key: newKey(), body }),
    onSuccess: (settings) => client.setQueryData(SETTINGS.queryKey, settings),
  });
}
