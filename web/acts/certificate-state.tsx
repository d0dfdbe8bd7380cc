import { useQuery } from '@tanstack/react-query';
import { queries } from '../api/queries';
import { Told } from '../frame/told';

/** What is to be known of the certificate before one signs with it: ends soon, is over, locked. Says nothing when all is well. */
export function CertificateState({ sealId }: { readonly sealId?: string | undefined }) {
  const key = useKey(sealId);
  if (key?.sentence === undefined) return null;
  return <Told tone={key.state === 'ends-soon' ? 'amber' : 'red'}>{key.sentence}</Told>;
}

/** Whether nothing can be signed with the certificate as it is. Unknown counts as usable: the server has the last word. */
export function useKeyUnusable(sealId?: string): boolean {
  const state = useKey(sealId)?.state;
  return state !== undefined && state !== 'fit' && state !== 'ends-soon';
}

function useKey(sealId: string | undefined) {
  const keys = useQuery(queries.ownKeys());
  return keys.data?.items.find((key) => key.sealId === sealId);
}
