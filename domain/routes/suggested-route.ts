import type { DraftReading } from '../draft-reading/draft-reading';
import type { RouteId } from './route';

/** What in the draft the proposal rests on; absent where it is only the usual way. */
export type RouteReason = 'conclusion' | 'session' | 'to-council';

export interface SuggestedRoute {
  readonly id: RouteId;
  readonly because?: RouteReason;
}

/** Types by which a People's Committee puts a matter before its Council: reports, submissions, schemes (Decree 30/2020, art. 7). */
const FOR_THE_COUNCIL = ['BC', 'TTr', 'ĐA'];

/**
 * The route a draft asks for by itself. A conclusion goes to its Party committee; what names a council session, or is addressed to the
 * People's Council ("Kính gửi"), goes to the Council; everything else takes the short route. The clerk decides.
 */
export function suggestedRoute(system: 'state' | 'party', reading: DraftReading): SuggestedRoute {
  if (system === 'party') return reading.documentType === 'KL' ? { id: 'kl-du', because: 'conclusion' } : { id: 'van-ban-thuong' };
  if (!FOR_THE_COUNCIL.includes(reading.documentType ?? '')) return { id: 'van-ban-thuong' };
  if (reading.addressees.some(isCouncil)) return { id: 'bc-ubnd-hdnd', because: 'to-council' };
  if (reading.documentType === 'BC' && reading.session !== undefined) return { id: 'bc-ubnd-hdnd', because: 'session' };
  return { id: 'van-ban-thuong' };
}

/** The Council itself or its delegates; its Standing Committee and its committees also get what is no matter of a session. */
function isCouncil(addressee: string): boolean {
  return /^(?:(?:Các )?(?:vị )?đại biểu )?(?:Hội đồng nhân dân|HĐND)(?![\p{L}\p{N}])/iu.test(addressee.trim());
}
