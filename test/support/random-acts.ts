import fc from 'fast-check';
import { FINE, DOC } from '../domain/document/life';
import { ward } from '../domain/document/ward';
import type { DocumentState } from '../../domain/document/document-state';
import type { Actor } from '../../domain/stream/actor';
import { SYSTEM } from '../../domain/stream/actor';
import { streamId, type StreamId } from '../../domain/stream/stream-id';

/** One thing somebody tries, right or wrong. Blanks (text, bytes, round) are filled from how the document stands when it is tried. */
export interface Attempt {
  readonly who: string;
  readonly what: (typeof KINDS)[number];
  readonly toStepId: string;
  /** Names an old text instead of the present one. */
  readonly outdated: boolean;
  /** Somebody does what the document waits for, instead of the above. */
  readonly helpful: boolean;
}

const KINDS = [
  'see', 'check', 'check', 'advise', 'resolve', 'revise', 'approve', 'return', 'takeBack', 'withdraw', 'giveOpinion', 'castVote',
  'prepareSignature', 'prepareSeal', 'recordPrepared', 'completeSignature', 'completeSignature', 'recordSigned', 'recordSignatureInvalid', 'recordTypeset',
] as const;

const posts = ward.posts.map((post) => post.id);
const likely = ['truong-phong', 'chanh-van-phong', 'chu-tich', 'van-thu', 'chuyen-vien', 'pct-kinh-te', 'don-vi-1'];

/** Mostly plausible people, so that documents get somewhere, and now and then anybody. */
export const attempts = fc.array(
  fc.record({
    who: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...likely) }, { weight: 1, arbitrary: fc.constantFrom(...posts) }),
    what: fc.constantFrom(...KINDS),
    toStepId: fc.constantFrom('draft', 'check-content', 'check-form', 'approve', 'sign'),
    outdated: fc.boolean(),
    helpful: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 2, arbitrary: fc.constant(false) }),
  }),
  { minLength: 10, maxLength: 80 },
);

export interface Tried {
  readonly streamId: StreamId;
  readonly actor: Actor;
  readonly body: { readonly kind: string };
}

/** The attempt as a command on the document as it stands. */
export function tryOn(document: DocumentState, given: Attempt, index: number): Tried {
  const attempt = given.helpful ? { ...given, outdated: false, ...whatItWaitsFor(document) } : given;
  const actor: Actor = attempt.what.startsWith('record') ? SYSTEM : { kind: 'person', personId: `person-of-${attempt.who}`, postId: attempt.who };
  return { streamId: streamOf(document, attempt), actor, body: bodyOf(document, attempt, index) };
}

function whatItWaitsFor(document: DocumentState): Pick<Attempt, 'who' | 'what'> {
  const { current, preparation, typeset } = document;
  const who = current?.postIds[0] ?? 'van-thu';
  if (!typeset) return { who, what: 'recordTypeset' };
  if (preparation) return { who: preparation.postId, what: preparation.value ? 'recordSigned' : preparation.pdfSha256 ? 'completeSignature' : 'recordPrepared' };
  const what = { draft: 'revise', check: 'check', approve: 'approve', sign: 'prepareSignature', seal: 'prepareSeal' } as const;
  return { who, what: current && current.kind in what ? what[current.kind as keyof typeof what] : 'see' };
}

function streamOf(document: DocumentState, { what }: Attempt): StreamId {
  const open = document.current?.round ?? 0;
  if (what === 'giveOpinion') return streamId('consultation', DOC, open);
  return what === 'castVote' ? streamId('ballot', DOC, open) : streamId('document', DOC);
}

function bodyOf(document: DocumentState, { what, who, toStepId, outdated }: Attempt, index: number): { readonly kind: string } {
  const textSha256 = outdated && index % 3 === 0 ? 'an-older-text' : document.text.textSha256;
  const pdf = document.typeset?.pdfSha256 ?? 'none';
  const preparationId = document.preparation?.preparationId ?? 'none';
  const common = { kind: what, textSha256, toStepId, wordsId: 'words', preparationId } as const;
  switch (what) {
    case 'revise':
    case 'resolve': {
      const text = { version: document.text.version + 1, textSha256: `text-${index}` };
      return { ...common, text, recipients: document.recipients, findings: FINE, unanswered: 0 } as { readonly kind: string };
    }
    case 'approve':
      return { ...common, bytesSha256: pdf } as { readonly kind: string };
    case 'giveOpinion':
      return { ...common, answer: 'agree' } as { readonly kind: string };
    case 'castVote':
      return { ...common, answer: 'for' } as { readonly kind: string };
    case 'prepareSignature':
      return { ...common, preparationId: `sig-${index}`, certificateId: `cert-${who}`, bytesSha256: pdf } as { readonly kind: string };
    case 'prepareSeal':
      return { ...common, preparationId: `seal-${index}`, sealId: 'dau-ubnd', bytesSha256: document.signed?.pdfSha256 ?? 'none' } as { readonly kind: string };
    case 'recordPrepared':
      return { ...common, pdfSha256: `hole-${preparationId}`, attributes: 'AAAA' } as { readonly kind: string };
    case 'completeSignature':
      return { ...common, value: 'BBBB' } as { readonly kind: string };
    case 'recordSigned':
      return { ...common, pdfSha256: `pdf-${preparationId}` } as { readonly kind: string };
    case 'recordTypeset':
      return { ...common, pdfSha256: `pdf-of-${textSha256}`, draftPdfSha256: 'draft', placesSha256: 'places', pages: 1 } as { readonly kind: string };
    default:
      return common;
  }
}
