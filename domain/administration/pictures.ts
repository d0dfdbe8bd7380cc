import { ownershipRefusal, type CertificateOwnership } from './certificates';
import type { AskedBy, Plan } from './plan-change';

/** What one sees of a signature: the picture of a seal, or of a person's hand (Decree 30/2020, annex I). */
export interface SetPicture {
  readonly kind: 'set-picture';
  readonly owner: CertificateOwnership;
  readonly pictureSha256: string;
}

/** From the next signature on; what was signed keeps its picture. */
export function setPicture(change: SetPicture, by: AskedBy): Plan {
  const refusal = ownershipRefusal(change.owner, by);
  return refusal ? { refusal } : { writes: [change] };
}
