import { fail } from '../problems/problem';
import type { PageWay } from './pointed-places';
import type { KeptReading } from './read-text';

/** A file whose words cannot be read: pictures of pages. Its own page is signed, and the clerk keys in what stands on it. */
export function isScan({ warnings }: Pick<KeptReading, 'warnings'>): boolean {
  return warnings?.includes('no-text-layer') ?? false;
}

/** @throws a problem when the words of a scan would have to be set anew: there are none */
export function refuseTypesetScan(reading: KeptReading, page: PageWay): void {
  if (isScan(reading) && page === 'typeset') fail('SCAN_KEEPS_ITS_PAGE', undefined, 'page');
}

/** A scan says nothing of itself: what was keyed in for the text before it stands until it is corrected. */
export function withFieldsKeyedIn(reading: KeptReading, before: KeptReading): KeptReading {
  if (!isScan(reading)) return reading;
  const { subject, documentType, typeName, urgency, addressees, recipients, archive, missing } = before;
  return {
    ...reading, addressees, recipients, missing,
    ...(subject !== undefined && { subject }), ...(documentType !== undefined && { documentType }), ...(typeName !== undefined && { typeName }),
    ...(urgency !== undefined && { urgency }), ...(archive !== undefined && { archive }),
  };
}
