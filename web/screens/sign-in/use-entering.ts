import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { write } from '../../api/client';
import { newKey } from '../../api/intention';
import type { Me } from '../../api/types';

export interface Credentials {
  readonly login: string;
  readonly password: string;
}

/** Opens a session, with what is typed or with an account of the demo. What then happens to the page is up to where one signed in. */
export function useEntering(entered: (me: Me) => unknown) {
  const [typed, type] = useState<Credentials>({ login: '', password: '' });
  const { mutate: enter, isPending: busy, error } = useMutation({
    mutationFn: (typed: Credentials) => write<{ me: Me }>('/session', { key: newKey(), body: typed }),
    onSuccess: ({ me }) => entered(me),
  });
  const pick = (account: Credentials): void => {
    type(account);
    enter(account);
  };
  return { form: { typed, type, enter, busy, error }, demo: { enter: pick, busy } };
}
