import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { write } from '../api/client';
import { newKey } from '../api/intention';
import { useWordKeeper } from '../api/own-words';
import { statusOf } from '../api/problem';
import { forgetPapers } from '../offline/kept-papers';

/** Signs out. What was typed is taken to the server first; a session that has ended by itself was left as well. */
export function useLeaving() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const keeper = useWordKeeper();
  return useMutation({
    mutationFn: async () => {
      await keeper.flush();
      // first of all, and also without a network: what was read here is nobody else's to read
      await forgetPapers();
      await write('/session', { method: 'DELETE', key: newKey() }).catch((error: unknown) => {
        if (statusOf(error) !== 401) throw error;
      });
    },
    onSuccess: async () => {
      client.clear();
      await navigate('/dang-nhap');
    },
  });
}
