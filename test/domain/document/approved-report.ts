import type { CouncilResult, DocumentFacts } from '../../../domain/document/document-events';
import type { Organisation } from '../../../domain/organisation/organisation';
import type { SignAt } from '../../../domain/routes/route';
import { SYSTEM } from '../../../domain/stream/actor';
import { streamId } from '../../../domain/stream/stream-id';
import { DOC, newLife, type Life } from './life';

export const COUNCIL_OFFICE = { kind: 'person', personId: 'person-of-vp-hdnd', postId: 'vp-hdnd' } as const;

/** A report of the People's Committee as far as the chairman's approval. */
export function approvedReport(signAt: SignAt, options: { organisation?: Organisation; facts?: Partial<DocumentFacts> } = {}): Life {
  const life = newLife(options.organisation ? { organisation: options.organisation } : {});
  life.submit('bc-ubnd-hdnd', options.facts, signAt);
  life.check('truong-phong');
  for (let unit = 1; unit <= 8; unit += 1) life.answer(`don-vi-${unit}`, 'agree');
  life.resolve('chuyen-vien');
  life.check('truong-phong');
  life.check('chanh-van-phong');
  life.act('pct-kinh-te', { kind: 'advise', textSha256: 'text-1' });
  life.typeset();
  life.approve('chu-tich');
  return life;
}

export function planSession(life: Life, id: string, opensOn = '2026-12-08'): void {
  life.record.commit(streamId('session', id), COUNCIL_OFFICE, { kind: 'plan', agencyId: 'hdnd', name: `Kỳ họp ${id}`, opensOn } as const);
}

export function sendPapers(life: Life, id: string): void {
  life.record.commit(streamId('session', id), COUNCIL_OFFICE, { kind: 'sendPapers' } as const);
}

export function recordResult(life: Life, id: string, result: CouncilResult): void {
  life.record.commit(streamId('session', id), COUNCIL_OFFICE, { kind: 'recordResult', documentId: DOC, result } as const);
}

/** The mail server takes the one mail of the report. */
export function deliverMail(life: Life, addresseeId = 'thue'): void {
  const dispatch = streamId('dispatch', DOC);
  const delivery = { deliveryId: `${DOC}:${addresseeId}`, attempt: 1 } as const;
  life.record.commit(dispatch, SYSTEM, { kind: 'recordMailing', answers: [], begin: [delivery] } as const);
  const answer = { ...delivery, outcome: 'delivered', serverAnswer: '250 OK' } as const;
  life.record.commit(dispatch, SYSTEM, { kind: 'recordMailing', answers: [answer], begin: [] } as const);
}
