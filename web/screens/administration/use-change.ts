import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../../api/client';
import type { Administration, AdministrationChange } from '../../api/generated/api';
import { useIntention } from '../../api/intention';
import type { Problem } from '../../api/problem';
import { useMe } from '../../api/queries';

export type Change = AdministrationChange['change'];

/** One dated change of what this agency keeps. */
export function useChange(kept: Administration, onDone: () => void = () => {}) {
  const client = useQueryClient();
  const intention = useIntention();
  const postId = useAdministratorPost(kept);
  return useMutation<unknown, Problem, Change>({
    mutationFn: (change) => {
      const body = { agencyId: kept.agencyId, postId, change };
      return write('/administration/changes', { key: intention.keyFor(body), body });
    },
    onSuccess: async () => {
      intention.settled();
      await client.invalidateQueries({ queryKey: ['administration'] });
      onDone();
    },
  });
}

/** The change that takes another back. */
export function useUndo(kept: Administration) {
  const client = useQueryClient();
  const intention = useIntention();
  const postId = useAdministratorPost(kept);
  return useMutation<unknown, Problem, string>({
    mutationFn: (changeId) =>
      write(`/administration/changes/${encodeURIComponent(changeId)}/undo`, { key: intention.keyFor(changeId), body: { postId } }),
    onSuccess: () => {
      intention.settled();
      return client.invalidateQueries({ queryKey: ['administration'] });
    },
  });
}

/** The post from which this person administers the agency. */
export function useAdministratorPost({ agencyId }: Pick<Administration, 'agencyId'>): string {
  const post = useMe().posts.find((one) => one.agencyId === agencyId && one.roles.includes('administrator'));
  return post?.postId ?? '';
}
