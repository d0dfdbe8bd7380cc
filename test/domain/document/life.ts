import { officialCalendar } from '../../../domain/calendar/official-days';
import type { PersonAct, SystemAct } from '../../../domain/document/document-commands';
import type { DocumentFacts, DocumentEvent } from '../../../domain/document/document-events';
import type { DocumentState } from '../../../domain/document/document-state';
import type { Organisation } from '../../../domain/organisation/organisation';
import type { RouteId, SignAt } from '../../../domain/routes/route';
import { shippedRoute } from '../../../domain/routes/shipped-routes';
import { SYSTEM } from '../../../domain/stream/actor';
import type { RefusalCode } from '../../../domain/stream/refusal-codes';
import { streamId } from '../../../domain/stream/stream-id';
import type { Instant } from '../../../domain/time/instant';
import { memoryRecord, type Done } from '../../support/memory-record';
import { staffedWard } from './ward';

export const FINE = { empty: false, missing: [] } as const;
export const DOC = 'doc-1';

interface NewLife {
  readonly at?: Instant;
  readonly organisation?: Organisation;
  readonly documentId?: string;
  /** Where other documents live already. */
  readonly record?: ReturnType<typeof memoryRecord>;
}

/** A document and the people around it. Each act says yes with its events, or no with its code. */
export function newLife(options: NewLife = {}) {
  const documentId = options.documentId ?? DOC;
  const document = streamId('document', documentId);
  const record = options.record ?? memoryRecord(options.organisation ?? staffedWard, officialCalendar, options.at ?? '2026-11-02T02:00:00.000Z');
  const at = (postId: string) => ({ kind: 'person', personId: `person-of-${postId}`, postId }) as const;

  const acts = {
    record,
    state: () => record.stateOf(document) as DocumentState,
    step: () => acts.state().current?.stepId ?? 'closed',
    holders: () => acts.state().current?.postIds ?? [],
    act: (postId: string, body: PersonAct) => told(record.commit(document, at(postId), body)),
    system: (body: SystemAct) => told(record.commit(document, SYSTEM, body)),
    submit: (route: RouteId, facts: Partial<DocumentFacts> = {}, signAt?: SignAt) =>
      acts.act(facts.drafter?.postId ?? (route === 'kl-du' ? 'cv-du' : 'chuyen-vien'), {
        kind: 'submit', facts: { ...factsOf(route), documentId, ...facts }, route: shippedRoute(route, signAt), text: { version: 1, textSha256: 'text-1' }, findings: FINE,
      }),
    check: (postId: string) => acts.act(postId, { kind: 'check', textSha256: acts.state().text.textSha256 }),
    answer: (postId: string, answer: 'agree' | 'disagree', wordsId?: string) =>
      told(record.commit(streamId('consultation', documentId, acts.state().round), at(postId), {
        kind: 'giveOpinion', answer, textSha256: acts.state().text.textSha256, ...(wordsId && { wordsId }),
      } as const)),
    vote: (postId: string, answer: 'for' | 'against') =>
      told(record.commit(streamId('ballot', documentId, acts.state().round), at(postId), { kind: 'castVote', answer, textSha256: acts.state().text.textSha256 } as const)),
    typeset: () => {
      const { textSha256 } = acts.state().text;
      return acts.system({ kind: 'recordTypeset', textSha256, pdfSha256: `pdf-of-${textSha256}`, draftPdfSha256: 'draft', placesSha256: 'places', pages: 2 });
    },
    approve: (postId: string) =>
      acts.act(postId, { kind: 'approve', textSha256: acts.state().text.textSha256, bytesSha256: `pdf-of-${acts.state().text.textSha256}` }),
    resolve: (postId: string, text = acts.state().text) =>
      acts.act(postId, { kind: 'resolve', text, recipients: acts.state().recipients, findings: FINE, unanswered: 0 }),
    sign: (postId: string) => {
      const asked = acts.act(postId, { kind: 'prepareSignature', preparationId: 'sig-1', certificateId: `cert-${postId}`, bytesSha256: acts.state().typeset?.pdfSha256 ?? '' });
      return typeof asked === 'string' ? asked : finish('sig-1', postId, 'signed-pdf');
    },
    seal: (postId: string, sealId: string) => {
      const asked = acts.act(postId, { kind: 'prepareSeal', preparationId: 'seal-1', sealId, bytesSha256: acts.state().signed?.pdfSha256 ?? '' });
      return typeof asked === 'string' ? asked : finish('seal-1', postId, 'issued-pdf');
    },
  };

  function finish(preparationId: string, postId: string, pdfSha256: string) {
    acts.system({ kind: 'recordPrepared', preparationId, pdfSha256: `${pdfSha256}-hole`, attributes: 'AAAA' });
    acts.act(postId, { kind: 'completeSignature', preparationId, value: 'BBBB' });
    return acts.system({ kind: 'recordSigned', preparationId, pdfSha256 });
  }
  return acts;
}

export type Life = ReturnType<typeof newLife>;

/** Events by type when it was done, the code when it was refused. */
function told(outcome: Done | { readonly refusal: { readonly code: RefusalCode } }): readonly DocumentEvent['type'][] | RefusalCode {
  return 'refusal' in outcome ? outcome.refusal.code : outcome.events.map((event) => event.type as DocumentEvent['type']);
}

function factsOf(route: RouteId): DocumentFacts {
  const party = route === 'kl-du';
  return {
    documentId: DOC, agencyId: party ? 'du' : 'ubnd', documentType: party ? 'KL' : route === 'van-ban-thuong' ? 'TB' : 'BC', symbolBody: party ? 'ĐU' : 'UBND',
    urgency: 'normal', unitId: party ? 'vp-du' : 'kinh-te',
    drafter: party ? { personId: 'person-of-cv-du', postId: 'cv-du' } : { personId: 'person-of-chuyen-vien', postId: 'chuyen-vien' },
    signerPostId: party ? 'bi-thu' : 'chu-tich', ...(party && { committeeId: 'bch' }), ...(!party && { field: 'kinh-te' }),
    consultedPostIds: route === 'bc-ubnd-hdnd' ? Array.from({ length: 8 }, (_, index) => `don-vi-${index + 1}`) : [],
    recipients: [{ line: 0, addresseeIds: ['tt-hdnd'], unknownCount: 0 }, { line: 1, addresseeIds: ['thue'], unknownCount: 0 }],
  };
}
