import { personOf } from '../../domain/organisation/posts';
import type { SignedIn } from '../http/route';
import { failWith } from '../problems/problem';

/** The certificate of the person who signs. */
export function ownCertificate({ organisation, viewer }: SignedIn): string {
  const certificateId = personOf(organisation, viewer.personId)?.certificateId;
  return certificateId ?? failWith({ code: 'NO_CERTIFICATE' });
}
