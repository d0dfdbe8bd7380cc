import { addressCorrectionProjection } from './address-correction';
import { deliveryProjection } from './delivery';
import { documentProjection } from './document';
import { documentRecallProjection } from './document-recall';
import { documentSubjectProjection } from './document-subject';
import { incomingEntryProjection } from './incoming-entry';
import { keyedInEntryProjection } from './keyed-in-entry';
import { outgoingEntryProjection } from './outgoing-entry';
import { outgoingSendingProjection } from './outgoing-sending';
import { replacementProjection } from './replacement';
import { stepTimeProjection } from './step-time';
import type { Projection } from './projection';

/** Every table worked out from the streams. `trinh verify` rebuilds them with the same functions and compares. */
export const PROJECTIONS: readonly Projection[] = [
  documentProjection, documentSubjectProjection, outgoingEntryProjection, deliveryProjection, documentRecallProjection,
  stepTimeProjection,
  keyedInEntryProjection, outgoingSendingProjection, incomingEntryProjection, addressCorrectionProjection, replacementProjection,
];
