import type { CollectedAnswer, CollectionState } from '../../domain/collection/collection';
import { preparersFor } from '../../domain/collection/prepare';
import { holderOf, unitOfPost } from '../../domain/organisation/posts';
import type { Passage } from '../../domain/document/passages';
import type { ApiParts } from '../api-parts';
import type { LoadedDocument } from '../documents/load-document';
import { readWords } from '../documents/timeline.reads';
import type { SignedIn } from '../http/route';
import { holderWho, whoOf } from '../people/who';
import { dueWords } from '../words/due-words';
import { latestRound } from './latest-round';
import { readDrafts } from './opinion-drafts';
import type { Consultation, OpinionDraft } from './opinion.schema';
import { saidIn, wordsIdsOf } from './said';
import { passagesAsked } from './text-asked';

/** The latest consultation as this person meets it: what is asked about, and the desks at which they answer or prepare. */
export async function readConsultation(parts: ApiParts, signedIn: SignedIn, loaded: LoadedDocument): Promise<Consultation> {
  const round = latestRound(loaded.rounds, 'consultation', loaded.documentId);
  const { viewer, now, calendar } = signedIn;
  const prepared = Object.values(round.preparing ?? {}).flatMap((preparing) => preparing.prepared ?? []);
  const [passages, drafts, words] = await Promise.all([
    passagesAsked(parts, loaded.documentId, round.textSha256),
    readDrafts(parts, { documentId: loaded.documentId, round: round.round, personId: viewer.personId }),
    readWords(parts, prepared.flatMap(wordsIdsOf)),
  ]);
  return {
    round: round.round, textSha256: round.textSha256, closed: round.closed !== undefined || (round.dueAt !== undefined && round.dueAt <= now),
    ...(round.dueAt && { dueAt: round.dueAt, dueWords: dueWords(round.dueAt, now, calendar) }),
    ...(loaded.state.typeset && { pages: loaded.state.typeset.pages }), passages: [...passages],
    desks: openPosts(round).flatMap((postId) => desksOf(signedIn, loaded, round, postId, { passages, drafts, words })),
  };
}

function openPosts(round: CollectionState): readonly string[] {
  return round.askedPostIds.filter((postId) => !round.answers[postId]);
}

interface Known {
  readonly passages: readonly Passage[];
  readonly drafts: ReadonlyMap<string, OpinionDraft>;
  readonly words: ReadonlyMap<string, string>;
}

function desksOf(
  { organisation, viewer, today }: SignedIn, loaded: LoadedDocument, round: CollectionState, forPostId: string, known: Known,
): Consultation['desks'] {
  const preparing = round.preparing?.[forPostId];
  const draft = known.drafts.get(forPostId);
  const shared = {
    forPostId, unitName: unitOfPost(organisation, forPostId)?.name ?? '', ...(draft && { draft }),
    ...(preparing && { preparer: holderWho(organisation, preparing.preparerPostId, today) }),
    ...(preparing?.prepared && {
      prepared: {
        by: whoOf(organisation, preparing.prepared.personId, preparing.preparerPostId), at: preparing.prepared.at,
        content: contentOf(preparing.prepared, known, attachmentUrl(loaded.documentId, round.round, forPostId, 'prepared')),
      },
    }),
  };
  return viewer.posts.flatMap((post): Consultation['desks'] => {
    if (post.id === forPostId) {
      const preparers = preparersFor(organisation, forPostId).filter((one) => holderOf(organisation, one.id, today));
      return [{ ...shared, postId: post.id, does: 'gives', preparers: preparers.map((one) => holderWho(organisation, one.id, today)) }];
    }
    return post.id === preparing?.preparerPostId ? [{ ...shared, postId: post.id, does: 'prepares', preparers: [] }] : [];
  });
}

function contentOf(answer: CollectedAnswer, { words, passages }: Known, url: string) {
  const said = saidIn(answer, words, passages, url);
  return {
    answer: opinionOf(answer), words: said.words ?? '',
    remarks: said.remarks.map(({ text, block, page }) => ({ text, ...(block !== undefined && { block }), ...(page !== undefined && { page }) })),
    ...(said.attachment && { attachment: said.attachment }),
  };
}

/** A consultation holds opinions only: its rules let no vote in. */
function opinionOf({ answer }: CollectedAnswer): OpinionDraft['answer'] {
  return answer === 'for' || answer === 'against' || answer === 'other' ? undefined : answer;
}

export function attachmentUrl(documentId: string, round: number, postId: string, which: 'given' | 'prepared'): string {
  return `/api/documents/${documentId}/opinions/${round}/${encodeURIComponent(postId)}/${which}/file`;
}
