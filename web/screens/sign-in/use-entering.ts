import { useMutation } from '@tanstack/react-query';
import { write } from '../../api/client';
import { newKey } from '../../api/intention';
import type { Me } from '../../api/types';

export interface Credentials {
  readonly login: string;
  readonly password: string;
}

/** Opens a session. What then happens to the page is up to where one signed in. */
export function useEntering(entered: (me: Me) => unknown) {
  return useMutation({
    mutationFn: (typed: Credentials) => write<{ me: Me }>('/session', { key: newKey(), body: typed }),
    onSuccess: ({ me }) => entered(me),
  });
}
